"""`tillfold scan`: pictures, PDFs, e-mails and clips to codes. Needs no account and no store."""

import argparse
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from app.bootstrap import SubjectReader
from app.commands.context import Context, wrong_usage
from app.commands.line import Subparsers
from app.outcomes import CODE_NOT_RECOGNIZED, Fault
from app.scan.session import Observation


def add_to(commands: "Subparsers[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "scan", parents=[common], help="read codes off pictures, PDFs, e-mails and clips"
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help='files, or "-": paths on standard input')
    parser.add_argument("--programme", action="append", metavar="KEY", help="only codes of these programmes")
    parser.add_argument(
        "--programmes", type=Path, metavar="FILE.toml", help="in place of the shipped programmes"
    )
    parser.add_argument("--reader", choices=("auto", "tesseract"), default="auto")
    parser.set_defaults(run=_scan)


def _scan(context: Context, options: argparse.Namespace) -> None:
    try:
        reader = context.tillfold.subject_reader(
            programmes=options.programmes, only=options.programme, reader=options.reader
        )
    except KeyError as missing:
        wrong_usage(f"there is no programme {missing}")
    for broken in reader.book.problems:
        context.answers.note(str(broken))
    for path in chain.from_iterable(_named(word) for word in options.paths):
        answer = _read(reader, path)
        if answer.get("code") is None:
            context.answers.status = CODE_NOT_RECOGNIZED.exit_status
        if context.answers.as_json:
            context.answers.line(answer)
        else:
            print(_sentence(answer), flush=True)


def _named(word: str) -> Iterator[str]:
    """The word itself, or for "-" each line of standard input as it comes."""
    if word != "-":
        yield word
        return
    for line in sys.stdin:
        if path := line.rstrip("\r\n"):
            yield path


def _read(reader: SubjectReader, path: str) -> dict[str, Any]:
    try:
        seen = reader.read(Path(path))
    except Fault as fault:
        named = {"error": f"{fault.title}. {fault.remedy}", "outcome": fault.outcome.name}
        return {"path": path, "code": None, **named}
    outcome = {} if seen.code else {"outcome": CODE_NOT_RECOGNIZED.name}
    return {"path": path, **_fields(seen), **outcome}


def _fields(seen: Observation) -> dict[str, Any]:
    """The JSON form of an observation (positions count from 0 in the guess)."""
    return {
        "code": seen.code,
        "confidence": round(seen.confidence, 4),
        "programmes": list(seen.programmes),
        "guess": seen.guess,
        "doubts": [
            {"at": doubt.at, "read": doubt.read, "or": list(doubt.alternatives), "p": round(doubt.p, 4)}
            for doubt in seen.doubts
        ],
        "problems": [{"kind": str(problem.kind), "where": list(problem.where)} for problem in seen.problems],
        "also": [{"kind": also.kind, "text": also.text} for also in seen.also],
        "frames": seen.frames,
        "seconds": round(seen.seconds, 3),
    }


def _sentence(answer: dict[str, Any]) -> str:
    """One line for a person."""
    if "error" in answer:
        return f"{answer['path']}: {answer['error']}"
    if answer["code"]:
        return f"{answer['path']}: {answer['code']} ({', '.join(answer['programmes'])})"
    why = ", ".join(problem["kind"].replace("_", " ") for problem in answer["problems"])
    if answer["doubts"]:
        why = "in doubt at " + ", ".join(str(doubt["at"] + 1) for doubt in answer["doubts"])
    return f"{answer['path']}: {CODE_NOT_RECOGNIZED.title} ({why or 'not sure enough'})"

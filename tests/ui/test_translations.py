"""The files of the other languages: whole, as the source has it, and compiled.

`python packaging/translations.py` mends what is stale and names what is left to translate.
"""

import ast
import re
from pathlib import Path
from typing import Any

import pytest

from app.outcomes import OUTCOMES
from tests.ui.translating import ROOT, translations

KEYS = ("de", "ja")
HOW = "run `python packaging/translations.py`, translate what it names in the .ts files, and run it again"


def all_messages(key: str) -> list[Any]:
    return list(translations().messages(translations().ts_file(key)))


def finished(key: str) -> list[Any]:
    return [one for one in all_messages(key) if one.is_finished]


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}|%n|%L?\d", text))


@pytest.mark.parametrize("key", KEYS)
def test_the_file_has_every_text_of_the_source_and_no_other(tmp_path: Path, key: str) -> None:
    kept = translations().ts_file(key)
    again = tmp_path / kept.name
    again.write_bytes(kept.read_bytes())
    translations().update(key, again)
    assert again.read_text("utf-8") == kept.read_text("utf-8"), HOW


@pytest.mark.parametrize("key", KEYS)
def test_every_text_is_translated(key: str) -> None:
    assert [one for one in all_messages(key) if not one.is_finished] == [], HOW


@pytest.mark.parametrize("key", KEYS)
def test_what_is_loaded_was_compiled_from_the_file(tmp_path: Path, key: str) -> None:
    file = translations().ts_file(key)
    translations().compiled(file, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == file.with_suffix(".qm").read_bytes(), HOW


@pytest.mark.parametrize("key", KEYS)
def test_every_translation_keeps_the_placeholders(key: str) -> None:
    wrong = [one for one in finished(key) if placeholders(one.source) != placeholders(one.translation)]
    assert wrong == []


@pytest.mark.parametrize("key", KEYS)
def test_every_translation_keeps_accelerators_line_breaks_and_the_spaces_at_its_ends(key: str) -> None:
    def form(text: str) -> tuple[bool, int, bool, bool]:
        return bool(re.search(r"&\w", text)), text.count("\n"), text[0] == " ", text[-1] == " "

    assert [one for one in finished(key) if form(one.source) != form(one.translation)] == []


@pytest.mark.parametrize("key", KEYS)
def test_no_translation_cheers_or_begs(key: str) -> None:
    loud = re.compile(r"[!！]|\bbitte\b|erfolgreich|申し訳", re.IGNORECASE)
    assert [one for one in finished(key) if loud.search(one.translation)] == []


@pytest.mark.parametrize("key", KEYS)
def test_a_sentence_is_a_sentence_in_the_translation_too(key: str) -> None:
    sentences = [one for one in finished(key) if " " in one.source and one.source.endswith(".")]
    assert [one for one in sentences if one.translation[-1] not in ".。}"] == []


def test_what_people_are_told_by_name_is_found_where_it_is_looked_up() -> None:
    marked = {one.source for one in all_messages("de") if one.context == "Outcomes"}
    told = {text for outcome in OUTCOMES.values() for text in (outcome.title, outcome.remedy)}
    assert told <= marked


def hidden_texts(file: Path) -> list[str]:
    """Where a helper is given a text to translate: the tools find only texts in the call of Qt itself."""
    tree = ast.parse(file.read_text("utf-8"))
    helpers = {one.name: _place_of_text(one) for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}
    return [
        f"{file.name}:{call.lineno}"
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        for place in [helpers.get(call.func.id)]
        if place is not None and isinstance(call.args[place], ast.Constant)
    ]


def _place_of_text(helper: ast.FunctionDef) -> int | None:
    """Which of its arguments a function hands on as the text of a translation."""
    given = [one.arg for one in helper.args.args]
    for call in ast.walk(helper):
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("translate") and len(call.args) > 1:
            text = call.args[1]
            if isinstance(text, ast.Name) and text.id in given:
                return given.index(text.id)
    return None


def test_no_text_is_hidden_from_the_tools_in_a_helper() -> None:
    files = sorted((ROOT / "app").rglob("*.py"))
    hidden = [place for file in files for place in hidden_texts(file)]
    assert hidden == [], "write translate(context, text) there"

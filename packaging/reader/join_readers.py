"""Joins two exported readers into one network that says the mean of both, and records what it says then:

build/reader-venv/bin/python packaging/reader/join_readers.py FIRST SECOND

Each is a folder with reader.onnx and reader.toml. What one is wrongly sure of, the other often is not.
"""

import argparse
import hashlib
import time
import tomllib
from pathlib import Path

import lines_figures
import lines_val
import onnx
from export_reader import MODELS, logits, turned, whole
from onnx import TensorProto, compose, helper

from app.scan.readers.columns import CLASSES

_KEPT = ("sha256", "temperature", "commit", "data_version", "steps", "samples", "minutes", "weights")


def joined(members: list[tuple[onnx.ModelProto, float]]) -> onnx.ModelProto:
    """One network of several, each with its temperature: the mean of their log posteriors and judgements."""
    nodes, parameters, said = [], [_number("parts", [CLASSES, 2], TensorProto.INT64)], []
    for number, (model, temperature) in enumerate(members):
        mark = f"member{number}_"
        graph = compose.add_prefix(model, mark, rename_inputs=False).graph
        nodes += list(graph.node)
        parameters += [*graph.initializer, _number(f"{mark}voice", [1 / len(members)])]
        parameters.append(_number(f"{mark}heat", [1 / temperature]))
        nodes += _voice(graph.output[0].name, mark)
        said.append(f"{mark}said_in_part")
    nodes.append(helper.make_node("Sum", said, ["said"]))
    first = members[0][0]
    graph = helper.make_graph(nodes, "reader", first.graph.input, first.graph.output, parameters)
    model = helper.make_model(graph, opset_imports=first.opset_import, ir_version=first.ir_version)
    onnx.checker.check_model(model)
    return model


def _voice(output: str, mark: str) -> list[onnx.NodeProto]:
    """A member's part of the sum: its log posteriors, and its judgements of the whole strip."""
    inner = {name: mark + name for name in ("logits", "judged", "cooler", "logs", "part", "judged_part")}
    return [
        helper.make_node("Split", [output, "parts"], [inner["logits"], inner["judged"]], axis=1),
        helper.make_node("Mul", [inner["logits"], f"{mark}heat"], [inner["cooler"]]),
        helper.make_node("LogSoftmax", [inner["cooler"]], [inner["logs"]], axis=1),
        helper.make_node("Mul", [inner["logs"], f"{mark}voice"], [inner["part"]]),
        helper.make_node("Mul", [inner["judged"], f"{mark}voice"], [inner["judged_part"]]),
        helper.make_node("Concat", [inner["part"], inner["judged_part"]], [f"{mark}said_in_part"], axis=1),
    ]


def _number(name: str, values: list[float], kind: int = TensorProto.FLOAT) -> onnx.TensorProto:
    return helper.make_tensor(name, kind, [len(values)], values)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("members", nargs="+", type=Path)
    folders = asked.parse_args().members
    records = [tomllib.loads((folder / "reader.toml").read_text("utf-8")) for folder in folders]
    models = [onnx.load(folder / "reader.onnx") for folder in folders]
    members = [(one, record["temperature"]) for one, record in zip(models, records, strict=True)]
    path = MODELS / "reader.onnx"
    onnx.save(joined(members), path)
    held = lines_val.load()
    said = logits(path, held.records)
    temperature, figures = lines_figures.figures(said, held)
    figures += lines_figures.judged(
        whole(said, held.records), whole(logits(path, turned(held.records)), held.records),
        whole(logits(path, held.others), held.others),
    )  # fmt: skip
    lines = [
        "# The reader's network: what made it and what was measured on the validation part.",
        f'sha256 = "{hashlib.sha256(path.read_bytes()).hexdigest()}"',
        f"temperature = {temperature}",
        'command = "packaging/reader/join_readers.py, of readers by train_reader.py and export_reader.py"',
        'arithmetic = "8 bits, by packaging/reader/eight_bits.py"',
        f'exported = "{time.strftime("%F")}"',
        *figures,
    ]
    for record in records:
        own = [f"{key} = {record[key]!r}".replace("'", '"') for key in _KEPT]
        lines += ["", "[[members]]", *own]
    (MODELS / "reader.toml").write_text("\n".join(lines) + "\n", "utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()

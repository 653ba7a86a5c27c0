import json

import pytest

from app.commands.line import main


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_an_address_is_judged_with_its_reasons_and_their_places(capsys):
    assert main(["link", "--json", "https://amaz0n.com/redeem"]) == 0
    (row,) = told(capsys)
    assert (row["ok"], row["verdict"], row["official"], row["owner"]) == (
        True,
        "look-alike",
        "amazon.com",
        "amaz0n.com",
    )
    letter = next(one for one in row["findings"] if one["kind"] == "lookalike_letter")
    assert row["shown"][slice(*letter["where"])] == "0"


def test_a_text_from_standard_input_has_a_line_for_each_address(capsys, monkeypatch):
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("www.amazon.com and https://shop.example/\n"))
    assert main(["link", "--json", "-"]) == 0
    assert [row["verdict"] for row in told(capsys)] == ["official", "unknown"]


def test_a_person_reads_what_it_is_why_and_what_to_do(capsys):
    assert main(["link", "https://www.amazon.com@shop.example/"]) == 0
    out = capsys.readouterr().out
    assert "This is not amazon.com" in out
    assert "What stands before “@” is no part of the host." in out
    assert "Type amazon.com into the browser" in out

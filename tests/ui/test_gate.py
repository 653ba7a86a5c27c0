"""Parts of the way in: strength of a password, login from a name, the printed recovery code."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPdfWriter

from app.ui.gate.account_steps import login_from
from app.ui.gate.print_sheet import draw_sheet
from app.ui.gate.recovery import same_group
from app.ui.gate.strength import Strength, strength_of
from tests.ui.fakes import RECOVERY_CODE


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("", Strength.NONE),
        ("short", Strength.SHORT),
        ("aaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("password123456", Strength.WEAK),
        ("tillfold-mara-1", Strength.WEAK),
        ("vk3 pq8 zt1", Strength.FAIR),
        ("correct horse battery", Strength.STRONG),
    ],
)
def test_length_counts_and_what_everybody_tries_does_not(password: str, strength: Strength) -> None:
    assert strength_of(password, "mara") == strength


@pytest.mark.parametrize(
    ("name", "login"),
    [("Zoë Lindqvist", "zoe"), ("  Mara  ", "mara"), ("李小龙", ""), ("", ""), ("O'Neil", "oneil")],
)
def test_a_login_is_made_of_the_plain_letters_of_the_first_name(name: str, login: str) -> None:
    assert login_from(name) == login


def test_a_typed_group_may_differ_in_case_and_spaces_only() -> None:
    typed = ["h7kp", " H7-KP ", "H7K", "H7KPP", "H7KO"]
    assert [same_group(text, "H7KP") for text in typed] == [True, True, False, False, False]


@pytest.mark.usefixtures("qapp")
def test_the_printed_sheet_holds_every_group_of_the_code(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    draw_sheet(QPdfWriter(str(target)), RECOVERY_CODE, "It opens this store.")
    document = pypdfium2.PdfDocument(target)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert [group for group in RECOVERY_CODE.split("-") if group not in text] == []
    assert "It opens this store." in text
    assert "passport" in text

"""What is given in place of a claim code is named as it is typed, with where the code is on that card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.codes.recognise import Kind
from app.codes.telling import Place
from app.ui.redeem.pane import RedeemPane
from app.ui.redeem.reading import read
from app.ui.redeem.where_picture import WherePicture
from tests.ui.fakes import GOOD_CODE, FakeServices

LOOKALIKE = "https://amazon-redeem-gift.com/claim"


@pytest.fixture(scope="module")
def book() -> ProgrammeBook:
    return load_book(shipped_paths())


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("0049234117542468", Kind.SERIAL, Place.PANEL_OR_LABEL),
        ("1" * 30, Kind.SERIAL, Place.PANEL_OR_LABEL),
        ("4006381333931", Kind.BARCODE, Place.PANEL_OR_LABEL),
        ("R-2026-004398", Kind.RECEIPT, Place.RECEIPT),
        ("302-1234567-1234567", Kind.ORDER, Place.MAIL),
        ("https://shop.example/cards", Kind.LINK, Place.MAIL),
        ("tillfold://pay#code=ABCDEF12", Kind.ACCOUNT, None),
        ("SPRING-SALE-OF-CARDS", Kind.PROMOTION, Place.PANEL_OR_LABEL),
        (GOOD_CODE, Kind.CLAIM_CODE, None),
        ("53NV", Kind.UNKNOWN, None),
    ],
)
def test_each_number_is_named_with_where_the_claim_code_is(
    text: str, kind: Kind, place: Place | None, book: ProgrammeBook
) -> None:
    so_far = read(text, book)
    assert (so_far.kind, so_far.place) == (kind, place)
    assert bool(so_far.where) is (place is not None)


@pytest.mark.parametrize("word", ["SPRING-SALE-OF-CARDS", "AUTUMN-5", "WELCOME"])
def test_a_promotional_code_can_be_sent_also_where_a_claim_code_begins_like_it(
    word: str, book: ProgrammeBook
) -> None:
    so_far = read(word, book)
    assert so_far.can_be_sent
    assert not so_far.is_whole
    assert "promotional code" in so_far.plain


def picture(pane: RedeemPane) -> WherePicture:
    found = pane.idle.findChild(WherePicture)
    assert found is not None
    return found


def text_of(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_the_picture_shows_where_the_code_is_of_what_was_given(pane: RedeemPane) -> None:
    usual = text_of(pane, "where-is-code")
    QTest.keyClicks(pane.idle.field, "R-2026-004398")
    assert "receipt" in picture(pane).accessibleName()
    assert "further down" in text_of(pane, "where-is-code")
    pane.idle.field.forget()
    QTest.keyClicks(pane.idle.field, GOOD_CODE[:4])
    assert "scratch panel" in picture(pane).accessibleName()
    assert text_of(pane, "where-is-code") == usual


def test_every_place_is_drawn_and_named(qtbot: QtBot) -> None:
    """A code under a panel, under one of two covers, or open on the card is at the same place of its back."""
    drawn = WherePicture()
    qtbot.addWidget(drawn)
    drawn.resize(240, 96)
    images, names = {}, set()
    for place in Place:
        drawn.show_place(place)
        images[place] = drawn.grab().toImage()
        names.add(drawn.accessibleName())
    assert len(names) == len(Place)
    apart = [images[place] for place in (Place.PANEL, Place.LABEL, Place.RECEIPT, Place.MAIL)]
    assert all(one != other for at, one in enumerate(apart) for other in apart[:at])


def test_a_pasted_link_is_named_with_its_verdict_and_leads_to_its_page(
    pane: RedeemPane, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText(LOOKALIKE)
    pane.idle.field.paste()
    assert pane.idle.field.text() == ""
    assert pane.idle.notice.title == "This is not amazon.com"
    more = pane.findChild(QPushButton, "see-link")
    assert more is not None
    with qtbot.waitSignal(pane.code_handed) as handed:
        more.click()
    assert handed.args == ["link", LOOKALIKE]


def test_a_typed_link_is_checked_and_never_looked_up_as_a_code(
    pane: RedeemPane, services: FakeServices
) -> None:
    QTest.keyClicks(pane.idle.field, "www.amazon-redeem-gift.com/claim")
    QTest.keyClick(pane.idle.field, Qt.Key.Key_Return)
    assert pane.page is pane.idle
    assert pane.idle.notice.title == "This is not amazon.com"
    assert not [call for call in services.calls if call[0] == "inspect"]


def test_a_link_with_a_code_in_it_is_a_code(pane: RedeemPane) -> None:
    QGuiApplication.clipboard().setText(f"tillfold://redeem#code={GOOD_CODE}")
    pane.idle.field.paste()
    assert pane.idle.field.text() == GOOD_CODE


def test_what_is_typed_next_takes_the_way_to_the_link_away(pane: RedeemPane) -> None:
    QGuiApplication.clipboard().setText(LOOKALIKE)
    pane.idle.field.paste()
    QGuiApplication.clipboard().setText(GOOD_CODE)
    pane.idle.field.paste()
    more = pane.findChild(QPushButton, "see-link")
    assert more is not None
    assert more.isHidden()
    assert pane.idle.notice.isHidden()

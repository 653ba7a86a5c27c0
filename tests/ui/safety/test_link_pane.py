"""Check a link: the verdict, the telling letters, the reasons; and what is forgotten afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.ui.background import Background
from app.ui.safety.address_view import AddressView
from app.ui.safety.link_pane import LinkPane
from app.ui.safety.verdict import check, spoken
from app.ui.theme import Color, color
from app.ui.typeface import Type, sized
from app.wallet.values import Actor
from tests.ui.fakes import FakeServices
from tests.ui.redeem.windows import in_a_window

MESSAGE = "Claim at https://amazon-redeem-gift.com/claim\nor ask https://www.amazon.co.uk/help today."


@pytest.fixture
def pane(services: FakeServices, background: Background, actor: Actor, qtbot: QtBot) -> Iterator[LinkPane]:
    pane = LinkPane(services, background)
    host = in_a_window(pane, qtbot)
    pane.show_actor(actor)
    pane.entered()
    yield pane
    host.close()


def text_of(pane: LinkPane, name: str) -> str:
    label = pane.findChild(QLabel, name)
    assert label is not None
    return label.text()


def said(pane: LinkPane) -> str:
    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def marked(services: FakeServices, text: str) -> list[str]:
    (found,) = (spoken(one) for one in check(services, text))
    return [found.shown[span.start : span.end] for span in found.marks]


@pytest.mark.parametrize(
    ("address", "word", "title"),
    [
        ("https://www.amazon.de/gc/redeem", "Official", "This is an official address of amazon.de"),
        ("https://amazon-redeem-gift.com/claim", "Look-alike", "This is not amazon.com"),
        ("https://shop.example/cards", "Unknown", "This address is not known"),
        ("nothing of the kind", "Unknown", "There is no address in this"),
    ],
)
def test_each_verdict_is_a_word_and_a_whole_sentence(
    pane: LinkPane, address: str, word: str, title: str
) -> None:
    QTest.keyClicks(pane.field, address)
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert text_of(pane, "link-verdict") == word
    assert text_of(pane, "link-title") == title
    assert text_of(pane, "link-remedy").endswith(".")


def test_an_official_address_says_why_too(pane: LinkPane) -> None:
    pane.fill_code("https://www.amazon.de/gc/redeem")
    assert "Its domain is on the list of official addresses" in said(pane)


def test_the_letters_that_tell_are_marked_and_nothing_around_them(services: FakeServices) -> None:
    assert marked(services, "https://amаzon.com/redeem") == ["а"]
    assert marked(services, "https://amazon-redeem-gift.com/claim") == ["-redeem-gift"]
    assert marked(services, "http://amazon.de/") == ["http"]
    assert marked(services, "https://www.amazon.de/") == []


def washed(view: AddressView) -> set[int]:
    """The columns of the address that stand on the wash of a doubt."""
    image, wash = view.grab().toImage(), color(Color.WARN_WASH)
    rows = range(image.height())
    return {x for x in range(image.width()) if any(image.pixelColor(x, y) == wash for y in rows)}


def test_the_marks_are_painted_under_the_letters_that_tell_and_there_alone(
    services: FakeServices, qtbot: QtBot
) -> None:
    view = AddressView()
    qtbot.addWidget(view)
    view.resize(900, 40)
    (found,) = check(services, "https://amazon-redeem-gift.com/")
    view.show_address(spoken(found))
    width = QFontMetricsF(sized(Type.CODE_GROUPS, 28)).horizontalAdvance("0")
    first, last = min(washed(view)), max(washed(view))
    begins, ends = (
        "https://amazon-redeem-gift.com/".index("-"),
        "https://amazon-redeem-gift.com/".index(".com"),
    )
    assert abs(first - begins * width) < width / 2
    assert abs(last - ends * width) < width / 2
    (official,) = check(services, "https://www.amazon.de/")
    view.show_address(spoken(official))
    assert washed(view) == set()


def test_a_pasted_message_is_checked_at_once_and_its_worst_address_told_first(pane: LinkPane) -> None:
    QGuiApplication.clipboard().setText(MESSAGE)
    QTest.keyClick(pane.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert text_of(pane, "link-title") == "This is not amazon.com"
    assert text_of(pane, "other-addresses") == "2 addresses were found in this text"
    other = pane.findChild(QAbstractButton, "address-1")
    assert other is not None
    other.click()
    assert text_of(pane, "link-verdict") == "Official"
    assert other.isChecked()


def test_the_address_to_open_instead_can_be_copied(pane: LinkPane) -> None:
    pane.fill_code("https://amazon-redeem-gift.com/claim")
    copy = pane.findChild(QAbstractButton, "copy-official")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == "https://amazon.com/"


def test_what_was_checked_is_forgotten_when_the_pane_is_left_or_locked(pane: LinkPane, actor: Actor) -> None:
    for leave in (pane.left, lambda: pane.show_actor(None)):
        pane.show_actor(actor)
        pane.fill_code("tillfold://redeem#code=53NV1W3J5J8W1928")
        assert "53NV" in pane.result.address.accessibleName()
        leave()
        assert pane.field.text() == ""
        assert not pane.field.isUndoAvailable()
        assert pane.result.address.accessibleName() == ""
        assert pane.result.isHidden()
        assert "1928" not in " ".join(label.text() for label in pane.findChildren(QLabel))


def test_an_empty_field_is_nothing_to_look_at(pane: LinkPane) -> None:
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert pane.result.isHidden()


@pytest.mark.parametrize(
    "text", ["a" * 50_000, "https://" + "x." * 3_000 + "com", "https://😀.example/‮gpj", "\x00"]
)
def test_whatever_is_pasted_is_told_and_painted(pane: LinkPane, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    pane.field.paste()
    pane.fill_code(text)
    assert text_of(pane, "link-verdict")
    assert not pane.grab().isNull()


def test_the_first_check_is_made_beside_the_window(
    services: FakeServices, actor: Actor, qtbot: QtBot
) -> None:
    background = Background()
    pane = LinkPane(services, background)
    qtbot.addWidget(pane)
    pane.show_actor(actor)
    pane.fill_code("https://www.amazon.de/")
    assert pane.result.isHidden()
    qtbot.waitUntil(lambda: not pane.result.isHidden(), timeout=30_000)
    assert text_of(pane, "link-verdict") == "Official"
    background.shutdown()

"""A card for the drawer is read by the camera or from a picture, by keys, and kept like a typed one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.scan.session import Observation
from app.testing.camera import ScriptedCamera
from app.ui.background import Background
from app.ui.components.code_cells import CellState
from app.ui.drawer.pane import DrawerPane
from app.ui.scan.page import ScanPage
from app.wallet.drawer_values import NewDrawerCard
from app.wallet.values import Actor
from tests.ui.drawer_pane import calls, own_all, shown
from tests.ui.fake_drawer import AMAZON_CODE
from tests.ui.fakes import GOOD_CODE, FakeServices
from tests.ui.scan.driven import SOME_PICTURE
from tests.ui.scan.made_up import MadeUpSession, frame, observation

PLAIN = AMAZON_CODE.replace("-", "")


class Adding:
    """The form for a new card in an open drawer, with a scripted camera on the desk."""

    def __init__(self, pane: DrawerPane, services: FakeServices, qtbot: QtBot) -> None:
        self.pane, self.services, self.qtbot = pane, services, qtbot
        self.camera = ScriptedCamera([SOME_PICTURE])
        self.now = observation()
        self.session = MadeUpSession(lambda _: self.now)
        services.make_session = lambda: self.session
        services.make_camera = lambda _: self.camera
        services.camera_names = ("Practice camera",)
        QTest.keyClick(pane, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        self.form = pane.desk.notes.add_page
        assert pane.page is self.form

    @property
    def scanner(self) -> ScanPage:
        page = self.pane.page
        assert isinstance(page, ScanPage)
        return page

    def scan(self, now: Observation) -> None:
        self.now = now
        QTest.keyClick(self.focus(), Qt.Key.Key_F2)
        self.qtbot.waitUntil(lambda: self.is_shown(now), timeout=20_000)

    def is_shown(self, now: Observation) -> bool:
        page = self.pane.page
        return isinstance(page, ScanPage) and page.shown is now

    def focus(self) -> QWidget:
        page = self.pane.page
        assert page is not None
        return page.focusWidget() or page

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focus(), key)

    def is_camera_off(self) -> bool:
        return self.camera.is_closed


@pytest.fixture
def adding(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> Iterator[Adding]:
    own_all(services)
    services.is_open = True
    pane = shown(qtbot, services, background, actor)
    pane.activateWindow()
    yield Adding(pane, services, qtbot)
    pane.shut_down()


def no_camera(_: str | None) -> ScriptedCamera:
    raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="Plug a camera in, or open a picture.")


def sure(code: str = PLAIN, programme: str = "amazon") -> Observation:
    return replace(observation(code, sure=True), programmes=(programme,))


def test_a_scanned_card_is_named_and_kept_by_keys_alone(adding: Adding) -> None:
    adding.scan(sure())
    adding.press(Qt.Key.Key_Return)
    assert adding.pane.page is adding.form
    assert adding.form.field.text() == PLAIN
    assert adding.form.issuer.currentData() == "amazon"
    assert adding.focus() is adding.form.form.amount
    QTest.keyClicks(adding.focus(), "40")
    adding.press(Qt.Key.Key_Return)
    new = calls(adding.services, "keep_card")[0][1]
    assert new == NewDrawerCard(PLAIN, "amazon", "DE", "40", None, "", b"")
    adding.qtbot.waitUntil(adding.is_camera_off, timeout=20_000)


def test_the_scanner_promises_the_drawer_and_nothing_else(adding: Adding) -> None:
    adding.scan(sure())
    said = adding.scanner.doubts.notice.text
    assert "Use it to keep it in the drawer." in said


def test_stopping_leads_back_to_the_form_as_it_was(adding: Adding) -> None:
    adding.form.form.note.setText("From Aunt Ruth")
    adding.scan(observation(PLAIN[:6]))
    adding.press(Qt.Key.Key_Escape)
    assert adding.pane.page is adding.form
    assert adding.form.form.note.text() == "From Aunt Ruth"
    assert adding.form.field.text() == ""
    adding.qtbot.waitUntil(adding.is_camera_off, timeout=20_000)


def test_typing_instead_takes_along_what_was_read_with_its_doubts(adding: Adding) -> None:
    adding.scan(replace(observation(PLAIN, doubts={4: "CG"}), programmes=("amazon",)))
    QTest.keyClick(adding.focus(), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    adding.qtbot.waitUntil(lambda: adding.pane.page is adding.form, timeout=20_000)
    assert adding.form.field.text() == PLAIN
    assert adding.form.field.cells()[4].state is CellState.DOUBTFUL


def test_a_code_of_this_store_is_named_and_cannot_be_kept(adding: Adding) -> None:
    adding.scan(sure(GOOD_CODE, "house"))
    adding.press(Qt.Key.Key_Return)
    assert adding.pane.page is adding.form
    adding.press(Qt.Key.Key_Return)
    assert calls(adding.services, "keep_card") == []


def test_without_a_camera_the_code_is_typed_on_the_scanners_page(adding: Adding) -> None:
    adding.services.camera_names = ()
    adding.services.make_camera = no_camera
    QTest.keyClick(adding.focus(), Qt.Key.Key_F2)
    adding.qtbot.waitUntil(lambda: adding.scanner.is_typing, timeout=20_000)
    QTest.keyClicks(adding.scanner.field, AMAZON_CODE)
    adding.press(Qt.Key.Key_Return)
    assert adding.pane.page is adding.form
    assert adding.form.field.text() == PLAIN


def test_a_copied_picture_of_a_card_is_read(adding: Adding) -> None:
    adding.now = sure()
    picture = QImage(160, 90, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGray)
    QGuiApplication.clipboard().setImage(picture)
    QTest.keyClick(adding.form.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    adding.qtbot.waitUntil(lambda: adding.is_shown(adding.now), timeout=20_000)
    adding.press(Qt.Key.Key_Return)
    assert adding.form.field.text() == PLAIN
    QGuiApplication.clipboard().clear()


def test_a_picture_file_is_chosen_and_a_copied_file_is_read(adding: Adding, tmp_path: Path) -> None:
    file = tmp_path / "card.png"
    adding.now = sure()
    adding.services.open_picture = lambda _: [frame()]  # type: ignore[assignment,method-assign]
    QTest.keyClick(adding.focus(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    adding.qtbot.waitUntil(lambda: adding.form.findChild(QFileDialog) is not None, timeout=20_000)
    dialog = adding.form.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(file)])
    dialog.close()
    adding.qtbot.waitUntil(lambda: adding.is_shown(adding.now), timeout=20_000)
    adding.press(Qt.Key.Key_Escape)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(copied)
    QTest.keyClick(adding.form.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    adding.qtbot.waitUntil(lambda: adding.is_shown(adding.now), timeout=20_000)
    QGuiApplication.clipboard().clear()


def test_leaving_the_pane_or_locking_turns_the_camera_off_and_forgets_the_code(adding: Adding) -> None:
    adding.scan(observation(PLAIN))
    page = adding.scanner
    adding.pane.left()
    adding.qtbot.waitUntil(adding.is_camera_off, timeout=20_000)
    assert page.shown is None
    assert adding.pane.page is adding.pane.list
    adding.camera = ScriptedCamera([SOME_PICTURE])
    QTest.keyClick(adding.pane, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    adding.scan(observation(PLAIN))
    adding.pane.show_actor(None)
    adding.qtbot.waitUntil(adding.is_camera_off, timeout=20_000)
    assert page.shown is None

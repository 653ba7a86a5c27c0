"""What is done with stores: a further one, another name or clock, its address; a further till, and what
people read of one."""

from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QObject

from app.counter.staff_values import StoreOf, address_from, label_from
from app.ui.manager.staff.deeds import Deeds
from app.ui.manager.staff.front import FrontPage
from app.ui.manager.staff.store_pages import AddressPage, LabelPage, StorePage, TillPage
from app.ui.messages import Message
from app.ui.settings.form_page import FormPage
from app.ui.settings.pages import Pages
from app.ui.theme import Tone
from app.wallet.values import Actor

translate = QCoreApplication.translate


class StoreFlow(QObject):
    """Opens the pages, and sends what they ask for."""

    def __init__(self, deeds: Deeds, front: FrontPage, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds, self._front, self._pages = deeds, front, pages
        self._store: StoreOf | None = None
        front.store_wanted.connect(self._open_new)
        front.store.change_wanted.connect(self._open_change)
        front.store.address_wanted.connect(self._open_address)
        front.store.till_wanted.connect(self._open_till)
        front.store.label_wanted.connect(self._open_label)

    @cached_property
    def store_page(self) -> StorePage:
        page = StorePage()
        page.back_wanted.connect(self._pages.close)
        page.sent.connect(self._send_store)
        return page

    @cached_property
    def till_page(self) -> TillPage:
        page = TillPage()
        page.back_wanted.connect(self._pages.close)
        page.sent.connect(self._send_till)
        return page

    @cached_property
    def address_page(self) -> AddressPage:
        page = AddressPage()
        page.back_wanted.connect(self._pages.close)
        page.sent.connect(self._send_address)
        return page

    @cached_property
    def label_page(self) -> LabelPage:
        page = LabelPage()
        page.back_wanted.connect(self._pages.close)
        page.sent.connect(self._send_label)
        return page

    def _open_new(self) -> None:
        self._store = None
        self._open(self.store_page)
        self.store_page.begin_new()

    def _open_change(self) -> None:
        self._store = self._front.store.store
        if self._store is not None:
            self._open(self.store_page)
            self.store_page.begin_change(self._store)

    def _open_till(self) -> None:
        self._store = self._front.store.store
        if self._store is not None:
            self.till_page.begin_in(self._store)
            self._open(self.till_page)

    def _open_address(self) -> None:
        self._store = self._front.store.store
        if self._store is not None:
            self._open(self.address_page)
            self.address_page.begin_in(self._store)

    def _open_label(self) -> None:
        self._store = self._front.store.store
        if self._store is not None:
            self._open(self.label_page)
            self.label_page.begin_in(self._store)
            self.label_page.focus_first()

    def _send_store(self) -> None:
        page, before = self.store_page, self._store
        name, zone = " ".join(page.name.text().split()), page.zone.currentText()

        def send(actor: Actor, key: str) -> object:
            if before is None:
                return self._deeds.services.add_store(actor, name, zone, key=key)
            return self._deeds.services.change_store(actor, before.name, name, zone, key=key)

        self._deeds.send(("store", before, name, zone), send, partial(self._note_store, before, name, zone))

    def _note_store(self, before: StoreOf | None, name: str, zone: str, _answer: object) -> Message:
        self._pages.close()
        if before is None:
            title = translate("Staff", "{store} is open").format(store=name)
            return Message(
                Tone.SUCCESS, title, translate("Staff", "Next, add a till and put blank cards there.")
            )
        title = translate("Staff", "The store is called {store}, by the clock of {zone}")
        self._front.store.forget()
        self._front.store_beside.close_quietly()
        return Message(Tone.SUCCESS, title.format(store=name, zone=zone), "")

    def _send_till(self) -> None:
        store, till = self._store, self.till_page.till.text().strip()
        if store is None:
            return

        def send(actor: Actor, key: str) -> object:
            return self._deeds.services.add_till(actor, till, store.name, key=key)

        self._deeds.send(("till", till, store.name), send, partial(self._note_till, till))

    def _note_till(self, till: str, _answer: object) -> Message:
        self._pages.close()
        title = translate("Staff", "{till} is there now").format(till=till)
        text = translate("Staff", "A clerk opens it at the counter, with its float.")
        return Message(Tone.SUCCESS, title, text)

    def _send_address(self) -> None:
        store = self._store
        if store is None:
            return
        lines = address_from([line.text() for line in self.address_page.lines])

        def send(actor: Actor, key: str) -> object:
            return self._deeds.services.change_address(actor, store.name, lines, key=key)

        tell = partial(self._note_address, store.name, is_some=bool(lines))
        self._deeds.send(("address", store.name, lines), send, tell)

    def _note_address(self, store: str, _answer: object, *, is_some: bool) -> Message:
        self._pages.close()
        title = translate("Staff", "Receipts of {store} carry its address now")
        if not is_some:
            title = translate("Staff", "Receipts of {store} carry no address now")
        text = translate("Staff", "Receipts that are printed again say what they said.")
        return Message(Tone.SUCCESS, title.format(store=store), text)

    def _send_label(self) -> None:
        page = self.label_page
        till, label = str(page.till.currentData()), label_from(page.label.text())

        def send(actor: Actor, key: str) -> object:
            return self._deeds.services.label_till(actor, till, label, key=key)

        self._deeds.send(("label", till, label), send, partial(self._note_label, till, label))

    def _note_label(self, till: str, label: str, _answer: object) -> Message:
        self._pages.close()
        title = translate("Staff", "People read {label} in place of {till} now")
        if not label:
            title = translate("Staff", "People read {till} again")
        text = translate("Staff", "The counter and its receipts say so from now on.")
        return Message(Tone.SUCCESS, title.format(till=till, label=label), text)

    def _open(self, page: FormPage) -> None:
        self._front.say(None)
        page.begin()
        self._pages.open(page)

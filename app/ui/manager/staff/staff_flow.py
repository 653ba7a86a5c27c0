"""What is done with staff: somebody new, another role, a PIN taken away, locked out and let in again."""

from functools import cached_property, partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from app.counter.staff_values import StaffMember
from app.ui.manager.staff.deeds import Deeds, Send
from app.ui.manager.staff.front import FrontPage
from app.ui.manager.staff.pages import HiredPage, HirePage, RolePage
from app.ui.manager.staff.values import Hired
from app.ui.manager.staff.words import role_text
from app.ui.messages import Message
from app.ui.settings.form_page import FormPage
from app.ui.settings.pages import Pages
from app.ui.theme import Tone
from app.wallet.values import Actor, Role

translate = QCoreApplication.translate


class StaffFlow(QObject):
    """Opens the pages, and sends what they or the detail ask for."""

    def __init__(self, deeds: Deeds, front: FrontPage, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds, self._front, self._pages = deeds, front, pages
        front.hire_wanted.connect(self._open_hire)
        front.role_wanted.connect(self._open_role)
        front.member.role_wanted.connect(self._give_role)
        front.member.pin_wanted.connect(self._take_pin)
        front.member.lock_wanted.connect(self._lock)
        front.member.unlock_wanted.connect(self._unlock)

    @cached_property
    def hire_page(self) -> HirePage:
        page = HirePage()
        page.back_wanted.connect(self._pages.close)
        page.sent.connect(self._hire)
        return page

    @cached_property
    def hired_page(self) -> HiredPage:
        page = HiredPage()
        page.back_wanted.connect(self._pages.close)
        return page

    @cached_property
    def role_page(self) -> RolePage:
        page = RolePage()
        page.back_wanted.connect(self._pages.close)
        page.sent.connect(self._give_by_login)
        return page

    # Somebody new

    def _open_hire(self) -> None:
        if self._deeds.actor is None:
            return
        self._open(self.hire_page)
        self.hire_page.show_regions(self._deeds.services.regions(), self._deeds.actor.account.region)

    def _hire(self) -> None:
        page = self.hire_page
        login, name = page.login.text().strip(), " ".join(page.person.text().split())
        role, region, password = (
            Role(page.role.currentData()),
            str(page.region.currentData()),
            page.secret.secret,
        )
        asked = ("hire", login, name, role, region, hash(password))

        def send(actor: Actor, key: str) -> object:
            return self._deeds.services.hire(
                actor, login=login, name=name, region=region, role=role, password=password, key=key
            )

        self._deeds.send(asked, send, self._show_hired)

    def _show_hired(self, answer: object) -> Message | None:
        if not isinstance(answer, Hired):
            return None
        self.hired_page.show_hired(answer)
        self._pages.open(self.hired_page)
        title = translate("Staff", "{name} works here now").format(name=answer.account.name)
        return Message(Tone.SUCCESS, title, role_text(answer.account.role))

    # Roles

    def _open_role(self) -> None:
        self._open(self.role_page)

    def _give_by_login(self) -> None:
        page = self.role_page
        self._send_role(page.login.text().strip(), Role(page.role.currentData()))

    def _give_role(self, role: Role) -> None:
        if self._front.member.member is not None:
            self._send_role(self._front.member.member.login, role)

    def _send_role(self, login: str, role: Role) -> None:
        def send(actor: Actor, key: str) -> object:
            return self._deeds.services.give_role(actor, login, role, key=key)

        self._deeds.send(("role", login, role), send, partial(self._note_role, login, role))

    def _note_role(self, login: str, role: Role, _answer: object) -> Message:
        self._pages.close()
        titles = {
            Role.MANAGER: translate("Staff", "{login} is a manager now"),
            Role.CLERK: translate("Staff", "{login} is a clerk now"),
            Role.HOLDER: translate("Staff", "{login} works here no more"),
        }
        text = translate(
            "Staff", "It counts at once, also where they are signed in. Their money stays theirs."
        )
        return Message(Tone.SUCCESS, titles[role].format(login=login), text)

    # What is changed about an account

    def _take_pin(self) -> None:
        self._change(
            "pin",
            self._deeds.services.take_pin,
            translate("Staff", "The PIN of {name} opens nothing any more"),
            translate("Staff", "Another one is settled by {name} in the settings, with the password."),
        )

    def _lock(self) -> None:
        self._change(
            "lock",
            self._deeds.services.lock_person,
            translate("Staff", "{name} is locked out"),
            translate(
                "Staff", "Nothing can be done with the account, also where it is signed in. Its money stays."
            ),
        )

    def _unlock(self) -> None:
        self._change(
            "unlock",
            self._deeds.services.unlock_person,
            translate("Staff", "{name} can sign in again"),
            translate("Staff", "Passwords and PINs that did not fit are forgotten."),
        )

    def _change(self, what: str, change: "_Change", title: str, text: str) -> None:
        member = self._front.member.member
        if member is not None:
            tell = partial(_told, member, title, text)
            self._deeds.send((what, member.login), _sent(change, member.login), tell)

    def _open(self, page: FormPage) -> None:
        self._front.say(None)
        page.begin()
        self._pages.open(page)


class _Change(Protocol):
    def __call__(self, actor: Actor, login: str, *, key: str) -> object: ...


def _sent(change: _Change, login: str) -> Send:
    def send(actor: Actor, key: str) -> object:
        return change(actor, login, key=key)

    return send


def _told(member: StaffMember, title: str, text: str, _answer: object) -> Message:
    return Message(Tone.SUCCESS, title.format(name=member.name), text.format(name=member.name))

"""The pages of staff: somebody new and their code, a role for somebody."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Labelled, TextField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.new_secret import NewSecret
from app.ui.formats import region_line
from app.ui.gate.account_steps import login_from
from app.ui.gate.recovery import CodeGroups
from app.ui.manager.staff.form_parts import LONGEST, choice
from app.ui.manager.staff.values import Hired
from app.ui.manager.staff.words import role_text
from app.ui.redeem.page import Page
from app.ui.settings.form_page import FormPage
from app.ui.theme import S2, S4, S5, Color
from app.ui.typeface import Type, px
from app.wallet.values import Role

translate = QCoreApplication.translate

_WIDTH = 760


class HirePage(FormPage):
    """Somebody who has no account yet. The login follows the name until somebody types another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hire-page", translate("Staff", "Make the account"), parent=parent)
        self.say(
            translate("Staff", "Who begins to work here?"),
            translate(
                "Staff",
                "They sign in with the password that you settle together, and set another one, and a PIN for "
                "the till, in their own settings.",
            ),
        )
        self.person, self.login = self.field("hire-name", LONGEST), self.field("hire-login", LONGEST)
        self.role = choice("hire-role", [(role_text(one), one.value) for one in (Role.CLERK, Role.MANAGER)])
        self.region = choice("hire-region", [])
        self.secret = NewSecret(
            "hire-password",
            translate("Staff", "First password"),
            translate("Staff", "The same password again"),
        )
        hint = translate("Staff", "Short, in small letters and digits.")
        self.put_pair(
            Labelled(translate("Staff", "Name"), self.person),
            Labelled(translate("Staff", "Login"), self.login, hint),
        )
        self.put_pair(
            Labelled(translate("Staff", "Role"), self.role),
            Labelled(translate("Staff", "Region of their own wallet"), self.region),
        )
        self.put_narrow(self.secret)
        self._follows = True
        self.person.textChanged.connect(self._follow)
        self.login.textEdited.connect(self._part)
        self.secret.changed.connect(self._watch)

    def show_regions(self, regions: Sequence[tuple[str, str]], own: str) -> None:
        """own: the region that is offered first."""
        self.region.clear()
        for region, currency in regions:
            self.region.addItem(region_line(region, currency), region)
        self.region.setCurrentIndex(max(0, self.region.findData(own)))

    def is_ready(self) -> bool:
        return super().is_ready() and self.secret.is_ready

    def forget(self) -> None:
        super().forget()
        self.secret.forget()
        self._follows = True
        self.role.setCurrentIndex(0)

    def _follow(self) -> None:
        if self._follows:
            self.login.setText(login_from(self.person.text()))

    def _part(self) -> None:
        self._follows = False


class HiredPage(Page):
    """The account is made: its recovery code, shown this once and printed for whoever it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hired-page", width=_WIDTH, parent=parent)
        self._code = ""
        self._title = Label("", Type.FIGURE, wrap=True, name="hired-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="hired-meaning")
        self._groups = CodeGroups()
        self.print = Button(
            translate("Staff", "Print"), icon="printer", key="Ctrl+P", name="hired-print"
        ).set_decisive()
        self.print.clicked.connect(self._print)
        done = self.make_decisive(translate("Staff", "They have the code"), "hired-done", icon="check")
        done.clicked.connect(self.back_wanted)
        self._leaf = Leaf(padding=px(S5))
        self._leaf.body.addWidget(self._groups)
        self.body.addLayout(
            column(
                self._title, px(S2), self._meaning, px(S4), self._leaf, px(S5), row(self.print, STRETCH, done)
            )
        )

    def show_hired(self, hired: Hired) -> None:
        self._code = hired.recovery_code or ""
        name = hired.account.name
        self._title.setText(translate("Staff", "{name} can sign in now").format(name=name))
        with_code = translate(
            "Staff",
            "Hand this recovery code over to {name}: it sets another password if the first is lost. It is "
            "shown this once and kept nowhere.",
        )
        before = translate(
            "Staff", "The recovery code was shown before. {name} can have another one made in the settings."
        )
        self._meaning.setText((with_code if self._code else before).format(name=name))
        self._groups.show_groups(self._code.split("-") if self._code else ())
        self._leaf.setVisible(bool(self._code))
        self.print.setVisible(bool(self._code))

    def forget(self) -> None:
        self._code = ""
        self._groups.show_groups(())

    def _print(self) -> None:
        from app.ui.gate.print_sheet import print_code  # printing is rare, and its library large

        use = translate("Staff", "It sets another password for this account if the first is lost.")
        print_code(self, self._code, use)


class RolePage(FormPage):
    """A role for somebody who has an account already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("role-page", translate("Staff", "Give the role"), parent=parent)
        self.say(
            translate("Staff", "Who gets another role?"),
            translate(
                "Staff", "Somebody with an account of their own, such as a holder. Their money stays theirs."
            ),
        )
        self.login = self.ask(translate("Staff", "Login"), TextField(name="role-login"))
        self.role = choice("role-role", [(role_text(one), one.value) for one in (Role.CLERK, Role.MANAGER)])
        self.put_narrow(Labelled(translate("Staff", "Role"), self.role))

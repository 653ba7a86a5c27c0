"""The pages of the redeem pane, one of them in front."""

from PySide6.QtWidgets import QWidget

from app.ui.components.page_stack import PageStack
from app.ui.redeem.idle_page import IdlePage
from app.ui.redeem.page import Page
from app.ui.redeem.stack.door import StackDoor


class Front(PageStack):
    """A page that is not among them yet is taken in when it is brought to the front."""

    def __init__(self, stack: StackDoor, *pages: QWidget) -> None:
        super().__init__()
        self._stack = stack
        for page in pages:
            self.addWidget(page)

    def bring(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        self.focus()

    def focus(self) -> None:
        """To where the page in front is used first."""
        page = self.currentWidget()
        if isinstance(page, IdlePage):
            page.field.setFocus()
        elif page is not None and self._stack.has(page):
            self._stack.focus(page)
        elif isinstance(page, Page):
            page.focus_first()
        elif page is not None:
            page.setFocus()

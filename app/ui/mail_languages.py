"""The languages an e-mail can be written in, as a choice: each is called as its speakers call it."""

from app.counter.gift_words import Language
from app.ui import language
from app.ui.components.fields import Choice


def show_languages(choice: Choice, usual: str) -> None:
    """usual: what is said of the first one: the language that follows from the region."""
    choice.addItem(usual, None)
    for one in language.languages():
        choice.addItem(one.name, one.key)


def chosen(choice: Choice) -> Language | None:
    """What was chosen; None for the usual one."""
    key = choice.currentData()
    return None if key is None else Language(key)

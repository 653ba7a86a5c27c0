"""Who acts and on which store: what every command finds out before it does its own work."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from functools import cached_property, wraps
from pathlib import Path
from typing import NoReturn

from app.bootstrap import Tillfold
from app.commands.answers import Answers
from app.environ import data_folder
from app.outcomes import Refused
from app.ui.services import StoreState
from app.wallet.values import Actor

PASSWORD = "TILLFOLD_PASSWORD"  # noqa: S105 (the name of a variable)
NEW_PASSWORD = "TILLFOLD_NEW_PASSWORD"  # noqa: S105
LONGEST_LINE = 100_000
"""Characters of standard input that are taken for a password or a code."""


class Context:
    """The options of this run, its answers, and the composed program, opened when first needed."""

    def __init__(self, options: argparse.Namespace, answers: Answers) -> None:
        self._options = options
        self.answers = answers
        self._opened = False

    @cached_property
    def data(self) -> Path:
        """The folder of settings, key file and default store."""
        return data_folder(getattr(self._options, "data", None))

    @cached_property
    def tillfold(self) -> Tillfold:
        """The composed program, its store not opened yet."""
        return Tillfold(
            data=self.data,
            store=getattr(self._options, "store", None) or os.environ.get("TILLFOLD_STORE"),
        )

    def opened(self) -> Tillfold:
        """The program with its store open, if there is one yet. Raises Fault when it cannot be opened."""
        if not self._opened:
            self.opened_state()
        return self.tillfold

    def code_in_words(self) -> Refused | None:
        """The refusal of a reason, which is kept in the book, where a claim code stands in it."""
        told = (getattr(self._options, name, None) for name in ("reason", "override"))
        return next(filter(None, (self.tillfold.code_in(words) for words in told if words)), None)

    def opened_state(self) -> StoreState:
        self._opened = True
        return self.tillfold.open()

    def key(self) -> str:
        """The idempotency key given, or a fresh one. That is said before anything is sent, so that a request
        whose answer is lost can be repeated."""
        key: str | None = getattr(self._options, "key", None)
        if key is None:
            key = self.tillfold.new_key()
            self.answers.note(f"To ask again for the same answer: --key {key}")
        self.answers.key = key
        return key

    @property
    def login(self) -> str | None:
        return getattr(self._options, "login", None)

    def actor(self) -> Actor | Refused:
        """Sign in the one who acts (--as)."""
        login = self.needed_login()
        return self.opened().sign_in(login, self.password(f"Password of {login}: "))

    def needed_login(self) -> str:
        if self.login is None:
            wrong_usage("this needs --as LOGIN")
        return self.login

    def password(self, prompt: str, variable: str = PASSWORD) -> str:
        """From the variable, from standard input, or asked on a terminal without echo."""
        given = self._given(variable)
        return ask_secret(prompt, variable) if given is None else given

    def new_password(self, login: str, *, is_first: bool = False) -> str:
        """The first account's is in TILLFOLD_PASSWORD, any other in TILLFOLD_NEW_PASSWORD, because the former
        is the password of the one who acts. One that is asked for is asked for twice."""
        variable = PASSWORD if is_first else NEW_PASSWORD
        new = self._given(variable)
        if new is None:
            new = ask_secret(f"New password for {login}: ", variable)
            if ask_secret("The same again: ", variable) != new:
                wrong_usage("the two passwords differ; nothing was done")
        if not new:
            wrong_usage("a password cannot be empty")
        return new

    def _given(self, variable: str) -> str | None:
        if (given := os.environ.get(variable)) is not None:
            return given
        return _line_of_stdin() if getattr(self._options, "password_stdin", False) else None

    def close(self) -> None:
        self.tillfold.close()


_Run = Callable[[Context, argparse.Namespace], Refused | None]
_Deed = Callable[[Context, argparse.Namespace, Actor], Refused | None]


def signed_in(deed: _Deed) -> _Run:
    """The same deed for the one who acts (--as), whom it signs in first."""

    @wraps(deed)
    def run(context: Context, options: argparse.Namespace) -> Refused | None:
        actor = context.actor()
        return actor if isinstance(actor, Refused) else deed(context, options, actor)

    return run


def from_stdin_or_asked(prompt: str) -> str:
    """A code, which no other program may see: a line of standard input, or asked without echo."""
    return (getpass.getpass(prompt) if sys.stdin.isatty() else _line_of_stdin()).strip()


def ask_secret(prompt: str, variable: str) -> str:
    """Ask on the terminal without echo; without a terminal, say what to do instead."""
    if not sys.stdin.isatty():
        wrong_usage(
            f"there is no terminal to ask on; give the password in {variable} or with --password-stdin"
        )
    return getpass.getpass(prompt)


def _line_of_stdin() -> str:
    return sys.stdin.readline(LONGEST_LINE).rstrip("\r\n")


def wrong_usage(sentence: str) -> NoReturn:
    print(f"tillfold: {sentence}", file=sys.stderr)
    raise SystemExit(2)

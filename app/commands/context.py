"""Who acts and on which store: what every command finds out before it does its own work."""

import argparse
import getpass
import os
import sys
from functools import cached_property
from pathlib import Path
from typing import NoReturn

from app.bootstrap import Tillfold
from app.commands.answers import Answers
from app.environ import data_folder
from app.outcomes import Refused
from app.ui.services import StoreState
from app.wallet.values import Actor


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

    def opened_state(self) -> StoreState:
        self._opened = True
        return self.tillfold.open()

    def key(self) -> str:
        """The idempotency key given, or a fresh one, which the answer shows."""
        return getattr(self._options, "key", None) or self.tillfold.new_key()

    @property
    def login(self) -> str | None:
        return getattr(self._options, "login", None)

    def actor(self) -> Actor | Refused:
        """Sign in the one who acts (--as)."""
        login = self.login
        if login is None:
            wrong_usage("this needs --as LOGIN")
        return self.opened().sign_in(login, self.password(f"Password of {login}: "))

    def password(self, prompt: str, variable: str = "TILLFOLD_PASSWORD") -> str:
        """From the variable, from standard input, or asked on a terminal without echo."""
        if (given := os.environ.get(variable)) is not None:
            return given
        if getattr(self._options, "password_stdin", False):
            return sys.stdin.readline().rstrip("\r\n")
        return ask_secret(prompt)

    def close(self) -> None:
        self.tillfold.close()


def ask_secret(prompt: str) -> str:
    """Ask on the terminal without echo; without a terminal, say what to do instead."""
    if not sys.stdin.isatty():
        wrong_usage(
            "there is no terminal to ask on; give the password in TILLFOLD_PASSWORD "
            "or with --password-stdin, and a code on standard input"
        )
    return getpass.getpass(prompt)


def wrong_usage(sentence: str) -> NoReturn:
    print(f"tillfold: {sentence}", file=sys.stderr)
    raise SystemExit(2)

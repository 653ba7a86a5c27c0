"""The screens of the redeem pane and of scanning."""

from tests.ui.screens import Screen

SCREENS: list[Screen] = []

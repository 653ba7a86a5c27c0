"""The licence check: what it lets through, and that it finds what it must."""

from types import ModuleType

import pytest


def test_every_pinned_package_may_be_used(licences: ModuleType) -> None:
    pins = licences.pinned(licences.PINS.read_text(encoding="utf-8"))
    assert len(pins) > 40
    assert licences.findings(pins) == []


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("BSD-3-Clause AND (Apache-2.0 OR GPL-2.0-only)", True),
        ("AGPL-3.0-only OR SSPL-1.0", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_each_part_needs_a_choice_that_is_allowed(
    licences: ModuleType, expression: str, allowed: bool
) -> None:
    assert licences.is_allowed(expression) is allowed


def test_a_package_that_names_another_licence_is_found(
    licences: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "said_licence", lambda name: "AGPL-3.0-only")
    assert licences.finding("pytest", False) == "pytest has the licence AGPL-3.0-only"
    assert licences.finding("hypothesis", False) == "hypothesis has the licence AGPL-3.0-only"


def test_a_pin_for_other_systems_only_may_be_absent_and_others_may_not(licences: ModuleType) -> None:
    pins = licences.pinned("no-such==1 ; sys_platform == 'win32' \\\nnor-this==2 \\\n")
    assert pins == {"no-such": True, "nor-this": False}
    assert licences.findings(pins) == ["nor-this is pinned and not installed"]


def test_no_exception_outlives_its_package(licences: ModuleType) -> None:
    pins = licences.pinned(licences.PINS.read_text(encoding="utf-8"))
    assert set(licences.EXCEPTIONS) <= set(pins)

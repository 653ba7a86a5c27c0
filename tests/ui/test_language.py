"""Which language the window speaks, and how amounts and dates go with it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from app.money import Money
from app.ui import formats, language
from tests.ui.translating import spoken

DAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tags", "key"),
    [
        (["de-AT", "de", "en"], "de"),
        (["en-GB", "de-DE"], "en"),
        (["fr-FR", "ja-JP", "de"], "ja"),
        (["nds-DE", "nds"], "en"),
        (["ja_JP"], "ja"),
        ([], "en"),
    ],
)
def test_the_first_of_the_systems_languages_that_is_there_is_spoken(
    monkeypatch: pytest.MonkeyPatch, tags: list[str], key: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: tags)
    assert language.of_system() == key


def test_a_choice_is_kept_and_counts_from_the_next_start_on() -> None:
    assert language.chosen() is None
    language.choose("ja")
    assert (language.chosen(), language.next_spoken(), language.spoken()) == ("ja", "ja", "en")
    language.choose(None)
    assert language.chosen() is None
    assert language.next_spoken() == language.of_system()


def test_a_language_that_is_no_longer_there_is_not_chosen() -> None:
    language.choose("tlh")
    assert language.chosen() is None


@pytest.mark.parametrize("key", [one.key for one in language.languages()])
def test_each_language_is_spoken_with_its_words_and_its_locale(qapp: QApplication, key: str) -> None:
    with spoken(key):
        assert language.spoken() == key
        said = QCoreApplication.translate("Outcomes", "Card Not Activated")
    assert said == {
        "en": "Card Not Activated",
        "de": "Karte nicht freigeschaltet",
        "ja": "カードが有効化されていません",
    }.get(key)
    assert QCoreApplication.translate("Outcomes", "Card Not Activated") == "Card Not Activated"


def test_the_words_of_qt_itself_follow(qapp: QApplication) -> None:
    with spoken("de"):
        assert formats.key_text("Ctrl+1") == "Strg 1"
    assert formats.key_text("Ctrl+1") == "Ctrl 1"


@pytest.mark.parametrize(
    ("system", "key", "name"),
    [
        ("de_AT", "de", "de_AT"),
        ("de_AT", "en", "en_AT"),
        ("fr_FR", "ja", "ja_JP"),
        ("C", "en", "en_GB"),
        ("C", "de", "de_DE"),
    ],
)
def test_amounts_are_written_as_in_the_systems_country_where_the_language_is_at_home_there(
    monkeypatch: pytest.MonkeyPatch, system: str, key: str, name: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert language.locale_of(key).name() == name


@pytest.mark.parametrize(
    ("key", "date", "month", "euro", "yen"),
    [
        ("en", "22 Nov 2026", "November 2026", "€1,234,567.89", "¥123,456,789"),
        ("de", "22. Nov. 2026", "November 2026", "1.234.567,89 €", "123.456.789 ¥"),
        ("ja", "2026年11月22日", "2026年11月", "€1,234,567.89", "￥123,456,789"),
    ],
)
def test_dates_and_amounts_are_written_as_the_language_does(
    qapp: QApplication, key: str, date: str, month: str, euro: str, yen: str
) -> None:
    with spoken(key):
        assert (formats.date_text(DAY), formats.month_and_year(DAY)) == (date, month)
        amounts = [formats.money_text(Money(123456789, currency)) for currency in ("EUR", "JPY")]
        assert [amount.replace("\u00a0", " ") for amount in amounts] == [euro, yen]


def test_regions_have_their_names_in_the_language(qapp: QApplication) -> None:
    with spoken("de"):
        said = [formats.region_name(key) for key in ("DE", "UK", "JP", "XX")]
    assert said == ["Deutschland", "Vereinigtes Königreich", "Japan", "XX"]

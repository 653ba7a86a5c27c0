"""Which texts of a code's length are words: hardly a code is, and every reason that people give is."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes.pattern import CodePattern
from app.codes.programme import load_book, shipped_paths
from app.codes.wording import reads_as_words

PRACTICE = [one for one in load_book(shipped_paths()).programmes if one.key.startswith("practice")]
FORMS = [form for one in PRACTICE for form in one.codes]
PRINTED = {form.groups for form in FORMS}
WRITINGS = {"dashes": "-", "blanks": " ", "none": ""}
DRAWN = 20_000


def groups_of(form: CodePattern, code: str) -> list[str]:
    return form.format(code).split("-")


@st.composite
def printed_codes(draw: st.DrawFn) -> list[str]:
    """The groups of any code that a practice card can have."""
    form = draw(st.sampled_from(FORMS))
    code = "".join(draw(st.sampled_from(sorted(members))) for members in form.positions)
    return groups_of(form, code)


def has_letter_behind_digit(text: str) -> bool:
    return re.search("[0-9][A-Z]", text) is not None


@given(printed_codes(), st.booleans())
def test_groups_with_their_dashes_are_never_words(groups: list[str], is_small: bool) -> None:
    text = "-".join(groups)
    assert not reads_as_words(text.lower() if is_small else text, PRINTED)


@given(printed_codes().filter(lambda groups: any(map(has_letter_behind_digit, groups))), st.booleans())
def test_a_letter_behind_a_digit_in_a_printed_group_is_never_in_words(
    groups: list[str], is_small: bool
) -> None:
    text = " ".join(groups)
    assert not reads_as_words(text.lower() if is_small else text, PRINTED)


@given(printed_codes().filter(lambda groups: has_letter_behind_digit("".join(groups))))
def test_a_letter_behind_a_digit_in_one_piece_is_never_in_words(groups: list[str]) -> None:
    assert not reads_as_words("".join(groups), PRINTED)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: "-".join(map(str, form.groups)))
@pytest.mark.parametrize("between", WRITINGS.values(), ids=WRITINGS)
def test_of_codes_as_they_are_drawn_hardly_one_reads_as_words(form: CodePattern, between: str) -> None:
    chance = random.Random(7)
    members = [sorted(one) for one in form.positions]
    codes = ("".join(map(chance.choice, members)) for _ in range(DRAWN))
    taken = sum(reads_as_words(between.join(groups_of(form, code)), PRINTED) for code in codes)
    assert taken <= DRAWN * 6 // 10_000


REASONS = {
    "en": (
        "Returned by mail", "Returned by mail 2", "returned by mail", "theodorbrandts", "wrong amount 25",
        "wrong amount 250", "two wrong ones", "Card 123456 lost", "wait nobody came", "changed her mind",
        "Galaxy S21 128GB", "Phone 128 GB new", "iPhone 13 128 GB", "paid in cash 50", "Customer moved 2",
        "bought it twice", "opened by mistake", "invoice 2024-118", "not what was asked", "price tag was 20",
        "gift for a friend", "broken on arrival", "sold as 50 euros", "wrong store no 12", "x-ray 2 returned",
    ),
    "de": (
        "Gutschein doppelt", "doppelt gebucht", "falscher Betrag", "falsche Karte 2", "Kundin irrte sich",
        "Kunde irrte sich", "Karte defekt 25", "war schon bezahlt", "Rechnung 2024118", "Rechnung 20241",
        "Rechtschreibung", "zweimal verkauft", "wollte 50 Euro", "Geschenk fehlt", "Karte verknickt",
        "nichts gekauft", "Angstschweiss", "Filiale Nord 12", "Beleg fehlt 2x", "X-Box spiel kaputt",
        "Xaver Muellers 2", "schlecht lesbar", "Umtausch Kasse 3", "zuviel berechnet",
    ),
    "ja": (
        "machigai kingaku", "henpin shimasu", "kyaku no henkou", "okyakusama 25", "nido kaimashita",
        "kaado hason 3", "okyakusama henpin", "ryoushuusho nashi", "kingaku chigai", "juufuku touroku",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", REASONS)
def test_reasons_are_words(language: str) -> None:
    assert [one for one in REASONS[language] if not reads_as_words(one, PRINTED)] == []


@pytest.mark.parametrize(
    "code", ["AB12 CD34 EF56 GH", "A1B2C3 D4E5F6 G7", "qwrtzplkjhgfds", "XKCD BRTQ WZPL MNVC",
             "2theodorbrandt", "ABCDEFGH123456", "wrt 123 plk 456 xy"],
)  # fmt: skip
def test_a_code_is_none_also_where_its_groups_are_not_as_printed(code: str) -> None:
    assert not reads_as_words(code, PRINTED)

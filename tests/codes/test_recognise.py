import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes import house
from app.codes.links import link_for
from app.codes.lookalikes import alternatives
from app.codes.programme import load_book, shipped_paths
from app.codes.recognise import Kind, Recognised, entry, normalise, recognise

BOOK = load_book(shipped_paths())  # for property tests: Hypothesis prints all arguments, a fixture too
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
CLAIM, SERIAL, BARCODE = Kind.CLAIM_CODE, Kind.SERIAL, Kind.BARCODE
RECEIPT, PROMOTION, LINK, UNKNOWN = Kind.RECEIPT, Kind.PROMOTION, Kind.LINK, Kind.UNKNOWN
ORDER, ACCOUNT = Kind.ORDER, Kind.ACCOUNT


def kinds(text, book):
    return [one.kind for one in recognise(text, book)]


# --- what a bare text is ---


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABCD-123456-EFGH", [CLAIM]),
        ("abcd 123456 efgh9", [CLAIM]),
        ("X123-4567-89AB-CDEF", [CLAIM]),
        ("0123-4567-89AC-FHJV", [CLAIM]),
        ("0123-4567-89AC-FHJW", [UNKNOWN]),  # wrong check character
        ("ABCD-123456-EFG", [UNKNOWN]),  # one too few
        ("6006491234567890", [SERIAL]),
        ("6006 4912 3456 7890", [SERIAL]),
        ("６００６４９１２３４５６７８９０", [SERIAL]),
        ("600649123456789060064912345678", [SERIAL]),
        ("60064912345678906", [UNKNOWN]),
        ("4006381333931", [BARCODE]),  # EAN-13
        ("4 006381 333931", [BARCODE]),
        ("4006381333932", [UNKNOWN]),
        ("96385074", [BARCODE]),  # EAN-8
        ("96385075", [UNKNOWN]),
        ("012345678905", [BARCODE]),  # UPC-A
        ("012345678906", [UNKNOWN]),
        ("04252614", [BARCODE]),  # UPC-E of 042100005264
        ("02345673", [BARCODE]),  # UPC-E of 023456000073
        ("01234565", [BARCODE]),  # UPC-E of 012345000065
        ("10614141000415", [CLAIM, BARCODE]),  # GTIN-14, and the shape of a claim code of 14
        ("10614141000416", [CLAIM, UNKNOWN]),
        ("123456789012345", [CLAIM, UNKNOWN]),
        ("R-2026-004398", [RECEIPT]),
        ("r 2026 004398", [RECEIPT]),
        ("Receipt 00123456789", [RECEIPT]),
        ("88-20417", [RECEIPT]),
        ("2 cards on receipt 88-20417", [RECEIPT]),
        ("8820417", [UNKNOWN]),
        ("R-1001", [RECEIPT]),
        ("Receipt no. 1001", [RECEIPT]),
        ("RCPT-2026-0042", [RECEIPT]),
        ("112-1234567-7654321", [ORDER]),
        ("D01-1234567-7654321", [ORDER]),
        ("w123456789", [ORDER]),
        ("Order 20417", [ORDER]),
        ("Order no. 2026-00417", [ORDER]),
        ("Bestellung 303-1234567-7654321", [ORDER]),
        ("11212345677654321", [UNKNOWN]),  # without its dashes it is any number
        ("tillfold://pay#code=acfh-jkmn-pr", [ACCOUNT, LINK]),
        ("SPRING-10", [PROMOTION]),
        ("welcome", [PROMOTION]),
        ("BACK2SCHOOL", [PROMOTION]),
        ("SUMMER-2026-10", [PROMOTION]),
        ("SPRINGSALE2026", [CLAIM, PROMOTION]),  # 14 letters and digits
        ("SUMMERHOLIDAYS26", [PROMOTION]),
        ("AB1", [UNKNOWN]),
        ("hello there", [UNKNOWN]),
        ("1234", [UNKNOWN]),
        ("", [UNKNOWN]),
        (" \u200b\n", [UNKNOWN]),
        ("🎁🎁🎁", [UNKNOWN]),
        ("ABCD-123456-EFG🎁", [UNKNOWN]),
        ("ÄBCD-123456-EFGH", [UNKNOWN]),
        ("https://shop.example/gifts?code=ABCD123456EFGH", [LINK]),
        ("HTTP://SHOP.EXAMPLE", [LINK]),
        ("www.shop.example/redeem", [LINK]),
        ("tillfold://redeem", [LINK]),
        ("tillfold://redeem#code=ABCD", [LINK]),
        ("tillfold://redeem#code=abcd-123456-efgh", [CLAIM, LINK]),
        ("\u202etillfold://redeem#code=abcd-123456-efgh\u202c", [CLAIM, LINK]),
    ],
)
def test_a_text_is_told_by_its_shape(book, text, expected):
    assert kinds(text, book) == expected


def test_a_claim_code_names_every_programme_it_fits(book):
    assert recognise("abcd-123456-efgh", book) == (
        Recognised(CLAIM, "ABCD123456EFGH", ("amazon", "practice-amazon")),
    )


def test_a_serial_names_the_programmes_that_print_such_numbers(book):
    (serial,) = recognise("6006491234567890", book)
    assert set(serial.programmes) == {one.key for one in book.programmes}
    assert recognise("6006491234567890", load_book([])) == (Recognised(SERIAL, "6006491234567890"),)


def test_a_link_is_shown_without_what_may_be_secret_in_it(book):
    assert recognise("https://shop.example/a\u202e/b?code=ABCD123456EFGH#x", book) == (
        Recognised(LINK, "https://shop.example/a/b"),
    )


def test_only_one_link_in_a_text_of_many_is_told(book):
    assert kinds("https://a.example https://b.example", book) == [LINK]


def test_a_representation_never_shows_the_code(book):
    for text in ("ABCD-123456-EFGH", link_for("ABCD123456EFGH"), "Your code: ABCD-123456-EFGH"):
        assert "123456" not in repr(recognise(text, book)) + repr(entry(text, book))


# --- what stands in a longer text ---


@pytest.mark.parametrize(
    "text",
    [
        "Your claim code is ABCD-123456-EFGH.",
        "Your claim code is ABCD123456EFGH. Enjoy your 25.00 USD!",
        "Claim code: ABCD 123456 EFGH (serial 6006491234567890)",
        "Gutscheincode\nabcd-123456-efgh\n",
        "コードはABCD-123456-EFGHです",
        "Code=ABCD-123456-EFGH;",
        '"ABCD-123456-EFGH" is what the card says',
        "Dear holder, your order 303-1234567-7654321 has come. ABCD-123456-EFGH is the code on it.",
        "Redeem ABCD-123456-EFGH at https://www.shop.example/redeem?ref=ABCD999999EFGH",
        "redemption code A B C D 1 2 3 4 5 6 E F G H",
        "🎁 ABCD‑123456‑EFGH 🎁",
        "\u200fهدية ABCD-123456-EFGH\u200f",
        "Here: tillfold://redeem#code=ABCD-123456-EFGH, until 2027-01-01.",
        "internationally understanding congratulations\nCode:\n\n   ABCD-123456-EFGH",
    ],
)
def test_the_claim_code_in_a_pasted_text_is_found_first(book, text):
    first = recognise(text, book)[0]
    assert first == Recognised(CLAIM, "ABCD123456EFGH", ("amazon", "practice-amazon"))


def test_a_labelled_code_comes_before_one_that_only_has_the_shape(book):
    found = recognise("Order ORDR123456ORDR, claim code ABCD-123456-EFGH", book)
    assert [one.text for one in found] == ["ABCD123456EFGH", "ORDR123456ORDR"]


def test_all_that_stands_in_a_text_is_told(book):
    text = """Receipt R-2026-004398   EAN 4006381333931   serial 6006 4912 3456 7890
        claim code 0123-4567-89AC-FHJV, promotional code: SPRING-10, see https://shop.example/help"""
    found = recognise(text, book)
    assert [one.kind for one in found] == [CLAIM, BARCODE, SERIAL, RECEIPT, PROMOTION, LINK]
    assert [one.text for one in found[1:5]] == [
        "4006381333931",
        "6006491234567890",
        "R2026004398",
        "SPRING10",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "internationally understanding congratulations",
        "that online coupon, more please than",
        "Thank you for coming to the shop today",
        "2026-11-22 12:30 till-1",
        "tracking 1Z999AA10123456784",
    ],
)
def test_prose_holds_no_claim_code(book, text):
    assert kinds(text, book) == [UNKNOWN]


def test_words_around_a_number_that_together_look_like_a_code_do_not_hide_the_number(book):
    assert kinds("ID 012345678905", book) == [CLAIM, BARCODE]


# --- whatever the text ---


@given(text=st.text(max_size=300))
def test_any_text_is_something(text):
    found = recognise(text, BOOK)
    assert found
    assert len(found) == len(set(found))
    for one in found:
        assert bool(one.programmes) == (one.kind is CLAIM) or one.kind is SERIAL
        assert all(BOOK.by_key(key).fits(one.text) for key in one.programmes if one.kind is CLAIM)


@pytest.mark.parametrize(
    "text",
    [
        "A " * 50_000,
        "1 " * 50_000,
        "A-" * 50_000,
        "CODE " * 20_000,
        "CODE" + " " * 100_000,
        "ABCD-123456-EFGH " * 6_000,
        "tillfold://redeem#" * 6_000,
        "tillfold://redeem#code=" + "%" * 100_000,
        "https://" * 12_000,
        "PROMOCODE" * 11_000,
        "\u0316\u0301" * 50_000,
        "\ufdfa" * 100_000,
        "🎁" * 100_000,
        "\u202e" * 100_000,
        "0" * 100_000,
        "x" * 5_000_000,
    ],
    ids=lambda text: ascii(text[:10]),
)
def test_a_hostile_text_costs_no_more_than_its_length(book, text):
    began = time.process_time()
    recognise(text, book)
    assert time.process_time() - began < 5  # quadratic work would take minutes


# --- a claim code of a programme issued here is never taken for something else ---


def house_codes():
    bodies = st.text(house.ALPHABET, min_size=15, max_size=15).filter(lambda body: body[0] != "X")
    return bodies.map(lambda body: body + house.check_character(body)).filter(house.is_house_code)


def codes_issued_here():
    """(code, programme): random ones, and those that look most like a word, a number or another thing."""
    amazon = st.one_of(
        st.text(LETTERS, min_size=14, max_size=15),
        st.text("0123456789", min_size=14, max_size=15),
        st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=14, max_size=15),
        st.sampled_from(
            [
                "INTERNATIONALLY",
                "RECEIPT1234567",
                "SPRINGSALE2026",
                "10614141000415",
                "R20260043981234",
                "ISAAAAAAAAAAAA",
                "CODECODECODECODE"[:14],
            ]
        ),
    )
    apple = st.text(LETTERS, min_size=15, max_size=15).map(lambda rest: "X" + rest)
    return st.one_of(
        amazon.map(lambda code: (code, "practice-amazon")),
        apple.map(lambda code: (code, "practice-apple")),
        house_codes().map(lambda code: (code, "house")),
        house_codes().flatmap(_with_lookalikes).map(lambda code: (code, "house")),
    )


def _with_lookalikes(code):
    """A house code as somebody may read it."""
    return st.tuples(*(st.sampled_from((letter, *alternatives(letter))) for letter in code)).map("".join)


SEPARATORS = ["", "", "-", " ", "–", " - ", "\u00a0", "\u200b", "\u202e", "\u00ad", "\n", "ー", "\u2060"]


@st.composite
def written(draw, code):
    """The code in any case and width, with anything between its characters that does not matter."""
    separators = draw(st.lists(st.sampled_from(SEPARATORS), min_size=len(code) + 1, max_size=len(code) + 1))
    as_is, lower = str, str.lower
    forms = draw(
        st.lists(st.sampled_from([as_is, lower, _full_width]), min_size=len(code), max_size=len(code))
    )
    parts = [
        form(letter) + separator for form, letter, separator in zip(forms, code, separators[1:], strict=True)
    ]
    return separators[0] + "".join(parts)


def _full_width(letter):
    return chr(ord(letter) + 0xFEE0)


CODES = codes_issued_here()
WRITTEN = CODES.flatmap(lambda pair: st.tuples(st.just(pair), written(pair[0])))


@given(case=WRITTEN)
def test_a_claim_code_is_one_in_any_case_spacing_and_dash_form(case):
    (code, programme), text = case
    first = recognise(text, BOOK)[0]
    assert (first.kind, first.text) == (CLAIM, code)
    assert programme in first.programmes


@given(pair=CODES)
def test_a_claim_code_is_one_through_a_link(pair):
    code, programme = pair
    for text in (link_for(code), f"Your present: {link_for(code)}. Have a nice day!"):
        first = recognise(text, BOOK)[0]
        assert (first.kind, first.text) == (CLAIM, code)
        assert programme in first.programmes


@given(
    pair=CODES,
    lower=st.booleans(),
    sentence=st.sampled_from(["Your claim code is {}.", "Gift code: {}\nThank you"]),
)
def test_a_claim_code_is_one_in_a_sentence_that_names_it(pair, lower, sentence):
    code, key = pair
    programme = BOOK.by_key(key)
    for form in (code, programme.fits(code).format(code)):
        first = recognise(sentence.format(form.lower() if lower else form), BOOK)[0]
        assert (first.kind, first.text) == (CLAIM, code)
        assert key in first.programmes


@given(digits=st.text("0123456789", min_size=1, max_size=40))
def test_a_number_that_fits_no_pattern_is_never_a_claim_code(digits):
    found = kinds(digits, BOOK)
    assert (found[0] is CLAIM) == (len(digits) in {14, 15})
    assert (SERIAL in found) == (len(digits) in {16, 30})
    assert found != [CLAIM]


@given(text=st.text(LETTERS + "- ", max_size=40))
def test_the_answer_does_not_depend_on_case(text):
    assert recognise(text, BOOK) == recognise(text.lower(), BOOK)
    assert recognise(text, BOOK)[0].text == recognise(text.lower(), BOOK)[0].text
    assert normalise(text) == normalise(text.lower())

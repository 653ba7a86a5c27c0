import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes.kinds import Kind
from app.codes.programme import load_book, shipped_paths
from app.codes.recognise import entry
from app.codes.telling import tell, tell_entry, where_is_code

BOOK = load_book(shipped_paths())
HOUSE = "0123456789ACFHJV"
AMAZONS = ("Amazon gift card", "Practice card (4-6-4)")
ORDER = "112-1234567-7654321"
ACCOUNT = "tillfold://pay#code=ACFHJKMNPR"


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        ("", Kind.UNKNOWN, "Type the code, paste it, or scan the card."),
        (" -", Kind.UNKNOWN, "Type the code, paste it, or scan the card."),
        ("X123-4567-89", Kind.UNKNOWN, "So far this fits "),
        (
            "abcd-123456-efgh",
            Kind.CLAIM_CODE,
            "a whole claim code of Amazon gift card, Practice card (4-6-4).",
        ),
        (HOUSE, Kind.CLAIM_CODE, "This is a whole claim code of House card."),
        (HOUSE[:-1] + "W", Kind.UNKNOWN, "not as on the card: the check of House card does not fit."),
        ("6006491234567890", Kind.SERIAL, "This is the serial number of a card."),
        ("4006381333931", Kind.BARCODE, "This is the number under a barcode."),
        ("R-2026-004398", Kind.RECEIPT, "This is the number of a receipt."),
        (ORDER, Kind.ORDER, "This is the number of an order."),
        ("CHRISTMAS-GIFTS-2026", Kind.PROMOTION, "This looks like a promotional code."),
        ("https://shop.example/gift", Kind.LINK, "This is a link without a claim code in it."),
        ("tillfold://redeem", Kind.LINK, "This is a link without a claim code in it."),
        (ACCOUNT, Kind.ACCOUNT, "This is the code by which an account agrees to pay."),
        ("AB*", Kind.UNKNOWN, "No card that is known here has such a code (3 characters)."),
    ],
)
def test_what_was_given_is_named(text, kind, what):
    told = tell(text, BOOK)
    assert told.kind is kind
    assert what in str(told.what)


@pytest.mark.parametrize(
    "text",
    ["abcd-123456-efgh", "tillfold://redeem#code=abcd-123456-efgh", "Your code: ABCD-123456-EFGH"],
)
def test_a_whole_code_names_its_programmes_and_no_other_place(text):
    told = tell(text, BOOK)
    assert (told.is_whole, told.programmes, told.where) == (True, AMAZONS, None)


def test_of_a_code_that_grows_the_programmes_so_far_and_the_rest_are_named():
    told = tell("abcd-123456", BOOK)
    assert (told.is_whole, told.where) == (False, None)
    assert set(told.programmes) == {*AMAZONS, "House card"}
    assert str(told.what).endswith(" 4 to go.")


@pytest.mark.parametrize(
    ("text", "only", "place", "length"),
    [
        ("6006491234567890", ["amazon"], "on the back of the card, under the panel: scratch it off", "14–15"),
        ("6006491234567890", ["apple"], "on the back of the card, under the label: peel it off.", "16"),
        ("4006381333931", ["house", "apple"], "under the panel to scratch (with a coin, never", "16"),
        ("R-2026-004398", ["house"], "Some receipts have it too, further down, beside “claim code”", "16"),
        (ORDER, ["amazon"], "in the e-mail that brought the card, beside “claim code”", "14–15"),
        ("https://shop.example/gift", ["apple"], "in the e-mail that brought the card", "16"),
        ("CHRISTMAS-GIFTS-2026", ["amazon"], "on the back of the card, under the panel", "14–15"),
    ],
)
def test_of_another_number_it_is_told_where_the_claim_code_is(text, only, place, length):
    where = str(tell(text, BOOK.only(only)).where)
    assert place in where
    assert f"{length} characters." in where


def test_a_code_that_nothing_covers_is_beside_its_label(tmp_path):
    (tmp_path / "paper.toml").write_text(
        '[[programme]]\nkey = "paper"\nname = "Paper"\nissued = "here"\ncodes = ["[A-Z]{8}"]\n'
        'serial = ["[0-9]{9}"]\nlabels = ["voucher code"]\n'
    )
    told = tell("123456789", load_book([tmp_path / "paper.toml"]))
    assert told.kind is Kind.SERIAL
    assert "printed on the card, beside “voucher code”. It has 8 characters." in str(told.where)


def test_the_code_of_an_account_and_a_book_without_cards_have_no_such_place():
    assert tell(ACCOUNT, BOOK).where is None
    assert where_is_code(Kind.SERIAL, []) is None


def test_no_representation_holds_what_was_typed():
    assert "123456" not in repr(tell("abcd-123456-efgh", BOOK))


@given(st.one_of(st.text(max_size=80), st.text("XABC0123-89 /:#.@", max_size=40)))
def test_any_text_is_told_with_all_its_facts(text):
    told = tell_entry(entry(text, BOOK), BOOK)
    sentences = [str(one) for one in (told.what, told.where) if one]
    assert all(sentences) and not any("{" in one or "…" in one for one in sentences)
    assert told.is_whole == (told.kind is Kind.CLAIM_CODE)

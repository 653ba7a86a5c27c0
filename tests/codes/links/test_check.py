import re
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes.links.check import HIDDEN_SHOWN_AS, Checked, Verdict, check, check_all
from app.codes.links.domains import registrable
from app.codes.links.findings import Trick
from app.codes.programme import load_book, shipped_paths
from tests.codes.links.cases import BY_TRICK, OFFICIAL, UNKNOWN

BOOK = load_book(shipped_paths())
HOSTS = {host for one in BOOK.programmes for region in one.regions for host in region.hosts} | {
    host for one in BOOK.programmes for host in one.other_hosts
}
CASES = [(trick, text, official) for trick, cases in BY_TRICK.items() for text, official in cases]
HARMLESS_HOSTS = {Trick.NOT_HTTPS, Trick.PORT, Trick.TRAILING_DOT, Trick.SLASHES, Trick.NO_SCHEME}


def named(checked: Checked, trick: Trick) -> list[str]:
    return [checked.shown[one.span.start : one.span.end] for one in checked.findings if one.trick is trick]


def test_there_are_ten_cases_of_each_kind_and_sixty_official_ones():
    told_by_others = {Trick.NO_SCHEME, Trick.OWN_LINK, Trick.TOO_LONG}
    assert set(BY_TRICK) == set(Trick) - told_by_others
    assert {trick: len(set(cases)) for trick, cases in BY_TRICK.items() if len(set(cases)) < 10} == {}
    assert len(set(OFFICIAL)) >= 60


@pytest.mark.parametrize("text", OFFICIAL)
def test_an_official_address_is_told_as_one(text):
    checked = check(text, BOOK)
    assert (checked.verdict, checked.tricks - {Trick.NO_SCHEME}) == (Verdict.OFFICIAL, set())
    assert checked.opens is not None and checked.opens.startswith("https://")
    assert checked.programmes in [("amazon",), ("apple",)]


@pytest.mark.parametrize(("trick", "text", "official"), CASES)
def test_a_trick_is_found_and_what_it_imitates_is_named(trick, text, official):
    checked = check(text, BOOK)
    assert trick in checked.tricks
    assert checked.verdict is not Verdict.OFFICIAL
    if official is None:
        assert checked.verdict is Verdict.UNKNOWN
    else:
        assert checked.official == official


@pytest.mark.parametrize(("trick", "text", "official"), [case for case in CASES if case[2]])
def test_what_belongs_elsewhere_and_imitates_is_a_lookalike_and_only_that(trick, text, official):
    checked = check(text, BOOK)
    own = any(checked.host == host or checked.host.endswith(f".{host}") for host in HOSTS)
    if not own:
        assert checked.verdict is Verdict.LOOKALIKE
    elif checked.tricks <= HARMLESS_HOSTS | {Trick.USER_PART, Trick.MAIL_ADDRESS}:
        assert checked.verdict is Verdict.UNKNOWN


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_imitates_nothing_is_unknown(text):
    checked = check(text, BOOK)
    assert (checked.verdict, checked.official) == (Verdict.UNKNOWN, None)


@pytest.mark.parametrize(
    ("text", "trick", "marked"),
    [
        ("https://arnazon.com/", Trick.LOOKALIKE_LETTER, ["rn"]),
        ("https://amaz0n.c0m.example/", Trick.LOOKALIKE_LETTER, ["0"]),
        ("https://аррӏе.com/", Trick.LOOKALIKE_LETTER, ["а", "р", "р", "ӏ", "е"]),
        ("https://amazon-redeem-gift.com/", Trick.ADDED_WORDS, ["-redeem-gift"]),
        ("https://myamazonlogin.example/", Trick.ADDED_WORDS, ["my", "login"]),
        ("https://www.amazon.com.shop.example/", Trick.NAME_IN_FRONT, ["amazon.com"]),
        ("https://www.amazon.com.shop.example/", Trick.OTHER_DOMAIN, ["shop.example"]),
        ("https://amazon.co.uk.com/", Trick.OTHER_DOMAIN, ["co.uk.com"]),
        ("https://amazon.github.io/", Trick.WRONG_TOP_LEVEL, ["github.io"]),
        ("https://amazon.com@shop.example/x", Trick.USER_PART, ["amazon.com@"]),
        ("https://amazon.com:8443/x", Trick.PORT, [":8443"]),
        ("http://0x7f.1/x", Trick.IP_ADDRESS, ["0x7f.1"]),
        ("http://amazon.com/", Trick.NOT_HTTPS, ["http"]),
        ("https://amazon.com./", Trick.TRAILING_DOT, ["."]),
        ("https://ama\u200bzon.com/", Trick.HIDDEN, [HIDDEN_SHOWN_AS]),
        ("https:\\\\amazon.com", Trick.BACKSLASH, ["\\", "\\"]),
        ("https://xn--80ak6aa92e.com/", Trick.PUNYCODE, ["xn--80ak6aa92e"]),
        ("https://shop.example/a/amazon.com/b", Trick.NAME_BEHIND, ["amazon.com"]),
        ("https://amazon.com/?a=1&url=//shop.example", Trick.REDIRECT, ["url=//shop.example"]),
    ],
)
def test_the_telling_letters_are_marked(text, trick, marked):
    assert named(check(text, BOOK), trick) == marked


@pytest.mark.parametrize(
    ("text", "ip"),
    [
        ("http://2130706433/", "127.0.0.1"),
        ("http://017700000001/", "127.0.0.1"),
        ("http://0x7f.1/", "127.0.0.1"),
        ("http://0x7F000001/", "127.0.0.1"),
        ("http://127.0.0.1/", "127.0.0.1"),
        ("http://127.1/", "127.0.0.1"),
        ("http://１２７.１/", "127.0.0.1"),
        ("http://[::1]/", "::1"),
        ("http://0x/", "0.0.0.0"),
        ("http://256.1/", "256.1"),  # no address at all
        ("http://4294967296/", "4294967296"),
    ],
)
def test_a_number_is_told_in_its_plain_form(text, ip):
    assert check(text, BOOK).host == ip


@pytest.mark.parametrize(
    ("text", "verdict", "host"),
    [
        ("Open https://www.amazon.com/redeem, then enter it.", Verdict.OFFICIAL, "www.amazon.com"),
        ("Open (www.apple.com/redeem) today!", Verdict.OFFICIAL, "www.apple.com"),
        ("<https://apple.com/redeem>", Verdict.OFFICIAL, "apple.com"),
        ("Not https://www.amazon.com but https://amaz0n.com/", Verdict.LOOKALIKE, "amaz0n.com"),
        ("Dear all,\nhttps://www.amazon.com/\nhttps://shop.example\n", Verdict.UNKNOWN, "shop.example"),
        ("Code\nhttps://www.amazon.com/redeem", Verdict.OFFICIAL, "www.amazon.com"),
        ("Call us at amazon-help.example now", Verdict.LOOKALIKE, "amazon-help.example"),
        (
            "Your order 88-20417 costs 25.00 in all.",
            Verdict.UNKNOWN,
            "your order 88-20417 costs 25.00 in all",
        ),
        ("see readme.txt or amazon.com", Verdict.OFFICIAL, "amazon.com"),
        ("from gift@amaz0n.com to me", Verdict.LOOKALIKE, "amaz0n.com"),
    ],
)
def test_in_a_text_the_worst_address_is_told(text, verdict, host):
    checked = check(text, BOOK)
    assert (checked.verdict, checked.host) == (verdict, host)


def test_every_address_of_a_text_is_told_once_and_in_its_order():
    text = "www.amazon.com and https://amaz0n.com or www.amazon.com, javascript:alert(1)"
    assert [one.host for one in check_all(text, BOOK)] == ["www.amazon.com", "amaz0n.com", ""]


def test_an_e_gift_link_is_named_and_its_code_is_in_no_representation():
    checked = check("tillfold://redeem#code=ABCD123456EFGH", BOOK)
    assert (checked.verdict, checked.tricks) == (Verdict.UNKNOWN, {Trick.OWN_LINK})
    assert "123456" not in repr(checked)


@pytest.mark.parametrize(
    "text", ["%00", "https://%00", "https://%", "https://[", "https://]:", "@", ":", "xn--"]
)
def test_rests_of_addresses_are_judged_too(text):
    assert check(text, BOOK).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("https://www.amazon.com/x?next=https://shop.example/", Verdict.LOOKALIKE),
        ("https://www.amazon.com/x?ref=https://shop.example/", Verdict.UNKNOWN),
        ("https://www.amazon.com/x?ref=https://amaz0n.com/", Verdict.LOOKALIKE),
        ("https://www.amazon.com/x?next=https://www.apple.com/", Verdict.UNKNOWN),
        ("https://www.amazon.com/x?next=https://www.amazon.de/", Verdict.OFFICIAL),
    ],
)
def test_an_official_address_that_leads_away_is_judged_by_where_to(text, verdict):
    assert check(text, BOOK).verdict is verdict


def test_an_address_that_is_too_long_to_be_seen_is_not_official():
    checked = check("https://www.amazon.com/" + "a" * 5000, BOOK)
    assert (checked.verdict, checked.tricks) == (Verdict.UNKNOWN, {Trick.TOO_LONG})


def test_nothing_is_official_where_there_are_no_programmes():
    assert check("https://www.amazon.com/", load_book([])).verdict is Verdict.UNKNOWN


def test_a_listed_host_makes_no_other_host_of_its_domain_official(tmp_path):
    (tmp_path / "mall.toml").write_text(
        '[[programme]]\nkey = "mall"\nname = "Mall"\nissued = "elsewhere"\ncodes = ["[A-Z]{8}"]\n'
        '[[programme.region]]\nkey = "US"\ncurrency = "USD"\nhosts = ["gifts.bigmall.example"]\n'
    )
    book = load_book([tmp_path / "mall.toml"])
    assert check("https://gifts.bigmall.example/", book).verdict is Verdict.OFFICIAL
    assert check("https://www.gifts.bigmall.example/", book).verdict is Verdict.OFFICIAL
    assert check("https://tenant.bigmall.example/", book).verdict is not Verdict.OFFICIAL


def test_every_sentence_has_its_facts():
    for text in (*OFFICIAL, *UNKNOWN, *(text for _, text, _ in CASES)):
        checked = check(text, BOOK)
        sentences = [checked.title, checked.remedy, *(one.sentence for one in checked.findings)]
        assert [str(one) for one in sentences if not str(one) or "{" in str(one) or "…" in str(one)] == []


# --- whatever comes ---

OFFICIAL_PARTS = ["amazon", "apple", "com", "co.uk", "de", "www", "support", "amazon.com", "icloud.com"]
SIGNS = [
    "https://",
    "http://",
    "//",
    "/",
    "\\",
    "@",
    ":",
    ".",
    "。",
    "?",
    "#",
    "%2e",
    "%",
    "-",
    " ",
    "\n",
    "\u200b",
]
OTHERS = [
    "xn--80ak6aa92e",
    "xn--",
    "а",
    "０",
    "0x7f",
    "1",
    "443",
    "redeem",
    "shop.example",
    "url=",
    "[",
    "]",
    "é",
    "j",
]
address_like = st.lists(st.sampled_from(OFFICIAL_PARTS + SIGNS + OTHERS), max_size=14).map("".join)
near_official = st.tuples(
    st.sampled_from(OFFICIAL),
    st.integers(0, 200),
    st.one_of(st.characters(), st.sampled_from(SIGNS + OTHERS)),
).map(lambda of: of[0][: of[1]] + of[2] + of[0][of[1] :])


@given(st.one_of(st.text(max_size=300), address_like, near_official, st.text().map("https://".__add__)))
def test_any_text_is_judged_and_marked_within_itself(text):
    for checked in check_all(text, BOOK):
        spans = [one.span for one in checked.findings] + ([checked.owner] if checked.owner else [])
        assert all(0 <= span.start <= span.end <= len(checked.shown) for span in spans)
        assert (checked.verdict is Verdict.LOOKALIKE) <= (checked.official is not None)
        assert not re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]", checked.shown)


@given(st.one_of(address_like, near_official, st.text("htps:/\\.@amzonle%#?0 \t", max_size=40)))
def test_official_is_only_a_listed_host_with_https_and_nothing_odd(text):
    for checked in check_all(text, BOOK):
        if checked.verdict is Verdict.OFFICIAL:
            written = (
                checked.shown if checked.shown.lower().startswith("https://") else f"https://{checked.shown}"
            )
            parts = urlsplit(written)
            host = parts.hostname or ""
            assert (parts.scheme, parts.username, parts.port in (None, 443)) == ("https", None, True)
            assert host == checked.host and re.fullmatch(r"[a-z0-9.-]+", host)
            assert any(host == one or host.endswith(f".{one}") for one in HOSTS)
            assert registrable(host) in {registrable(one) for one in HOSTS}
            assert checked.tricks <= {Trick.NO_SCHEME}
            assert not set(written) & set("\\\t\r\n")


@given(st.sampled_from(OFFICIAL), st.integers(0, 60), st.sampled_from(sorted("aоеіѕ0l1-.@")))
def test_another_host_than_the_listed_ones_is_never_official(text, at, other):
    changed = text[:at] + other + text[at:]
    checked = check(changed, BOOK)
    if not any(checked.host == one or checked.host.endswith(f".{one}") for one in HOSTS):
        assert checked.verdict is not Verdict.OFFICIAL

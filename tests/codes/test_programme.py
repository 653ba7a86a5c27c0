import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes import house
from app.codes.lookalikes import alternatives
from app.codes.pattern import parse_pattern
from app.codes.programme import Issued, Region, load_book, shipped_paths, user_paths

ONE = """[[programme]]
key = "one"
name = "One"
issued = "here"
codes = ["[A-Z]{4}-[A-Z]{4}"]
"""
TWO = ONE.replace('"one"', '"two"')
REGION = """[[programme.region]]
key = "US"
currency = "USD"
"""


@pytest.fixture
def load(tmp_path):
    """The book of files with these contents: load("first", "second")."""

    def load(*contents):
        paths = []
        for number, content in enumerate(contents):
            paths.append(tmp_path / f"{number}.toml")
            paths[-1].write_bytes(content if isinstance(content, bytes) else content.encode())
        return load_book(paths)

    return load


def told(book):
    return [(problem.line, problem.reason) for problem in book.problems]


def test_the_shipped_programmes_load_without_a_problem(book):
    assert book.problems == ()
    assert {one.key: one.issued for one in book.programmes} == {
        "house": Issued.HERE,
        "practice-amazon": Issued.HERE,
        "practice-apple": Issued.HERE,
        "amazon": Issued.ELSEWHERE,
        "apple": Issued.ELSEWHERE,
    }


@pytest.mark.parametrize("key", ["house", "practice-amazon", "practice-apple", "amazon", "apple"])
def test_every_shipped_programme_has_the_five_regions(book, key):
    regions = [(region.key, region.currency) for region in book.by_key(key).regions]
    assert regions == [("US", "USD"), ("UK", "GBP"), ("CA", "CAD"), ("DE", "EUR"), ("JP", "JPY")]
    assert book.regions == tuple(regions)


def test_programmes_issued_elsewhere_name_the_official_hosts_of_each_region(book):
    assert [region.hosts for region in book.by_key("amazon").regions] == [
        ("amazon.com",),
        ("amazon.co.uk",),
        ("amazon.ca",),
        ("amazon.de",),
        ("amazon.co.jp",),
    ]
    assert all(region.hosts == ("apple.com", "support.apple.com") for region in book.by_key("apple").regions)


def test_amounts_are_in_minor_units(book):
    house_card = book.by_key("house")
    assert house_card.region("US") == Region(
        "US", "USD", (), 500, 50_000, (2_500, 5_000, 10_000), 10_000, from_balance=True
    )
    assert house_card.region("JP") == Region("JP", "JPY", (), 500, 50_000, (3_000, 5_000, 10_000), 10_000)
    assert house_card.region("FR") is None


@pytest.mark.parametrize(
    ("code", "programmes", "printed"),
    [
        ("ABCD123456EFGH", {"amazon", "practice-amazon"}, "ABCD-123456-EFGH"),
        ("ABCD123456EFGHI", {"amazon", "practice-amazon"}, "ABCD-123456-EFGHI"),
        ("X123456789ABCDEF", {"apple", "practice-apple"}, "X123-4567-89AB-CDEF"),
        ("0123456789ACFHJV", {"house"}, "0123-4567-89AC-FHJV"),
    ],
)
def test_a_code_fits_its_programmes_and_is_printed_in_their_groups(book, code, programmes, printed):
    fitting = book.fitting(code)
    assert {one.key for one in fitting} == programmes
    assert {one.fits(code).format(code) for one in fitting} == {printed}


@pytest.mark.parametrize(
    "code", ["", "ABCD", "0123456789ACFHJW", "1" * 16, "ABCD-123456-EFGH", "abcd123456efgh"]
)
def test_what_is_no_normalised_code_fits_nothing(book, code):
    assert book.fitting(code) == ()


def test_a_house_code_with_every_lookalike_a_person_may_type_is_the_same_code(book):
    programme = book.by_key("house")
    code = house.mint()
    for at, character in enumerate(code):
        for other in alternatives(character):
            typed = code[:at] + other + code[at + 1 :]
            assert programme.fits(typed)
            assert programme.canonical(typed) == code
            assert programme.begins(typed[: at + 1])


def test_codes_without_the_house_check_are_never_folded(book):
    assert book.by_key("practice-amazon").canonical("OOOO000000IIII") == "OOOO000000IIII"


def test_the_house_pattern_shows_what_can_be_printed(book):
    (pattern,) = book.by_key("house").codes
    assert pattern.groups == (4, 4, 4, 4)
    assert pattern.positions[0] == set(house.ALPHABET) - {"X"}
    assert all(members == set(house.ALPHABET) for members in pattern.positions[1:])


def test_an_unknown_key_is_no_programme(book):
    with pytest.raises(KeyError):
        book.by_key("other")


def test_files_of_a_folder_come_by_name_and_a_missing_folder_has_none(tmp_path):
    for name in ("b.toml", "a.toml", "c.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in user_paths(tmp_path)] == ["a.toml", "b.toml"]
    assert user_paths(tmp_path / "none") == []


def test_a_file_a_user_adds_stands_beside_the_shipped_ones(tmp_path):
    (tmp_path / "mine.toml").write_text(ONE + REGION)
    loaded = load_book([*shipped_paths(), *user_paths(tmp_path)])
    assert loaded.problems == ()
    assert [one.key for one in loaded.fitting("ABCDEFGH")] == ["one"]


def test_what_a_file_leaves_out_has_a_plain_default(load):
    (programme,) = load(ONE + REGION).programmes
    assert (programme.serial, programme.labels, programme.fold_unique, programme.check) == (
        (),
        (),
        False,
        None,
    )
    assert programme.regions == (Region("US", "USD", (), 1, 1_000_000, (), 10_000),)


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (ONE.replace('"here"', '"nowhere"'), 4, 'issued: must be "here" or "elsewhere"'),
        (ONE.replace('"here"', "1"), 4, "issued: must be a text"),
        (ONE.replace('key = "one"\n', ""), 1, "key: is missing"),
        (ONE.replace('"one"', '"One Two"'), 2, "key: must be small letters"),
        (ONE.replace('"One"', '""'), 3, "name: must be a text"),
        (ONE.replace('"One"', '"a\\u202eb"'), 3, "name: must be a text"),
        (ONE.replace('["[A-Z]{4}-[A-Z]{4}"]', "[]"), 5, "codes: must hold at least one"),
        (ONE.replace('["[A-Z]{4}-[A-Z]{4}"]', '"[A-Z]{4}"'), 5, "codes: must be a list of texts"),
        (ONE.replace('["[A-Z]{4}-[A-Z]{4}"]', "[1]"), 5, "codes: must be a list of texts"),
        (ONE.replace("{4}-", "{4}+"), 5, "codes: .*'\\+' is not part of the pattern language"),
        (ONE + 'serial = ["(1)"]\n', 6, "serial: .*not part"),
        (ONE + "labels = 7\n", 6, "labels: must be a list"),
        (ONE + 'fold_unique = "yes"\n', 6, "fold_unique: must be true or false"),
        (ONE + 'check = "luhn"\n', 6, 'check: must be "house"'),
        (ONE + 'check = "house"\n', 5, "codes: .*house check have 16"),
        (ONE + REGION.replace('"USD"', '"dollars"'), 8, "currency: must be the three letters"),
        (ONE + REGION.replace('"US"', '"us"'), 7, "key: must be 2 to 8 capital letters"),
        (ONE + REGION.replace('currency = "USD"\n', ""), 6, "currency: is missing"),
        (ONE + REGION + 'hosts = ["https://shop.example/"]\n', 9, "hosts: .*bare name of a host"),
        (ONE + REGION + 'hosts = ["localhost"]\n', 9, "hosts: .*bare name of a host"),
        (ONE + REGION + "least = 5.0\n", 9, "least: must be a whole number"),
        (ONE + REGION + "least = true\n", 9, "least: must be a whole number"),
        (ONE + REGION + "least = 10\nmost = 5\n", 9, "least: is more than most"),
        (ONE + REGION + "most = 50\npresets = [20, 60]\n", 10, "presets: must lie between 1 and 50"),
        (ONE + REGION + "presets = 5\n", 9, "presets: must be a list"),
        (ONE + REGION + "high_value = 0\n", 9, "high_value: must be a whole number"),
        (ONE + REGION + "from_balance = 1\n", 9, "from_balance: must be true or false"),
        (ONE + REGION + REGION, 10, "key: region US is there twice"),
        (ONE + REGION.replace("[[programme.region]]", "[programme.region]"), 6, "must be written as"),
    ],
)
def test_a_broken_programme_is_told_with_line_and_reason_and_the_next_one_loads(load, content, line, reason):
    loaded = load(content + TWO)
    assert [one.key for one in loaded.programmes] == ["two"]
    (problem,) = loaded.problems
    assert problem.line == line
    assert re.search(reason, problem.reason)


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (ONE + "name = \n", 6, "Invalid value"),
        (ONE + 'key = "again"\n', 6, "Cannot overwrite a value"),
        ('# one\na = """\n\n', 2, "Unterminated string"),
        ("", 0, "there is no [[programme]] in the file"),
        ("\n\nother = 1\n", 3, "other: is not known here and was left out"),
        ("[programme]\n", 1, "programme: must be written as [[programme]]"),
        ("\nprogramme = [1]\n", 1, "programme: must be written as [[programme]]"),
        (b"# one\n# \xe9\n", 2, "the file is not UTF-8 text"),
        (b"\xff\xfe[\x00", 1, "the file is not UTF-8 text"),
        (b"\x00" * 50_000_000, 0, "the file is larger than 64 kB"),
        ("#\n# " + "x" * 3_000, 2, "the line is longer than 2000 characters"),
        ("a = " + "[\n" * 20_000, 0, "lists or tables are nested too deeply"),
        ("a = " + "1" * 1_900 + "\n" + ONE, 1, "a: is not known here and was left out"),
    ],
)
def test_a_broken_file_is_told_and_the_others_still_load(load, content, line, reason):
    loaded = load(content, TWO)
    assert "two" in [one.key for one in loaded.programmes]
    assert told(loaded) == [(line, reason)]


def test_programmes_written_inline_load_and_their_problems_name_the_first_line(load):
    region = '{key = "US", currency = "USD"}'
    good = f'{{key = "a", name = "A", issued = "here", codes = ["A{{9}}"], region = [{region}]}}'
    loaded = load(f"programme = [{good}, {{}}]")
    assert [one.key for one in loaded.programmes] == ["a"]
    assert told(loaded) == [(1, "key: is missing")]


def test_an_empty_list_of_programmes_is_no_problem(load):
    loaded = load("programme = []")
    assert (loaded.programmes, loaded.problems) == ((), ())


_TOML_VALUES = st.sampled_from(
    [
        '""',
        '"x"',
        "1",
        "-1",
        "1.5",
        "inf",
        "true",
        "[]",
        "[[]]",
        '["A"]',
        "{}",
        "[{}]",
        "1979-05-27",
        '"\\u0000"',
    ]
)
_KEYS = ["key", "name", "issued", "codes", "serial", "labels", "fold_unique", "check", "region"]
_INNER_KEYS = ["key", "currency", "hosts", "least", "most", "presets", "high_value", "from_balance"]


@given(
    st.dictionaries(st.sampled_from(_KEYS), _TOML_VALUES),
    st.dictionaries(st.sampled_from(_INNER_KEYS), _TOML_VALUES),
)
def test_whatever_stands_behind_the_keys_is_a_problem_with_a_line_and_never_an_exception(
    tmp_path_factory, outer, inner
):
    text = "[[programme]]\n" + "".join(f"{key} = {value}\n" for key, value in outer.items())
    text += "[[programme.region]]\n" * ("region" not in outer)
    text += "".join(f"{key} = {value}\n" for key, value in inner.items() if key not in outer)
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text(text)
    loaded = load_book([path])
    assert loaded.programmes or loaded.problems
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in loaded.problems)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_programme_file_or_a_problem(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    loaded = load_book([path])
    assert not loaded.programmes
    assert len(loaded.problems) >= 1


def test_an_unknown_key_is_told_but_does_not_cost_the_programme(load):
    loaded = load(ONE + "fold_uniqe = true\n" + REGION + "hosst = []\n")
    assert [one.key for one in loaded.programmes] == ["one"]
    assert told(loaded) == [
        (6, "fold_uniqe: is not known here and was left out"),
        (10, "hosst: is not known here and was left out"),
    ]


def test_the_first_programme_of_a_key_stays(load):
    loaded = load(ONE, "# another\n" + ONE)
    assert len(loaded.programmes) == 1
    assert told(loaded) == [(3, "key: there is already a programme one")]
    assert loaded.problems[0].path.name == "1.toml"


def test_a_region_has_one_currency_in_the_whole_book(load):
    loaded = load(ONE + REGION, TWO + REGION.replace("USD", "CAD"))
    assert [one.key for one in loaded.programmes] == ["one"]
    assert told(loaded) == [(8, "currency: region US already has the currency USD")]


def test_a_file_from_an_editor_that_writes_a_mark_and_other_line_ends_loads(load):
    loaded = load(b"\xef\xbb\xbf" + ONE.replace("\n", "\r\n").encode())
    assert loaded.problems == ()
    assert loaded.programmes[0].codes == (parse_pattern("[A-Z]{4}-[A-Z]{4}"),)


def test_a_header_inside_a_text_does_not_break_the_search_for_lines(load):
    loaded = load('[[programme]]\nkey = """\n[[programme]]\n"""\n' + ONE)
    assert [one.key for one in loaded.programmes] == ["one"]
    assert [line for line, _ in told(loaded)] == [1]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("", "this is not a file"),
        ("missing.toml", "No such file"),
        ("pipe", "this is not a file"),
        ("a\0b", "this is not the path of a file"),
        ("x" * 5_000, "name too long"),
    ],
)
def test_what_is_not_a_file_is_told(tmp_path, path, reason):
    os.mkfifo(tmp_path / "pipe")
    (problem,) = load_book([Path(f"{tmp_path}/{path}")]).problems
    assert problem.line == 0
    assert reason in problem.reason

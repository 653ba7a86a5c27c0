import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes.pattern import LONGEST_CODE, PatternError, parse_pattern


def test_a_pattern_knows_its_groups_and_what_stands_at_each_place():
    pattern = parse_pattern("X[A-C]{2}-[0-27]Z9{3}")
    assert pattern.groups == (3, 5)
    assert pattern.length == 8
    assert [set(members) for members in pattern.positions] == [
        {"X"},
        {"A", "B", "C"},
        {"A", "B", "C"},
        {"0", "1", "2", "7"},
        {"Z"},
        {"9"},
        {"9"},
        {"9"},
    ]


def test_a_code_matches_place_by_place():
    pattern = parse_pattern("[A-Z]{2}-[0-9]{2}")
    assert pattern.matches("AB12")
    assert not any(map(pattern.matches, ["", "AB1", "AB123", "1B12", "AB-12", "ab12"]))


def test_a_beginning_matches_as_far_as_it_goes():
    pattern = parse_pattern("[A-Z]{2}-[0-9]{2}")
    assert all(map(pattern.begins, ["", "A", "AB", "AB1", "AB12"]))
    assert not any(map(pattern.begins, ["1", "A1", "AB12C", "AB123"]))


def test_a_code_is_formatted_as_it_is_printed():
    pattern = parse_pattern("[A-Z0-9]{4}-[A-Z0-9]{6}-[A-Z0-9]{4}")
    assert pattern.format("ABCD123456EFGH") == "ABCD-123456-EFGH"
    with pytest.raises(ValueError, match="14 characters"):
        pattern.format("ABCD")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("-", "empty"),
        ("A--B", "empty"),
        ("A-", "empty"),
        ("-A", "empty"),
        ("[]", "no character"),
        ("[A-Z", "not closed"),
        ("A]", "not part"),
        ("[^A]", "more than"),
        ("[a-z]", "more than"),
        ("[A-9]", "more than"),
        ("[A-]", "more than"),
        ("[[A]]", "not closed"),
        ("[Z-A]", "backwards"),
        ("abc", "small letter"),
        ("{3}", "stand behind"),
        ("A{}", "stand behind"),
        ("A{2,3}", "stand behind"),
        ("A{0}", "repeats nothing"),
        ("A{2}{3}", "stand behind"),
        ("A{9999}", "longer"),
        ("A{99999}", "stand behind"),
        ("A{32}-A{33}", "longer"),
        ("A+", "not part"),
        ("A|B", "not part"),
        (r"\d{4}", "not part"),
        ("(A)", "not part"),
        ("A B", "not part"),
        ("Ä", "not part"),
        ("٣", "not part"),
    ],
)
def test_what_is_not_in_the_language_is_refused_with_a_reason(text, reason):
    with pytest.raises(PatternError, match=reason):
        parse_pattern(text)


@given(st.text("AZ09[]{}-^,\\x é", max_size=30))
def test_any_text_is_a_pattern_or_is_refused(text):
    try:
        pattern = parse_pattern(text)
    except PatternError:
        return
    assert sum(pattern.groups) == pattern.length <= LONGEST_CODE
    assert all(pattern.positions)

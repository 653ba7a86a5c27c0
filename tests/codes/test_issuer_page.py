"""The page a card is redeemed on: https, on the issuer's own list, and nothing in it that could lead away."""

from pathlib import Path

import pytest

from app.codes.issuer_page import is_on_list
from app.codes.programme import Issued, load_book, shipped_paths

HOSTS = ("shop.example", "help.shop.example")


@pytest.mark.parametrize(
    "address",
    [
        "https://shop.example/gc/redeem",
        "https://www.shop.example/redeem?from=card#top",
        "https://SHOP.example",
        "https://shop.example:443/",
        "https://shop.example./",
    ],
)
def test_an_address_on_the_list_or_below_it_is_the_issuers(address: str) -> None:
    assert is_on_list(address, HOSTS)


@pytest.mark.parametrize(
    "address",
    [
        "http://shop.example/redeem",
        "https://shop.example.evil.example/",
        "https://notshop.example/",
        "https://shop-example.test/",
        "https://shop.example@evil.example/",
        "https://evil.example/shop.example",
        "https://evil.example?https://shop.example",
        "https://evil.example#@shop.example",
        "https://evil.example\\@shop.example/",
        "https://shop.example:8443/",
        "https://shop.example:x/",
        "https://[::1]/",
        "https://shор.example/",  # Cyrillic letters
        "https://shop.exam\tple/",
        " https://shop.example/",
        "javascript://shop.example/%0aalert(1)",
        "https:shop.example",
        "//shop.example",
        "https://",
        "",
        "https://shop.example/" + "a" * 500,
    ],
)
def test_no_other_address_passes_for_the_issuers(address: str) -> None:
    assert not is_on_list(address, HOSTS)


def test_every_shipped_card_of_another_issuer_has_its_page() -> None:
    elsewhere = [one for one in load_book(shipped_paths()).programmes if one.issued is Issued.ELSEWHERE]
    assert {one.key for one in elsewhere} >= {"amazon", "apple"}
    for programme in elsewhere:
        for region in programme.regions:
            assert is_on_list(region.redeem, region.hosts), (programme.key, region.key)


def test_a_programme_file_names_no_page_off_its_list(tmp_path: Path) -> None:
    file = tmp_path / "one.toml"
    file.write_text(
        '[[programme]]\nkey = "one"\nname = "One"\nissued = "elsewhere"\ncodes = ["[A-Z]{8}"]\n'
        '[[programme.region]]\nkey = "US"\ncurrency = "USD"\nhosts = ["shop.example"]\n'
        'redeem = "https://evil.example/redeem"\n'
    )
    (problem,) = load_book([file]).problems
    assert (problem.line, problem.reason) == (10, "redeem: must be an https address on one of the hosts")

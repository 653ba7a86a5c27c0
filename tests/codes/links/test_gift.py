import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes.links import account_link_for, code_in_account_link, code_in_link, link_for


@pytest.mark.parametrize(
    "text",
    [
        "tillfold://redeem#code=ABCD123456EFGH",
        "tillfold://redeem#code=abcd-123456-efgh",
        "TILLFOLD://Redeem#Code=ABCD-123456-EFGH",
        "tillfold://redeem/#code=ABCD123456EFGH",
        "tillfold://redeem#from=A&code=ABCD%2D123456%2DEFGH&amount=25",
        "tillfold://redeem#code=ABCD%20123456%20EFGH",
        "  tillfold://redeem#code=ABCD123456EFGH\n",
        "Open <tillfold://redeem#code=ABCD123456EFGH> to redeem it.",
        'href="tillfold://redeem#code=ABCD123456EFGH"',
        "Your present: tillfold://redeem#code=ABCD-123456-EFGH.",
        "(tillfold://redeem#code=ABCD-123456-EFGH)",
        "\u200ftillfold://redeem#code=ABCD-123456-EFGH\u200e",
        "tillfold://redeem#code= tillfold://redeem#code=ABCD123456EFGH",
    ],
)
def test_the_code_of_an_e_gift_link_is_found(text):
    assert code_in_link(text) == "ABCD123456EFGH"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tillfold://redeem",
        "tillfold://redeem#",
        "tillfold://redeem#code",
        "tillfold://redeem#code=",
        "tillfold://redeem#code=%00",
        "tillfold://redeem#code=<script>",
        "tillfold://redeem#code=ABCD/../EFGH",
        "tillfold://redeem#code=" + "A" * 65,
        "tillfold://redeem#barcode=ABCD123456EFGH",
        "tillfold://redeem?code=ABCD123456EFGH",
        "tillfold://other#code=ABCD123456EFGH",
        "tillfold://redeem.shop.example#code=ABCD123456EFGH",
        "nottillfold://redeem#code=ABCD123456EFGH",
        "https://shop.example/redeem#code=ABCD123456EFGH",
        "tillfold://redeem#code=🎁🎁🎁🎁",
    ],
)
def test_no_code_is_found_elsewhere(text):
    assert code_in_link(text) is None


MAIL = """\
From: shop@shop.example
Subject: A gift card for you
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<p>F=C3=BCr dich: <a href=3D"tillfold://redeem#code=3DABCD-123456-=
EFGH&amp;amount=3D25">=C3=96ffnen</a></p>
"""


def test_the_source_of_an_e_mail_is_read_as_a_mail_program_shows_it():
    assert code_in_link(MAIL) == "ABCD123456EFGH"
    assert code_in_link(MAIL.replace("\n", "\r\n")) == "ABCD123456EFGH"


@pytest.mark.parametrize(
    "text",
    [
        "https://mail.example/?url=tillfold%3A%2F%2Fredeem%23code%3DABCD-123456-EFGH&data=x",
        "https://mail.example/?u=tillfold%253A%252F%252Fredeem%2523code%253DABCD123456EFGH",
        "https://mail.example/?u=TILLFOLD%3a//redeem%23code%3dabcd123456efgh",
    ],
)
def test_a_link_that_a_mail_server_has_rewritten_is_found(text):
    assert code_in_link(text) == "ABCD123456EFGH"


def test_the_link_of_an_account_is_no_gift_and_a_gift_is_no_account():
    link = account_link_for("acfh-jkmn-pr")
    assert (link, code_in_account_link(link), code_in_link(link)) == (
        "tillfold://pay#code=ACFHJKMNPR",
        "ACFHJKMNPR",
        None,
    )
    assert code_in_account_link(link_for("ABCD123456EFGH")) is None


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=64))
def test_a_link_gives_back_its_code(code):
    assert code_in_link(link_for(code)) == code


@given(st.text())
def test_any_text_is_looked_through_without_harm(text):
    code = code_in_link("tillfold://redeem#code=" + text)
    assert code is None or (code.isascii() and code.isalnum() and code == code.upper())


@pytest.mark.parametrize("code", ["", " - ", "ABCD#EFGH", "ÄBCD"])
def test_a_link_is_made_of_letters_and_digits_only(code):
    with pytest.raises(ValueError, match="letters and digits"):
        link_for(code)
    with pytest.raises(ValueError, match="letters and digits"):
        account_link_for(code)

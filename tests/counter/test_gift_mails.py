"""The cards of a batch as e-mails: each link is its card's, each file whole and its owner's alone, and
nothing is worth anything before it is sold."""

import email
import stat
import sys
from datetime import UTC, datetime
from email import policy
from pathlib import Path

import pytest

from app.codes.links import code_in_link
from app.codes.text import normalise
from app.counter import gift_files, gift_mails
from app.counter.batch_values import GiftMails
from app.counter.code_files import CodeRow, each, read
from app.counter.gift_words import Language
from app.counter.minting import Minted
from app.data.integrity import check
from app.outcomes import UNREADABLE_FILE, UNWRITABLE_FILE, Fault, Refused
from app.wallet.values import Redeemed
from tests.counter.desk import mint, outcome, void
from tests.data.world import Card, World


@pytest.fixture
def batch(world: World, tmp_path: Path) -> Minted:
    made = mint(world, tmp_path / "codes", 3, amount="25.00")
    assert isinstance(made, Minted)
    return made


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    return tmp_path / "mails"


def write(world: World, batch: Minted, mails: Path, **options: object) -> GiftMails | Refused:
    return gift_mails.write_mails(
        world.store,
        options.pop("actor", world.manager),  # type: ignore[arg-type]
        Path(batch.file),
        mails,
        book=world.book,
        data=world.folder,
        **options,  # type: ignore[arg-type]
    )


def rows_of(batch: Minted) -> list[CodeRow]:
    return read(Path(batch.file))


def text_of(mails: Path, row: CodeRow) -> str:
    with (mails / f"{row.serial}.eml").open(encoding="utf-8") as file:
        return str(email.message_from_file(file, policy=policy.default).get_content())  # type: ignore[attr-defined]


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_each_card_of_the_batch_has_an_email_with_its_own_link(
    world: World, batch: Minted, mails: Path
) -> None:
    told: list[int] = []
    done = write(world, batch, mails, goes_on=lambda count: told.append(count) is None)
    assert done == GiftMails(batch.name, mails, 3, (), 0, 0)
    assert told == [0, 3]
    rows = rows_of(batch)
    assert names(mails) == {f"{row.serial}.eml" for row in rows}
    for row in rows:
        text = text_of(mails, row)
        assert code_in_link(text) == normalise(row.code)
        assert "$25.00" in text and world.book.by_key("house").name in text
        if sys.platform != "win32":
            assert stat.S_IMODE((mails / f"{row.serial}.eml").stat().st_mode) == 0o600
    assert list((world.folder / "gifts").iterdir()) == []


def test_the_email_of_a_card_that_is_not_sold_says_so_and_the_serial_sells_it(
    world: World, batch: Minted, mails: Path
) -> None:
    write(world, batch, mails)
    row, *_ = rows_of(batch)
    said = "worth nothing yet: the shop activates it when it is sold, by its serial " + row.serial
    assert said in " ".join(text_of(mails, row).split())
    code = code_in_link(text_of(mails, row)) or ""
    assert outcome(world.redeem(code)) == "CARD_NOT_ACTIVATED"
    world.activate(Card(code, row.serial), amount="25.00")
    write(world, batch, mails, anew=[f"{row.serial}.eml"])
    assert "worth nothing" not in text_of(mails, row)
    assert isinstance(world.redeem(code), Redeemed)
    assert check(world.store).findings == ()


def test_the_amount_of_a_card_that_takes_any_is_said_when_it_is_sold(
    world: World, mails: Path, tmp_path: Path
) -> None:
    batch = mint(world, tmp_path / "codes", 2)
    assert isinstance(batch, Minted)
    sold, waiting = rows_of(batch)
    world.activate(Card(sold.code, sold.serial), amount="40.00")
    write(world, batch, mails)
    assert "gift card of $40.00" in text_of(mails, sold)
    assert "gift card in USD" in text_of(mails, waiting)


def test_a_card_that_is_redeemed_or_voided_gets_no_email(world: World, batch: Minted, mails: Path) -> None:
    redeemed, voided, waiting = (Card(row.code, row.serial) for row in rows_of(batch))
    world.activate(redeemed, amount="25.00")
    world.redeem(redeemed.code)
    world.activate(voided, amount="25.00")
    void(world, voided)
    assert write(world, batch, mails) == GiftMails(batch.name, mails, 1, (), 2, 0)
    assert names(mails) == {f"{waiting.serial}.eml"}


def test_what_is_there_stays_and_is_named_unless_it_is_to_be_written_anew(
    world: World, batch: Minted, mails: Path
) -> None:
    row, *_ = rows_of(batch)
    mails.mkdir()
    (mails / f"{row.serial}.eml").write_text("mine")
    assert write(world, batch, mails) == GiftMails(batch.name, mails, 2, (f"{row.serial}.eml",), 0, 0)
    assert (mails / f"{row.serial}.eml").read_text() == "mine"
    others = [mails / f"{one.serial}.eml" for one in rows_of(batch)[1:]]
    for other in others:
        other.write_text("sent")
    done = write(world, batch, mails, anew=[f"{row.serial}.eml"])
    assert done == GiftMails(batch.name, mails, 1, (), 0, 0)
    assert {other.read_text() for other in others} == {"sent"}
    assert code_in_link(text_of(mails, row)) == normalise(row.code)


def test_what_is_stopped_leaves_whole_emails_alone(
    world: World, batch: Minted, mails: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gift_mails, "PORTION", 2)
    assert write(world, batch, mails, goes_on=lambda count: count < 2) == GiftMails(
        batch.name, mails, 2, (), 0, 1
    )
    assert names(mails) == {f"{row.serial}.eml" for row in rows_of(batch)[:2]}


def test_a_disk_that_is_full_leaves_nothing_half_written(
    world: World, batch: Minted, mails: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, _ = rows_of(batch)
    fill = gift_files.fill

    def full(path: Path, content: bytes) -> None:
        is_second = second.serial.encode() in content
        fill(path, content[:20] if is_second else content)
        if is_second:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(gift_files, "fill", full)
    with pytest.raises(Fault) as caught:
        write(world, batch, mails)
    assert caught.value.outcome is UNWRITABLE_FILE
    assert second.serial in str(caught.value) and normalise(second.code) not in str(caught.value)
    assert names(mails) == {f"{first.serial}.eml"}


def test_the_next_start_takes_away_what_a_crash_left_half_written(
    world: World, batch: Minted, mails: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr(Path, "replace", die)
        cut.setattr(gift_files, "_settle", die)
        with pytest.raises(KeyboardInterrupt):
            write(world, batch, mails)
    assert len(names(mails)) == 1
    gift_files.settle(world.store, world.folder)
    assert names(mails) == set()
    assert list((world.folder / "gifts").iterdir()) == []


def test_a_file_whose_codes_are_another_serials_writes_nothing(
    world: World, batch: Minted, mails: Path
) -> None:
    file, (first, second, _) = Path(batch.file), rows_of(batch)
    text = file.read_text().replace(first.serial, "~").replace(second.serial, first.serial)
    file.write_text(text.replace("~", second.serial))
    with pytest.raises(Fault) as caught:
        write(world, batch, mails)
    assert caught.value.outcome is UNREADABLE_FILE
    assert names(mails) == set()


def header(mails: Path, row: CodeRow, name: str) -> str:
    with (mails / f"{row.serial}.eml").open("rb") as file:
        return str(email.message_from_binary_file(file, policy=policy.default)[name])


@pytest.mark.parametrize(
    ("language", "subject", "said"),
    [
        (None, "A gift card for you", "It ends on 31 December 2033."),
        (Language.GERMAN, "Eine Geschenkkarte für Sie", "Sie endet am 31. Dezember 2033."),
        (Language.JAPANESE, "ギフトカードのお届け", "2033年12月31日に終了します。"),
    ],
)
def test_the_emails_are_in_the_language_that_was_chosen_and_name_the_end(
    world: World, mails: Path, tmp_path: Path, language: Language | None, subject: str, said: str
) -> None:
    batch = mint(world, tmp_path / "codes", 1, amount="25.00", ends=datetime(2033, 12, 31, 12, tzinfo=UTC))
    assert isinstance(batch, Minted)
    write(world, batch, mails, language=language)
    (row,) = rows_of(batch)
    text = text_of(mails, row)
    assert header(mails, row, "Subject") == subject
    assert header(mails, row, "Content-Language") == (language or "en")
    assert said in text.splitlines()
    assert row.serial in text
    assert code_in_link(text) == normalise(row.code)
    source = (mails / f"{row.serial}.eml").read_bytes()
    assert source.isascii()
    assert code_in_link(source.decode()) == normalise(row.code), "also in the source of the e-mail"


def test_a_card_whose_line_names_a_language_gets_it_before_the_one_that_was_chosen(
    world: World, batch: Minted, mails: Path
) -> None:
    file = Path(batch.file)
    head, first, second, third = file.read_text().splitlines()
    file.write_text("\n".join((f"{head},language", f"{first},ja", f"{second},", f"{third},en")))
    write(world, batch, mails, language=Language.GERMAN)
    found = [header(mails, row, "Content-Language") for row in each(file, also=("language",))]
    assert found == ["ja", "de", "en"]


def test_a_language_that_nobody_writes_here_writes_nothing(world: World, batch: Minted, mails: Path) -> None:
    file = Path(batch.file)
    head, *lines = file.read_text().splitlines()
    file.write_text("\n".join((f"{head},language", *(f"{line},tlh" for line in lines))))
    with pytest.raises(Fault) as caught:
        write(world, batch, mails)
    assert caught.value.outcome is UNREADABLE_FILE and "de, en or ja" in str(caught.value.remedy)
    assert not mails.exists()


def test_only_a_manager_writes_them(world: World, batch: Minted, mails: Path) -> None:
    assert outcome(write(world, batch, mails, actor=world.clerk)) == "NOT_ALLOWED"
    assert not mails.exists()

"""The drawer: what is kept in it, found twice, changed, and read again only by signing in once more."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from app.codes.programme import ProgrammeBook, load_book
from app.data import drawer as rows
from app.data import people
from app.data.integrity import check
from app.outcomes import Fault
from app.wallet.drawer_key import notes, picture
from app.wallet.drawer_values import DrawerState, Revealed, Said
from app.wallet.membership import Membership, close
from app.wallet.renewal import change_password, recover_account
from app.wallet.values import Account, Actor
from tests.data.world import PASSWORDS, RECOVERY_CODE, World
from tests.wallet.drawer_world import PICTURE, Drawer, code, outcome

ENDS = date(2027, 5, 31)


@pytest.fixture
def drawer(world: World) -> Drawer:
    return Drawer(world)


def test_a_kept_card_shows_all_but_its_code(drawer: Drawer) -> None:
    text = code()
    card = drawer.kept(text, amount="25.00", ends=ENDS, note="from an aunt", picture=PICTURE)
    assert drawer.cards() == [card]
    plain = text.replace("-", "")
    assert (card.programme, card.programme_name, card.region) == ("amazon", "Amazon gift card", "US")
    assert (card.last_four, card.ends, card.state) == (plain[-4:], "2027-05-31", DrawerState.KEPT)
    assert card.amount is not None
    assert (card.amount.minor, card.amount.currency) == (2500, "USD")
    assert (card.has_code, card.has_note, card.has_picture) == (True, True, True)
    assert card.page == "https://www.amazon.com/gc/redeem"
    assert plain not in repr(drawer.cards())


def test_code_note_and_picture_come_back_by_signing_in_again(drawer: Drawer) -> None:
    text = code()
    card = drawer.kept(text, note="from an aunt", picture=PICTURE)
    assert drawer.reveal(card.card) == Revealed(text.replace("-", ""), "from an aunt", PICTURE)


def test_notes_and_pictures_are_read_with_the_key_of_the_open_drawer_alone(drawer: Drawer) -> None:
    store, other = drawer.world.store, Drawer(drawer.world, "other")
    first, second = drawer.kept(note="from an aunt", picture=PICTURE), drawer.kept()
    assert notes(store, drawer.key) == {first.card: "from an aunt"}
    assert (picture(store, drawer.key, first.card), picture(store, drawer.key, second.card)) == (PICTURE, b"")
    assert notes(store, other.key) == {}
    assert picture(store, other.key, first.card) == b""
    drawer.deed("drop", first.card)
    assert notes(store, drawer.key) == {}


def test_another_password_reveals_nothing_and_is_counted(drawer: Drawer) -> None:
    card = drawer.kept()
    answers = [outcome(drawer.reveal(card.card, "guess")) for _ in range(6)]
    assert answers == ["SIGN_IN_FAILED"] * 5 + ["ACCOUNT_LOCKED"]
    assert outcome(drawer.reveal(card.card)) == "ACCOUNT_LOCKED"


def test_nobody_sees_or_reveals_a_card_of_somebody_elses(drawer: Drawer) -> None:
    card, other = drawer.kept(), Drawer(drawer.world, "other")
    assert other.cards() == []
    assert outcome(other.reveal(card.card)) == "NOT_FOUND"
    assert outcome(other.book(card.card, Said.ACCEPTED)) == "NOT_FOUND"
    assert outcome(other.change(card.card, amount="1.00")) == "NOT_FOUND"
    for deed in ("take_back", "drop", "forget"):
        assert outcome(other.deed(deed, card.card)) == "NOT_FOUND"


def test_a_drawer_takes_no_card_under_another_accounts_key(drawer: Drawer) -> None:
    other = Drawer(drawer.world, "other")
    other.key = drawer.key
    with pytest.raises(ValueError, match="owner's key"):
        other.keep()


@pytest.mark.parametrize("way", ["{}", "  {}", "my code is {} thanks", "tillfold://redeem#code={}"])
def test_a_code_is_kept_once_however_it_is_written(drawer: Drawer, way: str) -> None:
    text = code()
    first = drawer.kept(text)
    again = drawer.keep(way.format(text.replace("-", "").lower()))
    assert outcome(again) == "ALREADY_IN_DRAWER"
    assert again.facts["card"] == first.card
    assert len(drawer.cards()) == 1


def test_two_accounts_may_keep_the_same_code(drawer: Drawer) -> None:
    text = code()
    drawer.kept(text)
    Drawer(drawer.world, "other").kept(text)


def test_the_keyed_hash_says_nothing_to_who_has_the_stores_keys_alone(drawer: Drawer) -> None:
    text = code()
    drawer.kept(text)
    Drawer(drawer.world, "other").kept(text)
    plain = text.replace("-", "")
    with drawer.world.sql() as raw:
        found = {bytes(index) for (index,) in raw.execute("SELECT code_index FROM drawer_code").fetchall()}
    keys = drawer.world.store.read(lambda tx: tx.keys)
    assert len(found) == 2
    assert not found & {keys.exact_index("amazon", plain), keys.fold_index("amazon", plain)}


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        ("A1B2C3D4", {}, "CODE_FITS_NOTHING"),
        ("XABCD12345ABCDEF", {"programme": "amazon"}, "CODE_FITS_NOTHING"),
        ("1234567890123456", {}, "NOT_A_CLAIM_CODE"),
        (None, {"programme": "house"}, "NOT_FOUND"),
        (None, {"programme": "nobody"}, "NOT_FOUND"),
        (None, {"region": "FR"}, "NOT_FOUND"),
        (None, {"amount": "0"}, "AMOUNT_OUT_OF_RANGE"),
        (None, {"amount": "25.001"}, "AMOUNT_OUT_OF_RANGE"),
        (None, {"amount": "10000.01"}, "AMOUNT_OUT_OF_RANGE"),
        (None, {"note": "n" * 2001}, "CANNOT_BE_TAKEN"),
        (None, {"picture": b"GIF89a"}, "CANNOT_BE_TAKEN"),
        (None, {"picture": PICTURE + bytes(2_000_000)}, "CANNOT_BE_TAKEN"),
    ],
)
def test_what_cannot_be_kept_says_why(drawer: Drawer, text: str | None, more: dict, expected: str) -> None:
    assert outcome(drawer.keep(text, **more)) == expected
    assert drawer.cards() == []


def test_the_largest_picture_and_the_longest_note_fit(drawer: Drawer) -> None:
    picture = PICTURE + bytes(2_000_000 - len(PICTURE))
    card = drawer.kept(note="ä" * 2000, picture=picture)
    found = drawer.reveal(card.card)
    assert isinstance(found, Revealed)
    assert (found.note, found.picture) == ("ä" * 2000, picture)


def test_where_two_programmes_have_such_codes_the_person_says_which(world: World, tmp_path) -> None:
    file = tmp_path / "two.toml"
    programme = '[[programme]]\nkey = "{}"\nname = "{}"\nissued = "elsewhere"\ncodes = ["[A-Z0-9]{{12}}"]\n'
    region = '[[programme.region]]\nkey = "{}"\ncurrency = "{}"\n'
    file.write_text(
        "".join(
            programme.format(key, key) + region.format(*place)
            for key, place in (("one", ("US", "USD")), ("two", ("JP", "JPY")))
        )
    )
    own = Drawer(world)
    own.world.book = ProgrammeBook((*world.book.programmes, *load_book([file]).programmes))
    refused = own.keep("ABCDEF123456")
    assert (outcome(refused), refused.facts["programmes"]) == ("PROGRAMME_NEEDED", "one, two")
    card = own.kept("ABCDEF123456", programme="two", amount="1200")
    assert (card.region, card.currency, card.page) == ("JP", "JPY", "")  # it has no other region


def test_a_card_of_a_programme_that_is_gone_is_still_there(drawer: Drawer) -> None:
    card = drawer.kept()
    drawer.world.book = drawer.world.book.only(["house"])
    assert (drawer.card(card.card).programme_name, drawer.card(card.card).page) == ("amazon", "")
    assert isinstance(drawer.reveal(card.card), Revealed)


def test_keeping_is_answered_once_a_key(drawer: Drawer) -> None:
    text, key = code(), drawer.world.key()
    first = drawer.keep(text, command=key)
    assert drawer.keep(text, command=key) == first
    assert outcome(drawer.keep(code(), command=key)) == "IDEMPOTENCY_CONFLICT"
    assert len(drawer.cards()) == 1


def test_amount_end_note_and_picture_can_be_changed(drawer: Drawer) -> None:
    card = drawer.kept(amount=None)
    assert card.amount is None
    done = drawer.change(card.card, amount="30.00", ends=ENDS, note="new", picture=PICTURE)
    assert done.entry is not None
    assert (done.card.amount.minor, done.card.ends) == (3000, "2027-05-31")
    assert drawer.reveal(card.card).note == "new"
    done = drawer.change(card.card, amount="20.00", never_ends=True, note="", picture=b"")
    assert (done.card.amount.minor, done.card.ends) == (2000, None)
    assert (done.card.has_note, done.card.has_picture) == (False, False)
    assert drawer.book_of("Assets:Drawer") == 2000
    assert check(drawer.world.store).findings == ()


def test_a_note_alone_is_no_entry_and_needs_the_key(drawer: Drawer) -> None:
    card = drawer.kept()
    assert drawer.change(card.card, note="beside").entry is None
    with pytest.raises(ValueError, match="owner's key"):
        drawer.change(card.card, note="beside", key=False)
    assert drawer.change(card.card, note="", key=False).card.has_note is False


def test_the_drawer_stays_open_after_another_password_and_after_recovery(drawer: Drawer) -> None:
    text, world = code(), drawer.world
    card = drawer.kept(text)
    done = change_password(
        world.store, "holder", "holder-password", "second", passwords=PASSWORDS, command=world.key()
    )
    assert isinstance(done, Account)
    assert drawer.reveal(card.card, "second").code == text.replace("-", "")
    assert outcome(drawer.reveal(card.card)) == "SIGN_IN_FAILED"
    done = recover_account(
        world.store, "holder", RECOVERY_CODE, "third", passwords=PASSWORDS, command=world.key()
    )
    assert isinstance(done, Account)
    assert drawer.reveal(card.card, "third").code == text.replace("-", "")


def test_what_is_sealed_opens_in_its_own_place_alone(drawer: Drawer) -> None:
    one, two = drawer.kept(), drawer.kept()
    with drawer.world.unguarded() as raw:
        (sealed,) = raw.execute(
            "SELECT sealed FROM drawer_secret WHERE drawer_card = ?", (one.card,)
        ).fetchone()
        raw.execute("UPDATE drawer_secret SET sealed = ? WHERE drawer_card = ?", (sealed, two.card))
    assert isinstance(drawer.reveal(one.card), Revealed)
    with pytest.raises(Fault, match="STORE_DAMAGED"):
        drawer.reveal(two.card)


def test_an_account_that_was_closed_keeps_nothing(drawer: Drawer) -> None:
    world = drawer.world
    world.store.transact(lambda tx: close(tx, world.manager, "holder", command=world.key()))
    assert outcome(drawer.keep()) == "SIGN_IN_FAILED"


def test_no_account_lies_in_another_ones_drawer(drawer: Drawer) -> None:
    """The database itself refuses an entry of a drawer that is not its actor's."""
    from app.data import ledger
    from app.data.ledger import Draft

    card, world = drawer.kept(), drawer.world

    def steal(tx) -> None:  # type: ignore[no-untyped-def]
        row = rows.by_id(tx, world.holder.account.id, card.card)
        desk = people.find_station(tx, "desk-1")
        assert row is not None
        assert desk is not None
        event = rows.event_record(card.card, row, rows.KEPT, said=None, ends=None)
        ledger.post(tx, Draft(desk.id, "drawer_step", world.other.account.id, records=[event]))

    with pytest.raises(IntegrityError, match="moved by its owner alone"):
        world.store.transact(steal)


def test_nobody_closes_an_account_on_cards_of_their_own(drawer: Drawer) -> None:
    world = drawer.world
    gone, card = drawer.kept(), drawer.kept()
    drawer.book(gone.card, Said.ACCEPTED)

    def closed(by: Actor) -> object:
        return world.store.transact(lambda tx: close(tx, by, "holder", command=world.key()))

    refused = closed(world.holder)
    assert (outcome(refused), refused.facts) == ("DRAWER_NOT_EMPTY", {"cards": 1})  # type: ignore[attr-defined]
    drawer.deed("drop", card.card)
    assert isinstance(closed(world.holder), Membership)


def test_a_manager_may_close_an_account_whose_drawer_nobody_can_open(drawer: Drawer) -> None:
    drawer.kept()
    world = drawer.world
    done = world.store.transact(lambda tx: close(tx, world.manager, "holder", command=world.key()))
    assert isinstance(done, Membership)
    assert check(world.store).findings == ()

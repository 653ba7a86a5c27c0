"""Long work on the whole store: it says how far it is, and stopped it leaves nothing behind."""

from pathlib import Path

import pytest

from app.data.backup import Backup, backup
from app.data.course import WHOLE, Course, Stopped
from app.data.integrity import check
from app.data.restore import restore
from tests.data.world import World


class Told:
    """Keeps what it was told; says no from the `most`-th time on."""

    def __init__(self, most: int = 10**6) -> None:
        self.most = most
        self.places: list[int] = []

    def goes_on(self, done: int) -> bool:
        self.places.append(done)
        return len(self.places) < self.most


def test_a_part_of_a_part_lies_within_it() -> None:
    told = Told()
    whole = Course(told.goes_on)
    whole.part(1, 2).part(0, 4).at(1, 2)
    whole.at(5, 0)
    assert told.places == [562, WHOLE]


def test_check_and_backup_say_how_far_they_are_and_never_go_back(world: World, tmp_path: Path) -> None:
    world.redeem(world.active().code)
    checked, copied = Told(), Told()
    assert check(world.store, course=Course(checked.goes_on)).findings == ()
    assert isinstance(backup(world.store, tmp_path / "b", course=Course(copied.goes_on)), Backup)
    for told in (checked, copied):
        assert told.places == sorted(told.places)
        assert len(set(told.places)) > 3
        assert told.places[0] >= 0 and told.places[-1] <= WHOLE


@pytest.mark.parametrize("most", [1, 3])
def test_a_backup_that_is_stopped_leaves_no_file_and_the_one_before_as_it_was(
    world: World, tmp_path: Path, most: int
) -> None:
    file = tmp_path / "kept" / "b"
    file.parent.mkdir()
    backup(world.store, file)
    before = file.read_bytes()
    with pytest.raises(Stopped):
        backup(world.store, file, overwrite=True, course=Course(Told(most).goes_on))
    assert [one.name for one in file.parent.iterdir()] == ["b"]
    assert file.read_bytes() == before


def test_a_check_that_is_stopped_stops(world: World) -> None:
    with pytest.raises(Stopped):
        check(world.store, course=Course(Told(2).goes_on))
    assert check(world.store).findings == ()


def test_a_restore_that_is_stopped_leaves_no_store(world: World, tmp_path: Path) -> None:
    file, place = tmp_path / "b", tmp_path / "elsewhere" / "store.sqlite"
    backup(world.store, file)
    with pytest.raises(Stopped):
        restore(
            file,
            place,
            data_folder=world.folder,
            recovery_code=lambda: "",
            course=Course(Told(2).goes_on),
        )
    assert [one.name for one in place.parent.iterdir()] == ["store.sqlite.lock"]

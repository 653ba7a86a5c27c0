"""A card bought with balance by a process that is killed in front of any step: it is paid and has its one
e-mail, or nothing was taken and there is none; asked again with its key, it is bought once."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.counter import gift_files
from app.data.integrity import check
from app.wallet.values import Redeemed
from tests.data.world import World
from tests.proof.asking import code_of
from tests.proof.buyers import buy_again

ROOT = Path(__file__).resolve().parents[2]
LONGEST_RUN_S = 230
LEAST_STEPS = 30
PAID = 500


def killed(world: World, mails: Path, stride: int) -> dict[str, int]:
    job = {"address": world.address, "folder": str(world.folder), "mails": str(mails), "stride": stride}
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.buyers"],
        input=json.dumps(job),
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=LONGEST_RUN_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    steps: dict[str, int] = json.loads(done.stdout)
    return steps


def bought(world: World) -> int:
    with world.sql() as raw:
        (count,) = raw.execute("SELECT count(*) FROM batch WHERE kind = 'gift'").fetchone()
    return int(count)


@pytest.mark.skipif(sys.platform == "win32", reason="processes are forked and killed")
def test_killed_in_front_of_any_step_a_card_is_paid_and_has_its_mail_or_neither(
    world: World, tmp_path: Path
) -> None:
    for _ in range(2):
        assert isinstance(world.redeem(world.active(amount="500.00").code), Redeemed)
    mails = tmp_path / "mails"
    mails.mkdir()
    stride = 1 if world.is_sqlite else 4  # what is done to files is the same on both
    steps = killed(world, mails, stride)
    assert steps["buying"] > LEAST_STEPS
    assert steps["settling"] > LEAST_STEPS // 2
    assert_each_has_its_mail(world, mails)
    asked = range(0, steps["buying"] + 1, stride)
    for step in asked:
        first, again = (buy_again(world.store, world.folder, mails, step) for _ in range(2))
        assert (first.amount.minor, first) == (PAID, again)
    assert bought(world) == len(asked)
    assert_each_has_its_mail(world, mails)
    assert check(world.store).findings == ()


def assert_each_has_its_mail(world: World, mails: Path) -> None:
    files: list[Any] = sorted(mails.iterdir())
    codes = {code_of(file) for file in files}
    assert None not in codes
    assert len(files) == len(codes) == bought(world)
    assert world.total() == 2 * 50_000 - PAID * len(codes)
    facts = [world.inspect(str(code)) for code in codes]
    assert all((one.amount.minor, one.state) == (PAID, "ACTIVE") for one in facts)
    gift_files.settle(world.store, world.folder)
    assert sorted(mails.iterdir()) == files
    assert list((world.folder / "gifts").glob("*.json")) == []

"""What the monkey plays with: a real store with people and cards, pictures, a camera that may fail."""

import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from app.bootstrap import Tillfold
from app.codes import house
from app.counter.issuing import CardToIssue
from app.data.passwords import Cost, Passwords
from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.scan.frame import FrameSource, Pixels
from app.testing.camera import ScriptedCamera
from app.testing.studio import draw
from app.ui.counter.preferences import CounterPreferences
from app.wallet.values import Actor, Role

PASSWORD = "correct horse battery"
PIN = "246810"
TILL = "till-1"
"""The till that the computer is; it is open."""
PEOPLE = {"mara": Role.MANAGER, "jonas": Role.HOLDER, "clerk": Role.CLERK}
CAMERAS = ("Practice camera", "Other camera")
_CARDS, _DRAWN = 60, 3
_AMOUNTS = ("10.00", "25.00", "50.00", "200.00")
_ELSEWHERE = ("XK3AM9PLW2Q7RT", "A7QT-MX3P9L-W2KR")


@dataclass
class Camera:
    """Opens scripted cameras, one after the other; now and then there is none, or it is taken."""

    dice: random.Random
    pictures: list[Pixels]
    now: ScriptedCamera = field(default_factory=ScriptedCamera)
    opened: list[ScriptedCamera] = field(default_factory=list)
    is_sound: bool = False

    def open(self, name: str | None = None) -> FrameSource:
        if not self.is_sound and self.dice.random() < 0.08:
            raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="Another program is using it.")
        self.now = ScriptedCamera(self.pictures[:1], name=name or CAMERAS[0])
        self.opened.append(self.now)
        return self.now

    def change(self) -> str:
        """Show a card or nothing, stall, go on, end, or be pulled out. Returns what it did."""
        card = self.dice.choice(self.pictures)
        deeds = {
            "card": lambda: self.now.show(card),
            "nothing": lambda: self.now.show(np.full_like(card, 60)),
            "stall": self.now.stall,
            "resume": self.now.resume,
            "end": self.now.end,
            "unplug": self.now.unplug,
        }
        name = self.dice.choices(list(deeds), (40, 20, 5, 10, 5, 5))[0]
        deeds[name]()
        return name


@dataclass(frozen=True)
class Shop:
    """codes: what may be typed: of cards that are ready, asleep, elsewhere or nowhere, and other numbers.
    serials: of cards, sold and not."""

    tillfold: Tillfold
    folder: Path
    codes: list[str]
    serials: list[str]
    files: list[Path]
    camera: Camera


def build(folder: Path, dice: random.Random) -> Shop:
    """A shop whose people all have the same password, in an empty folder."""
    drawings = [draw(seed, "clean", programme="house", face="work-sans") for seed in range(_DRAWN)]
    tillfold = Tillfold(data=folder / "data", passwords=Passwords(Cost(1, 8, 1)))
    manager = _people(tillfold)
    codes = [str(one.code) for one in drawings] + [house.mint() for _ in range(_CARDS)]
    serials = _cards(tillfold, manager, codes, dice)
    _till(tillfold, manager)
    tillfold.close()
    camera = Camera(dice, [one.pixels for one in drawings])
    _let_in(tillfold, camera)
    codes += [*_ELSEWHERE, house.mint(), "WELCOME2026", "4000000000000003"]
    return Shop(tillfold, folder, codes, serials, _files(folder, camera.pictures), camera)


def _people(tillfold: Tillfold) -> Actor:
    manager: Actor | None = None
    for login, role in PEOPLE.items():
        told = {"login": login, "name": login.capitalize(), "region": "DE", "password": PASSWORD}
        tillfold.add_account(**told, role=role, actor=manager, key=f"make-{login}")
        signed_in = tillfold.sign_in(login, PASSWORD)
        assert isinstance(signed_in, Actor)
        tillfold.set_pin(signed_in, PIN, key=f"pin-{login}")
        manager = manager or signed_in
    assert manager is not None
    return manager


def _cards(tillfold: Tillfold, manager: Actor, codes: list[str], dice: random.Random) -> list[str]:
    """Most are sold, some sleep, some are of another region. Returns their serials."""
    serials = []
    for number, code in enumerate(codes):
        region = "US" if dice.random() < 0.15 else "DE"
        card = CardToIssue(code, f"4{number:015d}")
        tillfold.issue(manager, "house", region, [card], key=f"issue-{number}")
        serials.append(card.serial)
        if dice.random() < 0.85:
            sale = {"serial": card.serial, "amount": dice.choice(_AMOUNTS), "receipt": f"R-{number}"}
            tillfold.activate(manager, **sale, till=TILL, key=f"sell-{number}")
    return serials


def _till(tillfold: Tillfold, manager: Actor) -> None:
    """Open, and this computer's."""
    tillfold.open_till(manager, TILL, "200.00", "EUR", key="open")
    CounterPreferences().till = TILL


def _let_in(tillfold: Tillfold, camera: Camera) -> None:
    tillfold.cameras = lambda: CAMERAS  # type: ignore[method-assign]
    tillfold.open_camera = camera.open  # type: ignore[method-assign]
    tillfold.open_stream = camera.open  # type: ignore[method-assign]


def _files(folder: Path, pictures: list[Pixels]) -> list[Path]:
    """Pictures of cards, one with nothing on it, and what is no picture at all."""
    files = []
    for number, picture in enumerate([*pictures, np.full((300, 400, 3), 120, np.uint8)]):
        files.append(folder / f"card-{number}.png")
        Image.fromarray(picture[:, :, ::-1]).save(files[-1])
    files.append(folder / "letter.txt")
    files[-1].write_text("No picture at all.")
    return files

"""Makes the sounds of the scanner and of the counter, so that nobody else's recording is needed:

    python packaging/sounds.py

Read: one soft high tick of 90 ms. Refused: two low ones, 220 ms together. The counter has the same pair,
fuller: each tone with the octave above it and a softer fifth. All have the same loudness.
"""

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 22_050
LOUDNESS = 0.16
"""Root mean square of the sounding part, of full scale."""


def tone(hertz: float, seconds: float) -> list[float]:
    """A sine that is struck and dies away, without a click at either end."""
    count = int(RATE * seconds)
    rise = int(RATE * 0.006)
    return [
        math.sin(2 * math.pi * hertz * at / RATE)
        * min(at / rise, 1)
        * math.exp(-4 * at / count)
        * min((count - at) / rise, 1)
        for at in range(count)
    ]


def full(hertz: float, seconds: float) -> list[float]:
    """The tone with its octave and a softer fifth: heard over a shop."""
    parts = zip(tone(hertz, seconds), tone(2 * hertz, seconds), tone(1.5 * hertz, seconds), strict=True)
    return [root + 0.5 * octave + 0.35 * fifth for root, octave, fifth in parts]


def levelled(samples: list[float]) -> list[float]:
    heard = [one for one in samples if one]
    level = math.sqrt(sum(one * one for one in heard) / len(heard))
    return [one * LOUDNESS / level for one in samples]


def write(name: str, samples: list[float]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    whole = [round(max(-1.0, min(1.0, one)) * 32767) for one in levelled(samples)]
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(struct.pack(f"<{len(whole)}h", *whole))


def main() -> None:
    pause = [0.0] * int(RATE * 0.02)
    write("read", tone(1320, 0.09))
    write("refused", [*tone(330, 0.1), *pause, *tone(277, 0.1)])
    write("counter-done", full(880, 0.14))
    write("counter-refused", [*full(330, 0.12), *pause, *full(277, 0.14)])


if __name__ == "__main__":
    main()

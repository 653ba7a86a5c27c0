"""Plain sheets with a code line and other print anywhere on them, unlike the studio's cards, so that the
locator learns print and codes rather than the studio. Quick to draw: training only."""

import string
from dataclasses import dataclass

import numpy as np
from frames import Frame
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from app.environ import load_cv2
from app.testing.studio import faces, layouts

cv2 = load_cv2()
_WIDTH, _HEIGHT = 1280, 720
_ALPHABETS = (
    string.ascii_uppercase + string.digits,
    "0123456789ACDEFGHJKMNPQRTUVWXYZ",
    "BCDFGHJKLMNPQRSTVWXYZ23456789",
    string.ascii_uppercase + string.digits * 2,
)
_SEPARATORS = ("-", "-", "-", " ", " ", "", "", ".", " - ", "–", "  ")
_DRAWN_CAP = 40
"""Cap height of the code on the flat sheet, in pixels."""
Chance = np.random.Generator
Points = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class _Text:
    """A piece of print: its ink's left and right, cap line and base line on the sheet; and whether it is the
    code."""

    left: float
    cap: float
    right: float
    base: float
    is_code: bool

    def quad(self) -> Points:
        corners = (
            (self.left, self.cap),
            (self.right, self.cap),
            (self.right, self.base),
            (self.left, self.base),
        )
        return np.array(corners, np.float32)


def frame(seed: int) -> Frame:
    """One sheet before a background, at any rotation."""
    chance = np.random.default_rng([7, seed])
    sheet, texts = _sheet(chance)
    matrix, high = _pose(sheet.shape, texts, chance)
    picture = _background(chance)
    shrink = _DRAWN_CAP / high
    source = cv2.GaussianBlur(sheet, (0, 0), 0.35 * shrink) if shrink > 1.4 else sheet
    seen = cv2.warpPerspective(source, matrix, (_WIDTH, _HEIGHT), flags=cv2.INTER_LINEAR)
    share = cv2.warpPerspective(np.full(sheet.shape, 255, np.uint8), matrix, (_WIDTH, _HEIGHT))
    picture = np.where(share > 127, seen, picture)
    quads = [(cv2.perspectiveTransform(text.quad()[:, None], matrix)[:, 0], text.is_code) for text in texts]
    shown = [(quad, is_code) for quad, is_code in quads if _is_shown(quad)]
    codes = [quad for quad, is_code in shown if is_code]
    stand = codes[0] if codes else (shown or quads)[0][0]
    return Frame(_photographed(picture, chance), stand, bool(codes), "plain", shown)


def _is_shown(quad: Points) -> bool:
    middle = quad.mean(axis=0)
    return bool((middle > 0).all() and middle[0] < _WIDTH and middle[1] < _HEIGHT)


def _sheet(chance: Chance) -> tuple[NDArray[np.uint8], list[_Text]]:
    """Rows of print, one of them the code (but for one sheet in eight), on paper of any tone."""
    width, height = int(chance.integers(700, 1600)), int(chance.integers(300, 1000))
    paper, ink = _tones(chance)
    image = Image.fromarray(_paper(width, height, paper, chance))
    pen = ImageDraw.Draw(image)
    rows = _rows(height, has_code=chance.random() > 0.12, chance=chance)
    texts: list[_Text] = []
    for y, cap, is_code in rows:
        texts += _row(pen, y, cap, width, ink, is_code=is_code, chance=chance)
    if not texts:
        texts = _row(pen, height / 2, 30.0, width, ink, is_code=False, chance=chance)
    sheet = np.asarray(image).copy()
    if chance.random() < 0.4:
        _bars(sheet, texts, chance)
    return sheet, texts


def _tones(chance: Chance) -> tuple[int, int]:
    """Paper and ink, grey levels far enough apart."""
    paper = int(chance.integers(130, 255)) if chance.random() < 0.75 else int(chance.integers(5, 120))
    step = int(chance.integers(60, 220))
    return paper, int(np.clip(paper - step if paper > 125 else paper + step, 0, 255))


def _paper(width: int, height: int, tone: int, chance: Chance) -> NDArray[np.uint8]:
    rough = cv2.resize(
        chance.normal(0, 1, (6, 8)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
    )
    paper = tone + rough * chance.uniform(0, 9) + chance.normal(0, chance.uniform(0, 4), (height, width))
    sheet: NDArray[np.uint8] = np.clip(paper, 0, 255).astype(np.uint8)
    for _ in range(int(chance.integers(0, 3))):  # a stripe or a panel
        x, y = int(chance.integers(0, width)), int(chance.integers(0, height))
        shade = float(np.clip(tone + chance.integers(-60, 60), 0, 255))
        size = (int(chance.integers(40, width)), int(chance.integers(15, 160)))
        cv2.rectangle(sheet, (x, y), (x + size[0], y + size[1]), shade, int(chance.choice((-1, 2, 4))))
    return sheet


def _rows(height: int, *, has_code: bool, chance: Chance) -> list[tuple[float, float, bool]]:
    """Middle and cap height of rows of print from top to bottom, and which of them is the code's."""
    rows: list[tuple[float, float, bool]] = []
    y = chance.uniform(10, 60)
    while y < height:
        cap = float(np.exp(chance.normal(np.log(24), 0.4)))
        rows.append((y + cap / 2, cap, False))
        y += cap * (1 + chance.choice((0.6, 0.8, 1.2, 2.0, 4.0)))
    rows = [row for row in rows if row[0] + row[1] < height]
    if has_code and rows:
        at = int(chance.integers(len(rows)))
        middle = rows[at][0]
        rows = [row for row in rows if abs(row[0] - middle) > _DRAWN_CAP * 0.85 + row[1] * 0.8]
        rows.append((float(np.clip(middle, 40, height - 40)), float(_DRAWN_CAP), True))
    return rows


def _row(
    pen: ImageDraw.ImageDraw, y: float, cap: float, width: int, ink: int, *, is_code: bool, chance: Chance
) -> list[_Text]:
    """Print one row; beside a code there may stand its label or a number, in a face of its own."""
    texts = [(_code(chance) if is_code else _other(chance), is_code)]
    if is_code and chance.random() < 0.3:
        texts.insert(int(chance.integers(0, 2)), (_label(chance), False))
    elif not is_code and chance.random() < 0.25:
        texts.append((_other(chance), False))
    known = faces.faces("train")
    pieces = []
    for text, is_the_code in texts:
        size = cap if is_the_code or not is_code else cap * chance.uniform(0.5, 1.0)
        font = faces.at_cap_height(known[int(chance.integers(len(known)))], size)
        room = chance.uniform(0, 0.2) * size if is_the_code else 0.0
        pieces.append((_Piece(text, font, size, room), is_the_code))
    gap = cap * chance.uniform(0.9, 4)
    length = sum(piece.length for piece, _ in pieces) + gap * (len(pieces) - 1)
    x = chance.uniform(10, max(20, min(width * 0.35, width - length - 10)))
    laid = []
    for piece, is_the_code in pieces:
        if x + 2 * cap < width:
            laid.append(_printed(pen, piece, (x, y), width, ink, is_code=is_the_code))
        x += piece.length + gap
    return laid


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text to print. room: extra after each character, for which it is set letter by letter."""

    text: str
    font: ImageFont.FreeTypeFont
    cap: float
    room: float

    @property
    def parts(self) -> list[str]:
        return list(self.text) if self.room else [self.text]

    @property
    def length(self) -> float:
        return sum(self.font.getlength(part) + self.room for part in self.parts)


def _printed(
    pen: ImageDraw.ImageDraw,
    piece: _Piece,
    place: tuple[float, float],
    width: int,
    ink: int,
    *,
    is_code: bool,
) -> _Text:
    """Print with the start at `place` and the capitals' middle in its height; what is too long is cut off."""
    x, base = place[0], place[1] + piece.cap / 2
    left = right = x
    for at, part in enumerate(piece.parts):
        box = piece.font.getbbox(part, anchor="ls")
        pen.text((round(x), round(base)), part, fill=ink, font=piece.font, anchor="ls")
        if at == 0:
            left = round(x) + box[0]
        if part.strip():
            right = round(x) + box[2]
        x += piece.font.getlength(part) + piece.room
    return _Text(left, base - piece.cap, min(right, width), base, is_code)


def _code(chance: Chance) -> str:
    alphabet, separator = (str(chance.choice(of)) for of in (_ALPHABETS, _SEPARATORS))
    length = int(chance.integers(8, 21))
    text = "".join(chance.choice(list(alphabet), length))
    group = int(chance.choice((3, 4, 4, 4, 5, 6)))
    return separator.join(text[at : at + group] for at in range(0, length, group))


def _label(chance: Chance) -> str:
    return str(chance.choice(layouts.words("train")["labels"])) or "Code"


def _other(chance: Chance) -> str:
    """Words, prices, dates, numbers."""
    words = layouts.words("train")
    kinds = [kind for kind, texts in words.items() if texts]
    kind = chance.random()
    if kind < 0.55:
        text = str(chance.choice(words[str(chance.choice(kinds))]))
        return text[: int(chance.integers(8, 60))].strip() or "Card"
    if kind < 0.8:
        digits = "".join(chance.choice(list(string.digits), int(chance.integers(6, 20))))
        group = int(chance.choice((3, 4, 20)))
        return " ".join(digits[at : at + group] for at in range(0, len(digits), group))
    if kind < 0.9:
        return f"{chance.integers(1, 29):02}.{chance.integers(1, 13):02}.{chance.integers(2024, 2030)}"
    return f"www.{''.join(chance.choice(list(string.ascii_lowercase), int(chance.integers(5, 12))))}.example"


def _bars(sheet: NDArray[np.uint8], texts: list[_Text], chance: Chance) -> None:
    """A barcode where nothing else is printed, if there is room."""
    height, width = sheet.shape
    wide, high = int(chance.integers(120, 400)), int(chance.integers(40, 110))
    x, y = int(chance.integers(0, max(1, width - wide))), int(chance.integers(0, max(1, height - high)))
    if any(
        x < text.right and text.left < x + wide and y < text.base and text.cap < y + high for text in texts
    ):
        return
    bars = np.repeat(chance.random(wide // 3 + 1) < 0.5, 3)[: sheet[y : y + high, x : x + wide].shape[1]]
    sheet[y : y + high, x : x + wide] = np.where(bars, 20, 235)


def _pose(shape: tuple[int, ...], texts: list[_Text], chance: Chance) -> tuple[Points, float]:
    """Sheet to frame, (3, 3), and how high the code's characters come out."""
    high = float(np.exp(chance.uniform(np.log(10), np.log(48))))
    chosen = next((text for text in texts if text.is_code), texts[0])
    scale = high / max(chosen.base - chosen.cap, 4.0)
    kind = chance.random()
    turn = np.radians(chance.normal(0, 7) if kind < 0.5 else chance.uniform(-180, 180))
    middle = np.array([(chosen.left + chosen.right) / 2, (chosen.cap + chosen.base) / 2])
    spin = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    place = np.array([_WIDTH, _HEIGHT]) * chance.uniform(0.3, 0.7, 2)
    matrix = np.eye(3)
    matrix[:2, :2], matrix[:2, 2] = spin, place - spin @ middle
    lean = np.eye(3)
    lean[2, :2] = chance.normal(0, 0.00022, 2)
    there, back = np.eye(3), np.eye(3)
    there[:2, 2], back[:2, 2] = -place, place
    return back @ lean @ there @ matrix, high


def _background(chance: Chance) -> NDArray[np.uint8]:
    cells = int(chance.integers(2, 30))
    rough = chance.normal(0, 1, (cells, cells * 2)).astype(np.float32)
    clouds = cv2.resize(rough, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_CUBIC)
    return np.asarray(
        np.clip(chance.uniform(10, 240) + clouds * chance.uniform(0, 40), 0, 255).astype(np.uint8)
    )


def _photographed(picture: NDArray[np.uint8], chance: Chance) -> NDArray[np.uint8]:
    """Defocus, motion, glare, light, noise, JPEG."""
    seen: Points = cv2.GaussianBlur(picture, (0, 0), chance.uniform(0.3, 1.5))
    if chance.random() < 0.25:
        seen = _smeared(seen, chance)
    if chance.random() < 0.3:
        seen = _shone_on(seen, chance)
    ramp = np.linspace(-1, 1, _WIDTH, dtype=np.float32) * np.float32(chance.normal(0, 0.15))
    lit = seen * np.float32(chance.uniform(0.5, 1.1)) * (1 + ramp)
    noise = np.empty((_HEIGHT, _WIDTH), np.float32)
    cv2.randn(noise, 0, chance.uniform(0.3, 8))
    noisy = np.clip(lit + noise, 0, 255).astype(np.uint8)
    packed = cv2.imencode(".jpg", noisy, (cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(50, 97))))[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE))


def _smeared(seen: Points, chance: Chance) -> Points:
    size = int(chance.integers(2, 5)) * 2 + 1
    kernel = np.zeros((size, size), np.float32)
    kernel[size // 2] = 1 / size
    matrix = cv2.getRotationMatrix2D((size // 2, size // 2), chance.uniform(0, 180), 1)
    kernel = cv2.warpAffine(kernel, matrix, (size, size))
    smeared: Points = cv2.filter2D(seen, -1, kernel / max(float(kernel.sum()), 1e-3))
    return smeared


def _shone_on(seen: Points, chance: Chance) -> Points:
    glare = np.zeros((_HEIGHT // 8, _WIDTH // 8), np.float32)
    middle = (int(chance.integers(20, 140)), int(chance.integers(10, 80)))
    reach = (int(chance.integers(3, 40)), int(chance.integers(2, 14)))
    cv2.ellipse(glare, middle, reach, float(chance.uniform(0, 180)), 0, 360, 1.0, -1)
    soft = cv2.resize(cv2.GaussianBlur(glare, (0, 0), chance.uniform(1, 4)), (_WIDTH, _HEIGHT))
    shone: Points = seen + (255 - seen.astype(np.float32)) * soft * np.float32(chance.uniform(0.5, 1.0))
    return shone

"""Puts a picture together: card, room, hand, light and camera, with the truth carried along."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import capture, card, layouts, light, pose, scene, spec
from app.testing.studio.card import FlatCard
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.pose import HEIGHT, WIDTH, Points, Pose
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Picture
from app.testing.studio.tiers import Tier

cv2 = load_cv2()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture with its truth.

    pixels: (720, 1280, 3) uint8 BGR. code: normalised, None where none can be read in the picture; formatted: as it
    is printed. quad: (4, 2) float32, corners of the code line, clockwise from the text's top left; characters:
    (n, 4, 2) float32, each character's ink between baseline and cap height; both empty of meaning without a code.
    height_px: height of the capitals in the picture. hidden: positions that glare, foil or a finger covers.
    """

    pixels: Picture
    code: str | None
    formatted: str | None
    programme: str | None
    quad: Points
    characters: Points
    height_px: float
    hidden: tuple[int, ...]
    tier: str
    seed: int
    spec: CardSpec


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything about a picture or a clip that stays while the hand moves."""

    tier: Tier
    seed: int
    spec: CardSpec
    card: FlatCard
    pose: Pose
    height_px: float
    hand: scene.Hand | None
    room: Picture
    glares: tuple[light.Glare, ...]
    ripple: Plane
    shade: Plane
    camera: capture.Camera
    dice: Dice


def arrange(tier: Tier, seed: int, chosen: CardSpec, dice: Dice) -> Setting:
    """Draw the card in the size it will be seen in and choose hand, pose, room, light and camera."""
    height_px = dice.between(tier.height_px)
    cap_mm = card.cap_height_mm(chosen, dice.part("cap"))
    scale = max(7.0, 1.3 * height_px / cap_mm)
    flat = card.draw_card(chosen, scale, cap_mm, dice.part("card"))
    placed = pose.choose(tier, flat, height_px, dice.part("pose"))
    matrix = placed.homography(flat)
    hand_dice = dice.part("hand")
    size = layouts.by_name(chosen.layout).size
    hand = scene.choose_hand(size, flat.line / flat.scale, hand_dice) if hand_dice.chance(tier.finger_share) else None
    surface = light.ripple(dice.part("ripple"))
    glares = _glares(tier, pose.project(matrix, flat.boxes), outline(matrix, flat), surface, dice.part("glare"))
    return Setting(
        tier,
        seed,
        chosen,
        flat,
        placed,
        height_px,
        hand,
        scene.background(dice.part("room")),
        glares,
        surface,
        light.falloff(tier, dice.part("falloff")),
        capture.choose(tier, dice.part("camera")),
        dice,
    )


def _glares(tier: Tier, boxes: Points, edges: Points, surface: Plane, dice: Dice) -> tuple[light.Glare, ...]:
    if not dice.chance(tier.glare_share):
        return ()
    if tier.glare_characters[1] and len(boxes):
        return light.choose_over(boxes, tier, surface, dice)
    return light.choose_beside(boxes, edges, dice)


def outline(matrix: NDArray[np.float64], flat: FlatCard) -> Points:
    height, width = flat.outline.shape
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    return pose.project(matrix, corners)


def shoot(setting: Setting, frame: int = 0) -> Drawing:
    """Take the picture."""
    dice = setting.dice.part(f"frame {frame}")
    matrix = setting.pose.homography(setting.card)
    picture = setting.room.copy()
    _fingers(picture, setting, matrix, is_over=False)
    on_card = _lay_card(picture, setting, matrix, dice)
    cover = _fingers(picture, setting, matrix, is_over=True)
    boxes = pose.project(matrix, setting.card.boxes) if len(setting.card.boxes) else setting.card.boxes
    glare = _shine(picture, setting, on_card)
    pixels = capture.capture(picture, light.grow(setting.shade), setting.camera, dice)
    hidden = _hidden(setting.card, boxes, np.maximum(glare, cover))
    line = pose.project(matrix, setting.card.line)
    has_code = setting.spec.code is not None and setting.spec.panel != "covered"
    return Drawing(
        pixels=pixels,
        code=setting.spec.code if has_code else None,
        formatted=setting.spec.printed if has_code else None,
        programme=setting.spec.programme if has_code else None,
        quad=line,
        characters=boxes,
        height_px=pose.side_height(boxes if len(boxes) else line[None]),
        hidden=hidden,
        tier=setting.tier.name,
        seed=setting.seed,
        spec=setting.spec,
    )


def _lay_card(picture: Picture, setting: Setting, matrix: NDArray[np.float64], dice: Dice) -> Plane:
    """Shadow and card onto the room; where the card is, as (720, 1280) float32 0..1."""
    flat = setting.card
    shrink = flat.scale / setting.pose.px_per_mm
    source = cv2.GaussianBlur(flat.pixels, (0, 0), 0.32 * shrink) if shrink > 1.6 else flat.pixels
    size = (WIDTH, HEIGHT)
    seen = cv2.warpPerspective(source, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    mask = cv2.warpPerspective(flat.outline, matrix, size, flags=cv2.INTER_LINEAR)
    _shadow(picture, mask, setting, dice)
    share = (mask.astype(np.float32) / 255)[..., None]
    picture[:] = (picture * (1 - share) + seen * share).astype(np.uint8)
    return share[..., 0]


def _shadow(picture: Picture, mask: NDArray[np.uint8], setting: Setting, dice: Dice) -> None:
    still = setting.dice.part("shadow")
    small = cv2.resize(mask, (WIDTH // 4, HEIGHT // 4))
    shift = np.float32([[1, 0, still.between((-6, 6))], [0, 1, still.between((1, 9))]])
    thrown = cv2.warpAffine(small, shift, (WIDTH // 4, HEIGHT // 4))
    soft = cv2.GaussianBlur(thrown, (0, 0), still.between((1.5, 7)))
    dark = 1 - light.grow(soft.astype(np.float32) / 255 * still.between((0.1, 0.5)))
    picture[:] = cv2.multiply(picture, cv2.merge([dark] * 3), dtype=cv2.CV_8U)


def _fingers(picture: Picture, setting: Setting, matrix: NDArray[np.float64], *, is_over: bool) -> Plane:
    cover = np.zeros((HEIGHT, WIDTH), np.float32)
    for finger in setting.hand.fingers if setting.hand else ():
        if finger.is_over == is_over:
            ends = np.array([finger.root, finger.tip], np.float32) * setting.card.scale
            root, tip = pose.project(matrix, ends)
            radius = finger.radius * setting.pose.px_per_mm
            painted = scene.paint_finger(picture, root, tip, radius, setting.hand.skin, nail=is_over)
            cover = np.maximum(cover, painted)
    return cover


def _shine(picture: Picture, setting: Setting, on_card: Plane) -> Plane:
    """Lay glare over the card, a little of it beyond; the share of glare in each pixel."""
    if not setting.glares:
        return np.zeros((HEIGHT, WIDTH), np.float32)
    share = light.grow(light.glare_map(setting.glares, setting.ripple)) * (0.12 + 0.88 * on_card)
    picture[:] = (picture * (1 - share[..., None]) + 255 * share[..., None]).astype(np.uint8)
    return share


def _hidden(flat: FlatCard, boxes: Points, cover: Plane) -> tuple[int, ...]:
    hidden = set(light.hidden_characters(cover, boxes))
    if flat.foil is not None:
        hidden |= {
            at
            for at, box in enumerate(flat.boxes)
            if light.covered_share(flat.foil, box, 0.5) >= light.HIDDEN_SHARE
        }
    return tuple(sorted(hidden))


def choose_spec(tier: Tier, split: str, dice: Dice, **given: str | None) -> CardSpec:
    return spec.choose(tier, split, dice, **given)

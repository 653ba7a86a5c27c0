"""Puts a picture together: card, room, hand, light and camera, with the truth carried along."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio import capture, card, hand, layouts, light, pose, scene, sheets
from app.testing.studio.card import FlatCard
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.pose import HEIGHT, WIDTH, Points, Pose
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Picture
from app.testing.studio.tiers import Tier

cv2 = load_cv2()
_LEAST_SCALE = 7.0
_SUPERSAMPLING = 1.3


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture with its truth.

    pixels: (720, 1280, 3) uint8 BGR. code: normalised, None where none can be read in the picture; formatted:
    as it is printed. quad: (4, 2) float32, corners of the code line, clockwise from the text's top left
    (without a code: of the line that stands in its place). characters: (n, 4, 2) float32, each one's ink
    between baseline and cap height. height_px: height of the capitals in the picture. hidden: positions that
    glare, foil or a finger covers.
    """

    pixels: Picture
    code: str | None = field(repr=False)
    formatted: str | None = field(repr=False)
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
    """Everything about a picture; a clip changes pose, glare and camera from frame to frame."""

    tier: Tier
    seed: int
    spec: CardSpec
    card: FlatCard
    pose: Pose
    hand: hand.Hand | None
    room: Picture
    glares: tuple[light.Glare, ...]
    ripple: Plane
    shade: Plane
    camera: capture.Camera
    dice: Dice


def arrange(tier: Tier, seed: int, chosen: CardSpec, dice: Dice) -> Setting:
    """Draw the card in the size it will be seen in and choose pose, hand, room, light and camera."""
    height_px = dice.between(tier.height_px)
    flat, size = _flat(chosen, height_px, dice)
    placed = pose.choose(tier, flat, height_px, dice.part("pose"))
    matrix = placed.homography(flat)
    holding = dice.part("hand")
    surface = light.ripple(dice.part("ripple"))
    return Setting(
        tier=tier,
        seed=seed,
        spec=chosen,
        card=flat,
        pose=placed,
        hand=hand.choose(size, flat.line / flat.scale, holding)
        if holding.chance(tier.finger_share)
        else None,
        room=scene.background(dice.part("room")),
        glares=_glares(
            tier, pose.project(matrix, flat.boxes), _outline(matrix, flat), surface, dice.part("glare")
        ),
        ripple=surface,
        shade=light.falloff(tier, dice.part("falloff")),
        camera=capture.choose(tier, dice.part("camera")),
        dice=dice,
    )


def _flat(chosen: CardSpec, height_px: float, dice: Dice) -> tuple[FlatCard, tuple[float, float]]:
    """What is held, drawn flat, and its size in millimetres."""
    if chosen.instead in sheets.KINDS:
        return sheets.draw_sheet(chosen, height_px * _SUPERSAMPLING, dice.part("sheet"))
    cap_mm = card.cap_height_mm(chosen, dice.part("cap"))
    scale = max(_LEAST_SCALE, _SUPERSAMPLING * height_px / cap_mm)
    return card.draw_card(chosen, scale, cap_mm, dice.part("card")), layouts.by_name(chosen.layout).size


def _glares(tier: Tier, boxes: Points, edges: Points, surface: Plane, dice: Dice) -> tuple[light.Glare, ...]:
    if not dice.chance(tier.glare_share):
        return ()
    if tier.glare_characters[1] and len(boxes):
        return light.choose_over(boxes, tier, surface, dice)
    return light.choose_beside(boxes, edges, dice)


def _outline(matrix: NDArray[np.float64], flat: FlatCard) -> Points:
    height, width = flat.outline.shape
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    return pose.project(matrix, corners)


def shoot(setting: Setting, frame: int = 0) -> Drawing:
    """Take the picture. `frame` changes only what differs between two frames of the same view: the noise."""
    matrix = setting.pose.homography(setting.card)
    picture = setting.room.copy()
    held = setting.hand or hand.Hand((), ())
    _paint(picture, held.behind, setting, matrix)
    on_card = _lay_card(picture, setting, matrix)
    cover = _paint(picture, held.over, setting, matrix)
    exposed = capture.expose(picture, setting.shade, setting.camera)
    # After exposure: a reflection outshines the sensor however dark the rest is.
    glare = _shine(exposed, setting, matrix, on_card)
    pixels = capture.record(exposed, setting.camera, setting.dice.part(f"frame {frame}"))
    return _with_truth(pixels, setting, matrix, np.maximum(glare, cover))


def _with_truth(pixels: Picture, setting: Setting, matrix: NDArray[np.float64], cover: Plane) -> Drawing:
    chosen, flat = setting.spec, setting.card
    is_readable = chosen.code is not None and not chosen.instead
    boxes = pose.project(matrix, flat.boxes) if is_readable else np.zeros((0, 4, 2), np.float32)
    line = pose.project(matrix, flat.line)
    return Drawing(
        pixels=pixels,
        code=chosen.code if is_readable else None,
        formatted=chosen.printed if is_readable else None,
        programme=chosen.programme if is_readable else None,
        quad=line,
        characters=boxes,
        height_px=pose.side_height(boxes if is_readable else line[None]),
        hidden=_hidden(flat, boxes, cover),
        tier=setting.tier.name,
        seed=setting.seed,
        spec=chosen,
    )


def _hidden(flat: FlatCard, boxes: Points, cover: Plane) -> tuple[int, ...]:
    hidden = set(light.hidden_characters(cover, boxes))
    if flat.foil is not None:
        under_foil = (light.covered_share(flat.foil, box, 0.5) for box in flat.boxes[: len(boxes)])
        hidden |= {at for at, share in enumerate(under_foil) if share >= light.HIDDEN_SHARE}
    return tuple(sorted(hidden))


def _paint(
    picture: Picture, limbs: tuple[hand.Limb, ...], setting: Setting, matrix: NDArray[np.float64]
) -> Plane:
    """Paint limbs one after the other; what they cover, as (720, 1280) float32 0..1."""
    cover = np.zeros((HEIGHT, WIDTH), np.float32)
    for limb in limbs:
        ends = pose.project(matrix, np.array([limb.root, limb.tip], np.float32) * setting.card.scale)
        hand.paint(picture, cover, limb, ends, setting.pose.px_per_mm, setting.dice)
    return cover


def _lay_card(picture: Picture, setting: Setting, matrix: NDArray[np.float64]) -> Plane:
    """Shadow and card onto the room; where the card is, as (720, 1280) float32 0..1."""
    flat = setting.card
    on_card = np.zeros((HEIGHT, WIDTH), np.float32)
    part = _part_of_card(matrix, flat)
    moved = np.array([[1, 0, -part[1].start], [0, 1, -part[0].start], [0, 0, 1]], np.float64) @ matrix
    share = on_card[part]
    size = share.shape[::-1]
    share[:] = cv2.warpPerspective(flat.outline, moved, size, flags=cv2.INTER_LINEAR) * np.float32(1 / 255)
    _shadow(picture, on_card, setting.dice.part("shadow"))
    shrink = flat.scale / setting.pose.px_per_mm
    source = cv2.GaussianBlur(flat.pixels, (0, 0), 0.32 * shrink) if shrink > 1.6 else flat.pixels
    seen = cv2.warpPerspective(source, moved, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    _blend(picture[part], seen, share)
    return on_card


def _part_of_card(matrix: NDArray[np.float64], flat: FlatCard) -> tuple[slice, slice]:
    """Rows and columns of the picture that the card touches."""
    corners = _outline(matrix, flat)
    low = np.floor(corners.min(axis=0)).clip(0, (WIDTH - 2, HEIGHT - 2)).astype(int)
    high = np.ceil(corners.max(axis=0) + 1).clip(low + 1, (WIDTH, HEIGHT)).astype(int)
    return slice(int(low[1]), int(high[1])), slice(int(low[0]), int(high[0]))


def _blend(under: Picture, over: Picture, share: Plane) -> None:
    share = np.ascontiguousarray(share)
    under[:] = cv2.blendLinear(over, np.ascontiguousarray(under), share, 1 - share)


def _shadow(picture: Picture, on_card: Plane, dice: Dice) -> None:
    quarter = (WIDTH // 4, HEIGHT // 4)
    shift = np.array([[1, 0, dice.between((-6, 6))], [0, 1, dice.between((1, 9))]], np.float32)
    thrown = cv2.warpAffine(cv2.resize(on_card, quarter), shift, quarter)
    soft = cv2.GaussianBlur(thrown, (0, 0), dice.between((1.5, 7)))
    light.dim(picture, 1 - soft * np.float32(dice.between((0.1, 0.5))))


def _shine(picture: Picture, setting: Setting, matrix: NDArray[np.float64], on_card: Plane) -> Plane:
    """Lay glare over the card; the share of glare in each pixel."""
    glare = np.zeros((HEIGHT, WIDTH), np.float32)
    if setting.glares:
        part = _part_of_card(matrix, setting.card)
        glare[part] = light.grow(light.glare_map(setting.glares, setting.ripple))[part] * on_card[part]
        tint = setting.dice.part("tint")
        white = np.full(
            (*glare[part].shape, 3), (tint.whole((240, 255)), 255, tint.whole((244, 255))), np.uint8
        )
        _blend(picture[part], white, glare[part])
    return glare

"""Puts a picture together: card, room, hand, light and camera."""

from dataclasses import dataclass, replace

import numpy as np

from app.environ import load_cv2
from app.testing.studio import capture, card, hand, layouts, light, pose, scene, screen, sheets, truth
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.flat import FlatCard
from app.testing.studio.pose import WHOLE, Points, Pose, Sight, View
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Colour, Picture
from app.testing.studio.tiers import Tier
from app.testing.studio.truth import Drawing

cv2 = load_cv2()
_LEAST_SCALE = 7.0
_SUPERSAMPLING = 1.3
_SHEEN_SHARE = 0.6
"""Of the pictures that may have glare beside the code, how many have a wide faint sheen besides."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is held, where: the part of a picture that several shots can share. size: millimetres."""

    tier: Tier
    seed: int
    spec: CardSpec
    card: FlatCard
    size: tuple[float, float]
    skin: Colour
    room: Picture
    height_px: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything about a picture; a clip changes pose, glare, fingers and camera from frame to frame."""

    subject: Subject
    pose: Pose
    hand: hand.Hand
    glares: tuple[light.Glare, ...]
    ripple: Plane
    shade: light.Shade
    camera: capture.Camera
    dice: Dice

    def sight(self) -> Sight:
        return Sight(self.pose, self.subject.card, self.camera.lens)


@dataclass(frozen=True, slots=True)
class Exposure:
    """A view of the picture as recorded, and what glare and fingers cover in it, (H, W) float32 0..1."""

    pixels: Picture
    cover: Plane


def subject_of(tier: Tier, seed: int, chosen: CardSpec, dice: Dice, *, is_whole: bool = True) -> Subject:
    """Draw the card in the size it will be seen in, and the room behind it.

    is_whole: without, only what lies near the code is printed, which is what windows round the code show.
    """
    height_px = dice.between(tier.height_px)
    flat, size = _flat(chosen, height_px, dice, is_whole=is_whole)
    shrink = flat.cap_px / height_px
    if shrink > 1.6:  # seen so small, fine print would break up into a pattern
        flat = replace(flat, pixels=cv2.GaussianBlur(flat.pixels, (0, 0), 0.32 * shrink))
    skin = dice.part("skin").pick(hand.SKINS)
    room = scene.background(skin, dice.part("room"), is_plain=not is_whole)
    return Subject(tier, seed, chosen, flat, size, skin, room, height_px)


def _flat(
    chosen: CardSpec, height_px: float, dice: Dice, *, is_whole: bool
) -> tuple[FlatCard, tuple[float, float]]:
    """What is held, drawn flat, and its size in millimetres."""
    if chosen.instead in sheets.KINDS:
        return sheets.draw_sheet(chosen, height_px * _SUPERSAMPLING, dice.part("sheet"))
    cap_mm = card.cap_height_mm(chosen, dice.part("cap"))
    scale = max(_LEAST_SCALE, _SUPERSAMPLING * height_px / cap_mm)
    flat = card.draw_card(chosen, scale, cap_mm, dice.part("card"), is_whole=is_whole)
    return flat, layouts.by_name(chosen.layout).size


def with_whole_room(subject: Subject) -> Subject:
    """The subject with its room in full size, for many pictures before it."""
    return replace(subject, room=scene.cut(subject.room, WHOLE))


def arrange(
    subject: Subject,
    dice: Dice,
    *,
    finger_over: float = 0.0,
    shows_whole: bool = False,
    is_free: bool = False,
) -> Setting:
    """Choose pose, hand, light and camera for a shot of the subject.

    finger_over: the share of shots in which a finger lies over a part of the code. shows_whole: all of what
    is held is in the picture, however small its code is then. is_free: the thumb keeps clear of bars, serial
    and panel too.
    """
    tier, flat = subject.tier, subject.card
    camera = capture.choose(tier, subject.height_px, dice.part("camera"))
    if shows_whole:
        placed = pose.choose_whole(tier, flat, camera.lens, dice.part("pose"))
    else:
        placed = pose.choose(tier, flat, camera.lens, subject.height_px, dice.part("pose"))
    sight = Sight(placed, flat, camera.lens)
    holding = dice.part("hand")
    held = hand.Hand((), ())
    if holding.chance(tier.finger_share):
        clear = [flat.line, *(_wanted(flat) if is_free else ())]
        held = hand.choose(subject.size, [part / flat.scale for part in clear], subject.skin, holding)
    if holding.chance(finger_over):
        held = _with_finger_over(held, subject, holding)
    surface = light.ripple(dice.part("ripple"))
    return Setting(
        subject=subject,
        pose=placed,
        hand=held,
        glares=_glares(tier, sight, flat, surface, dice.part("glare")),
        ripple=surface,
        shade=light.choose_shade(tier, dice.part("falloff")),
        camera=camera,
        dice=dice,
    )


def _wanted(flat: FlatCard) -> list[Points]:
    """(4, 2) each: bars, serial and panel, in pixels of the canvas."""
    found = [*flat.bars, *(line.quad() for line in flat.lines if line.kind == "serial")]
    if flat.foil is not None and flat.foil.any():
        left, top, wide, high = cv2.boundingRect((flat.foil > 0).astype(np.uint8))
        found.append(np.array([(left, top), (left + wide, top + high)], np.float32))
    return found


def _with_finger_over(held: hand.Hand, subject: Subject, dice: Dice) -> hand.Hand:
    place = dice.pick((0.0, 1.0)) if dice.chance(0.6) else dice.between((-0.05, 1.05))
    side, slant = dice.pick((-1, 1, 1)), dice.random.gauss(0, 0.5)
    line = subject.card.line / subject.card.scale
    finger = hand.over_line(line, place, side, slant, dice.between((-2, 3)), subject.skin)
    return hand.Hand(held.behind, (*held.over, *finger))


def _glares(tier: Tier, sight: Sight, flat: FlatCard, surface: Plane, dice: Dice) -> tuple[light.Glare, ...]:
    if not dice.chance(tier.glare_share):
        return ()
    edges, boxes = outline_of(sight, flat), sight.project(flat.boxes)
    sheen = (light.choose_sheen(edges, dice),) if dice.chance(_SHEEN_SHARE) else ()
    if tier.glare_characters[1] and len(boxes):
        return light.choose_over(boxes, tier, surface, dice) + sheen
    return light.choose_beside(boxes, edges, dice) + sheen


def outline_of(sight: Sight, flat: FlatCard) -> Points:
    height, width = flat.outline.shape
    return sight.project(np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32))


def photograph(setting: Setting, frame: int = 0) -> Drawing:
    """Take the picture. `frame` changes only what differs between two frames of the same view: the noise."""
    return _with_truth(expose(setting, WHOLE, frame), setting)


def expose(setting: Setting, view: View, frame: int = 0) -> Exposure:
    """Take a view of the picture, with all that the camera does to it."""
    sight = setting.sight()
    picture, on_card = _card_before_room(setting, sight, view)
    cover = paint(picture, setting.hand.over, setting, sight, view)
    exposed = capture.expose(picture, setting.camera)
    light.dim(exposed, setting.shade.over(view))
    # After exposure: a reflection outshines the sensor however dark the rest is.
    glare = _shine(exposed, setting, on_card, view)
    pixels = capture.record(exposed, setting.camera, setting.dice.part(f"frame {frame}"))
    return Exposure(pixels, np.maximum(glare, cover))


def _with_truth(exposure: Exposure, setting: Setting) -> Drawing:
    subject = setting.subject
    chosen, flat, sight = subject.spec, subject.card, setting.sight()
    is_readable = chosen.code is not None and not chosen.instead
    boxes = sight.project(flat.boxes) if is_readable else np.zeros((0, 4, 2), np.float32)
    line = sight.project(flat.line)
    return Drawing(
        pixels=exposure.pixels,
        code=chosen.code if is_readable else None,
        formatted=chosen.printed if is_readable else None,
        programme=chosen.programme if is_readable else None,
        quad=line,
        characters=boxes,
        height_px=pose.side_height(boxes if is_readable else line[None]),
        hidden=truth.hidden(flat, boxes, exposure.cover),
        lines=truth.lines(flat, sight),
        barcodes=tuple(sight.project(bars) for bars in flat.bars),
        tier=subject.tier.name,
        seed=subject.seed,
        spec=chosen,
    )


def paint(
    picture: Picture, limbs: tuple[hand.Limb, ...], setting: Setting, sight: Sight, view: View
) -> Plane:
    """Paint limbs one after the other; what they cover, as (height, width) float32 0..1 of the view."""
    cover = np.zeros(picture.shape[:2], np.float32)
    for limb in limbs:
        ends = sight.project(np.array([limb.root, limb.tip], np.float32) * setting.subject.card.scale)
        hand.paint(picture, cover, limb, ends, sight.px_per_mm, view, setting.dice)
    return cover


def _card_before_room(setting: Setting, sight: Sight, view: View) -> tuple[Picture, Plane]:
    """The view with room, what of the hand is behind the card, and card; (height, width) 0..1 where it is."""
    flat = setting.subject.card
    part = _part_of_card(sight, flat, view)
    if part is None:
        return _behind(setting, sight, view), np.zeros((view.height, view.width), np.float32)
    xs, ys = sight.canvas_map(part)
    share = cv2.remap(flat.outline, xs, ys, cv2.INTER_LINEAR)
    seen = cv2.remap(flat.pixels, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if flat.is_lit:
        seen = screen.shine_through(seen, xs, ys, flat.scale, setting.dice.part("screen"))
    if part == view and share.min() == 255:
        return seen, np.ones(share.shape, np.float32)
    picture = _behind(setting, sight, view)
    on_card = np.zeros(picture.shape[:2], np.float32)
    rows = slice(part.top - view.top, part.top - view.top + part.height)
    columns = slice(part.left - view.left, part.left - view.left + part.width)
    on_card[rows, columns] = share = share * np.float32(1 / 255)
    if not flat.is_lit:
        _shadow(picture, on_card, setting.dice.part("shadow"))
    under = picture[rows, columns]
    under[:] = cv2.blendLinear(seen, np.ascontiguousarray(under), share, 1 - share)
    return picture, on_card


def _behind(setting: Setting, sight: Sight, view: View) -> Picture:
    picture = scene.cut(setting.subject.room, view)
    paint(picture, setting.hand.behind, setting, sight, view)
    return picture


def _part_of_card(sight: Sight, flat: FlatCard, view: View) -> View | None:
    """The part of the view that the card touches."""
    height, width = flat.outline.shape
    edge = np.linspace(0, 1, 5, dtype=np.float32)
    rim = np.array([(x * width, y * height) for x in edge for y in edge if x in (0, 1) or y in (0, 1)])
    around = pose.view_around(sight.project(rim.astype(np.float32)), 4)
    left, top = max(around.left, view.left), max(around.top, view.top)
    right = min(around.left + around.width, view.left + view.width)
    bottom = min(around.top + around.height, view.top + view.height)
    return View(left, top, right - left, bottom - top) if right > left and bottom > top else None


def _shadow(picture: Picture, on_card: Plane, dice: Dice) -> None:
    height, width = on_card.shape
    quarter = (width // 4, height // 4)
    shift = np.array([[1, 0, dice.between((-6, 6))], [0, 1, dice.between((1, 9))]], np.float32)
    thrown = cv2.warpAffine(cv2.resize(on_card, quarter), shift, quarter, borderMode=cv2.BORDER_REPLICATE)
    soft = cv2.GaussianBlur(thrown, (0, 0), dice.between((1.5, 7)))
    light.dim(picture, 1 - soft * np.float32(dice.between((0.1, 0.5))))


def _shine(picture: Picture, setting: Setting, on_card: Plane, view: View) -> Plane:
    """Lay glare over the card; the share of glare in each pixel."""
    if not setting.glares:
        return np.zeros(on_card.shape, np.float32)
    glare = light.grow(light.glare_map(setting.glares, setting.ripple, view), view) * on_card
    tint = setting.dice.part("tint")
    white = (tint.whole((240, 255)), 255, tint.whole((244, 255)))
    left, top, width, height = cv2.boundingRect((glare > 1 / 255).astype(np.uint8))
    part, share = (
        picture[top : top + height, left : left + width],
        glare[top : top + height, left : left + width],
    )
    if part.size:
        share = np.ascontiguousarray(share)
        part[:] = cv2.blendLinear(np.full_like(part, white), np.ascontiguousarray(part), share, 1 - share)
    return glare

"""What the webcam makes of the light: defocus, motion, tone, noise and its removal, sharpening, JPEG."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio.dice import GRAIN_SIGMA, Dice
from app.testing.studio.pose import Lens
from app.testing.studio.stock import Picture
from app.testing.studio.tiers import Tier

cv2 = load_cv2()
_LEAST_SENSOR_CAP_PX = 11.0
"""Smaller sensors are drawn only as long as the code's capitals keep this height on them."""
_SENSORS = (2 / 3, 0.75, 0.8)
"""854x480, 960x540 and 1024x576, of which a driver makes 1280x720."""


@dataclass(frozen=True, slots=True)
class Camera:
    """blur_sigma and motion_px in pixels, noise_sigma in grey levels, gains for blue, green and red.

    motion_bend: how far the smear leaves a straight line, as a share of its length. sensor: its width as a
    share of the picture's. smoothing: up to how many sigma of noise differences are smeared away. halo_px:
    width of the sharpening.
    """

    blur_sigma: float
    motion_px: float
    motion_deg: float
    motion_bend: float
    noise_sigma: float
    gains: tuple[float, float, float]
    gamma: float
    sharpening: float
    halo_px: float
    smoothing: float
    sensor: float
    jpeg_quality: int
    lens: Lens


def choose(tier: Tier, height_px: float, dice: Dice) -> Camera:
    cast = tier.colour_cast
    warm = dice.random.gauss(0, cast * 0.6)
    motion_px, motion_deg = dice.between(tier.motion_px), dice.between((0, 180))
    sensors = [share for share in _SENSORS if share * height_px >= _LEAST_SENSOR_CAP_PX]
    is_smooth = dice.chance(0.4)
    return Camera(
        blur_sigma=dice.between(tier.blur_sigma),
        motion_px=motion_px,
        motion_deg=motion_deg,
        motion_bend=dice.random.gauss(0, 0.25),
        noise_sigma=dice.between(tier.noise_sigma),
        gains=(1 - warm, 1 + dice.random.gauss(0, cast * 0.25), 1 + warm),
        gamma=dice.between((0.85, 1.18)),
        sharpening=dice.between((0.0, 0.6)) if dice.chance(0.7) else dice.between((0.6, 1.3)),
        halo_px=dice.between((0.8, 2.0)),
        smoothing=dice.between((0.5, 1.3)) if is_smooth else 0.0,
        sensor=dice.pick(sensors) if sensors and dice.chance(0.28) else 1.0,
        jpeg_quality=dice.whole(tier.jpeg_quality),
        lens=_lens(motion_px, motion_deg, dice.part("lens")),
    )


def _lens(motion_px: float, motion_deg: float, dice: Dice) -> Lens:
    """Distortion, and what the rolling shutter makes of the motion that also smears the picture."""
    rows = dice.between((0.0, 4.0))  # reading all rows takes up to four times as long as the light is let in
    way = np.radians(motion_deg)
    skew = (float(np.cos(way) * motion_px * rows), float(np.sin(way) * motion_px * rows))
    wobble = dice.between((0.0, 0.35)) * motion_px
    return Lens(dice.between((-0.06, 0.02)), skew, wobble, dice.between((1.0, 6.0)), dice.between((0, 6.28)))


def smeared(camera: Camera, length_px: float, angle_deg: float) -> Camera:
    return replace(camera, motion_px=length_px, motion_deg=angle_deg)


def expose(light: Picture, camera: Camera) -> Picture:
    """The scene in the camera's tones and colours."""
    levels = np.arange(256, dtype=np.float32) / 255
    table = np.stack([np.clip(levels**camera.gamma * gain, 0, 1) * 255 for gain in camera.gains], -1)
    toned: Picture = cv2.LUT(light, table.round().astype(np.uint8)[None])
    return toned


def record(exposed: Picture, camera: Camera, dice: Dice) -> Picture:
    """The picture (H, W, 3) as the camera hands it on."""
    size = exposed.shape[1::-1]
    seen = cv2.GaussianBlur(exposed, (0, 0), camera.blur_sigma)
    if camera.motion_px >= 1:
        kernel = motion_kernel(camera.motion_px, camera.motion_deg, camera.motion_bend)
        seen = cv2.filter2D(seen, -1, kernel)
    if camera.sensor < 1:
        small = (round(size[0] * camera.sensor), round(size[1] * camera.sensor))
        seen = cv2.resize(seen, small, interpolation=cv2.INTER_AREA)
    seen = _add_noise(seen, camera, dice)
    if camera.smoothing:
        seen = _smooth(seen, camera)
    if camera.sharpening > 0.1:
        soft = cv2.GaussianBlur(seen, (0, 0), camera.halo_px)
        seen = cv2.addWeighted(seen, 1 + camera.sharpening, soft, -camera.sharpening, 0)
    if camera.sensor < 1:
        seen = cv2.resize(seen, size, interpolation=cv2.INTER_LINEAR)
    return jpeg(seen, camera.jpeg_quality)


def motion_kernel(length_px: float, angle_deg: float, bend: float = 0.0) -> NDArray[np.float32]:
    """A path of the given length, bent by a share of it, as the shutter smears a point; sums to 1."""
    half = int(np.ceil(length_px * (0.5 + abs(bend)))) + 1
    kernel = np.zeros((2 * half + 1, 2 * half + 1), np.float32)
    turn = np.radians(angle_deg)
    shares = np.linspace(-0.5, 0.5, 33)
    aside = bend * length_px * (4 * shares**2 - 1 / 3)
    xs = half + np.cos(turn) * length_px * shares - np.sin(turn) * aside
    ys = half + np.sin(turn) * length_px * shares + np.cos(turn) * aside
    left, top = np.floor(xs).astype(int), np.floor(ys).astype(int)
    for across in (0, 1):
        for down in (0, 1):
            columns, rows = np.clip(left + across, 0, 2 * half), np.clip(top + down, 0, 2 * half)
            share = np.clip(1 - np.abs(xs - columns), 0, 1) * np.clip(1 - np.abs(ys - rows), 0, 1)
            np.add.at(kernel, (rows, columns), share)
    return kernel / kernel.sum()  # type: ignore[no-any-return]


def _add_noise(seen: Picture, camera: Camera, dice: Dice) -> Picture:
    """Noise in brightness, finer, and in colour, coarser, as webcams have it after their own smoothing."""
    fine, colour = dice.grain(*seen.shape[:2])
    for grain, share in ((fine, 0.85), (colour, 0.8)):
        gain = camera.noise_sigma * share / GRAIN_SIGMA
        seen = cv2.addWeighted(seen, 1, grain, gain, -128 * gain)
    return seen


def _smooth(seen: Picture, camera: Camera) -> Picture:
    """Noise removal: what differs little from its surroundings is smeared into them, edges stay."""
    soft = cv2.blur(seen, (5, 5))
    bound = camera.noise_sigma * camera.smoothing * 1.2
    levels = np.arange(256, dtype=np.float32)
    keep = np.clip((levels / max(bound, 1.0)) - 0.5, 0, 1) * levels
    table = keep.round().astype(np.uint8)[None]
    above = cv2.LUT(cv2.subtract(seen, soft), table)
    below = cv2.LUT(cv2.subtract(soft, seen), table)
    smooth: Picture = cv2.subtract(cv2.add(soft, above), below)
    return smooth


def jpeg(picture: Picture, quality: int) -> Picture:
    _, data = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, quality))
    decoded: Picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
    return decoded

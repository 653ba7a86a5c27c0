"""What the webcam makes of the light: defocus, motion, tone, noise, sharpening, JPEG."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.light import dim
from app.testing.studio.stock import Picture
from app.testing.studio.tiers import Tier

cv2 = load_cv2()


@dataclass(frozen=True, slots=True)
class Camera:
    """blur_sigma and motion_px in pixels, noise_sigma in grey levels, gains for blue, green and red."""

    blur_sigma: float
    motion_px: float
    motion_deg: float
    noise_sigma: float
    gains: tuple[float, float, float]
    gamma: float
    sharpening: float
    jpeg_quality: int


def choose(tier: Tier, dice: Dice) -> Camera:
    cast = tier.colour_cast
    warm = dice.random.gauss(0, cast * 0.6)
    return Camera(
        blur_sigma=dice.between(tier.blur_sigma),
        motion_px=dice.between(tier.motion_px),
        motion_deg=dice.between((0, 180)),
        noise_sigma=dice.between(tier.noise_sigma),
        gains=(1 - warm, 1 + dice.random.gauss(0, cast * 0.25), 1 + warm),
        gamma=dice.between((0.85, 1.18)),
        sharpening=dice.between((0.0, 0.6)),
        jpeg_quality=dice.whole(tier.jpeg_quality),
    )


def expose(light: Picture, shade: Plane, camera: Camera) -> Picture:
    """What light the sensor gets of a scene, in the camera's colours. shade: factors of light, smaller."""
    seen = _tone(light, camera)
    dim(seen, shade)
    return seen


def record(exposed: Picture, camera: Camera, dice: Dice) -> Picture:
    """The picture (720, 1280, 3) as the camera hands it on."""
    seen = cv2.GaussianBlur(exposed, (0, 0), camera.blur_sigma)
    if camera.motion_px >= 1:
        seen = cv2.filter2D(seen, -1, motion_kernel(camera.motion_px, camera.motion_deg))
    noisy = _add_noise(seen, camera, dice)
    if camera.sharpening > 0.1:
        soft = cv2.GaussianBlur(noisy, (0, 0), 1.2)
        noisy = cv2.addWeighted(noisy, 1 + camera.sharpening, soft, -camera.sharpening, 0)
    return jpeg(noisy, camera.jpeg_quality)


def _tone(light: Picture, camera: Camera) -> Picture:
    levels = np.arange(256, dtype=np.float32) / 255
    table = np.stack([np.clip(levels**camera.gamma * gain, 0, 1) * 255 for gain in camera.gains], -1)
    toned: Picture = cv2.LUT(light, table.round().astype(np.uint8)[None])
    return toned


def motion_kernel(length_px: float, angle_deg: float) -> NDArray[np.float32]:
    """A line of the given length, as the shutter smears a point; sums to 1."""
    half = int(np.ceil(length_px / 2)) + 1
    kernel = np.zeros((2 * half + 1, 2 * half + 1), np.float32)
    turn = np.radians(angle_deg)
    for share in np.linspace(-0.5, 0.5, 33):
        x, y = half + np.cos(turn) * length_px * share, half + np.sin(turn) * length_px * share
        left, top = int(np.floor(x)), int(np.floor(y))
        for column, row in ((left, top), (left + 1, top), (left, top + 1), (left + 1, top + 1)):
            kernel[row, column] += (1 - abs(x - column)) * (1 - abs(y - row))
    return kernel / kernel.sum()  # type: ignore[no-any-return]


def _add_noise(seen: Picture, camera: Camera, dice: Dice) -> Picture:
    """Noise in brightness, finer, and in colour, coarser, as webcams have it after their own smoothing."""
    height, width = seen.shape[:2]
    fine = dice.noise(height, width) * np.float32(camera.noise_sigma * 0.85)
    colour = [
        cv2.scaleAdd(_coarse(height, width, dice), camera.noise_sigma * 0.7, fine) for _ in ("blue", "red")
    ]
    noisy: Picture = cv2.add(seen, cv2.merge([colour[0], fine, colour[1]]), dtype=cv2.CV_8U)
    return noisy


def _coarse(height: int, width: int, dice: Dice) -> Plane:
    small = np.ascontiguousarray(dice.noise(height // 3, width // 3))
    grown: Plane = cv2.resize(small, (width, height))
    return grown


def jpeg(picture: Picture, quality: int) -> Picture:
    _, data = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, quality))
    decoded: Picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
    return decoded

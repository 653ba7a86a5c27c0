"""Files of every kind and condition: what can be read is read, what cannot is named."""

import io
from email.message import EmailMessage
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from app.environ import load_cv2
from app.outcomes import Fault
from app.scan import clips, files
from app.scan.frame import FrameSource
from app.scan.session import ProblemKind, ScanSession
from app.scan.sources import list_cameras, open_camera, open_clip, open_pictures, open_stream, read_path
from tests.scan.drawing import HOUSE, card, printed


@pytest.fixture(scope="module")
def pixels() -> NDArray[np.uint8]:
    return card(printed(HOUSE))


def encoded(pixels: NDArray[np.generic], kind: str) -> bytes:
    return load_cv2().imencode(kind, pixels)[1].tobytes()


def rgb(pixels: NDArray[np.uint8]) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(pixels[:, :, ::-1]))


def fault(path: Path) -> Fault:
    with pytest.raises(Fault) as caught:
        open_pictures(path)
    assert caught.value.outcome.name == "UNREADABLE_FILE"
    assert path.name in caught.value.title
    return caught.value


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("zero.png", b"", "empty"),
        ("text.png", b"this is a shopping list", "not a picture"),
        ("head.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00", "damaged"),
        ("broken.pdf", b"%PDF-1.7\nnothing follows", "not a whole PDF"),
        ("note.eml", b"\n\n", "not an e-mail"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_the_reason(
    tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert why in fault(path).remedy


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert "no file" in fault(tmp_path / "gone.png").remedy
    assert "not a file" in fault(tmp_path).remedy


def test_a_picture_of_100_megapixels_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    Image.new("1", (10_000, 10_000)).save(path)
    assert "50 million" in fault(path).remedy


def test_a_jpeg_of_100_megapixels_is_read_smaller(tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    Image.new("L", (10_000, 10_000), 200).save(path, quality=20)
    (frame,) = open_pictures(path)
    assert frame.pixels.shape[0] * frame.pixels.shape[1] <= files.MOST_PX


def test_a_jpeg_that_ends_early_is_read_as_far_as_it_goes(
    tmp_path: Path, session: ScanSession, pixels: NDArray[np.uint8]
) -> None:
    whole = encoded(pixels, ".jpg")
    path = tmp_path / "half.jpg"
    path.write_bytes(whole[: len(whole) * 2 // 3])
    assert read_path(session, path).code == HOUSE


def test_a_picture_turned_by_its_exif_is_upright(tmp_path: Path, pixels: NDArray[np.uint8]) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "turned.png"
    rgb(pixels).rotate(90, expand=True).save(path, exif=exif)
    (frame,) = open_pictures(path)
    assert np.array_equal(frame.pixels, pixels)


def test_grey_16_bit_and_transparent_pictures_become_plain_colour(
    tmp_path: Path, pixels: NDArray[np.uint8]
) -> None:
    gray = load_cv2().cvtColor(pixels, load_cv2().COLOR_BGR2GRAY)
    (tmp_path / "grey.png").write_bytes(encoded(gray, ".png"))
    (tmp_path / "deep.png").write_bytes(encoded(gray.astype(np.uint16) * 257, ".png"))
    clear = np.dstack([pixels, np.zeros(pixels.shape[:2], dtype=np.uint8)])
    (tmp_path / "clear.png").write_bytes(encoded(clear, ".png"))
    seen = {path.stem: open_pictures(path)[0].pixels for path in tmp_path.glob("*.png")}
    assert all(one.shape == (720, 1280, 3) and one.dtype == np.uint8 for one in seen.values())
    assert np.array_equal(seen["grey"][:, :, 0], gray)
    assert np.abs(seen["deep"][:, :, 0].astype(int) - gray).max() < 64  # stretched to its own range
    assert seen["clear"].min() == 255


def test_a_card_in_a_pdf_is_read(tmp_path: Path, session: ScanSession, pixels: NDArray[np.uint8]) -> None:
    path = tmp_path / "scan.pdf"
    rgb(pixels).save(path)
    assert read_path(session, path).code == HOUSE


def test_a_pdf_without_a_picture_holds_no_card(tmp_path: Path, session: ScanSession) -> None:
    path = tmp_path / "empty.pdf"
    Image.new("RGB", (600, 800), "white").save(path)
    seen = read_path(session, path)
    assert seen.code is None
    assert ProblemKind.NO_CARD in {one.kind for one in seen.problems}


def email(text: str = "Enjoy your card.", **attached: bytes) -> bytes:
    message = EmailMessage()
    message["Subject"] = "A gift card for you"
    message["From"] = "shop@shop.example"
    message.set_content(text)
    for name, content in attached.items():
        kind = ("application", "pdf") if name.startswith("pdf") else ("image", "png")
        message.add_attachment(content, maintype=kind[0], subtype=kind[1], filename=name)
    return bytes(message)


def test_an_attached_picture_is_read_past_one_that_is_broken(
    tmp_path: Path, session: ScanSession, pixels: NDArray[np.uint8]
) -> None:
    path = tmp_path / "gift.eml"
    path.write_bytes(email(logo=b"not a picture", card=encoded(pixels, ".png")))
    assert read_path(session, path).code == HOUSE


def test_a_code_in_the_text_of_an_email_is_read(tmp_path: Path, session: ScanSession) -> None:
    path = tmp_path / "text.eml"
    path.write_bytes(email(f"Your claim code is {printed(HOUSE)}."))
    assert read_path(session, path).code == HOUSE


def test_a_pdf_attached_to_an_email_is_read(
    tmp_path: Path, session: ScanSession, pixels: NDArray[np.uint8]
) -> None:
    page = io.BytesIO()
    rgb(pixels).save(page, format="PDF")
    path = tmp_path / "ticket.eml"
    path.write_bytes(email(pdf=page.getvalue()))
    assert read_path(session, path).code == HOUSE


def film(path: Path, pictures: list[NDArray[np.uint8]]) -> Path:
    cv2 = load_cv2()
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, (1280, 720))
    for picture in pictures:
        writer.write(picture)
    writer.release()
    return path


def test_a_clip_is_read_until_its_code_is_known(
    tmp_path: Path, session: ScanSession, pixels: NDArray[np.uint8]
) -> None:
    blank = np.full_like(pixels, 80)
    path = film(tmp_path / "clip.avi", [blank, blank, pixels, pixels, pixels])
    seen = read_path(session, path)
    assert seen.code == HOUSE
    assert seen.frames == 3


def test_the_frames_of_a_clip_are_one_subject_with_their_times(
    tmp_path: Path, pixels: NDArray[np.uint8]
) -> None:
    clip: FrameSource = open_clip(film(tmp_path / "clip.avi", [pixels] * 3))
    frames = list(clip)
    clip.close()
    assert [frame.subject for frame in frames] == ["clip.avi"] * 3
    assert frames[2].at_s == pytest.approx(2 / 15, abs=0.01)


def test_what_is_called_a_clip_and_is_none_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_bytes(b"these are my notes")
    with pytest.raises(Fault, match=r"notes\.mp4"):
        open_clip(path)


def test_cameras_are_listed_from_the_system_without_opening_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clips.sys, "platform", "linux")
    for number, index, name in ((0, 0, "Desk camera"), (1, 1, "Desk camera"), (4, 0, "Desk camera")):
        folder = tmp_path / f"video{number}"
        folder.mkdir()
        (folder / "index").write_text(f"{index}\n")
        (folder / "name").write_text(f"{name}\n")
    monkeypatch.setattr(clips, "_DEVICES", tmp_path)
    assert list_cameras() == ["Desk camera", "Desk camera (4)"]


def test_no_camera_is_a_fault_that_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips.sys, "platform", "linux")
    monkeypatch.setattr(clips, "_DEVICES", tmp_path)
    for name in (None, "Desk camera"):
        with pytest.raises(Fault) as caught:
            open_camera(name)
        assert caught.value.outcome.name == "MISSING_ON_THIS_MACHINE"
        assert caught.value.remedy.endswith(".")


def test_a_stream_that_nobody_sends_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="MISSING_ON_THIS_MACHINE"):
        open_stream(str(tmp_path / "nothing.mjpg"))


class Unplugged:
    """A capture that gives one picture and then nothing more."""

    def __init__(self) -> None:
        self.given = 0

    def isOpened(self) -> bool:
        return True

    def read(self) -> tuple[bool, NDArray[np.uint8] | None]:
        self.given += 1
        return (True, np.zeros((4, 4), dtype=np.uint8)) if self.given == 1 else (False, None)


def test_a_camera_that_is_unplugged_ends_with_a_fault() -> None:
    frames = iter(clips.Camera("Desk camera", Unplugged(), clock=lambda: 7.0))
    first = next(frames)
    assert (first.pixels.shape, first.at_s, first.subject) == ((4, 4, 3), 7.0, "")
    with pytest.raises(Fault, match="camera"):
        next(frames)

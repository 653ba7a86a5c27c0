"""Where pictures come from: one door to webcams, streams, clips, picture files, PDF pages and e-mails."""

from pathlib import Path

from app.outcomes import QT_TRANSLATE_NOOP
from app.scan.clips import Camera, Clip, list_cameras, open_camera, open_stream
from app.scan.documents import email_frames, pdf_pages
from app.scan.files import decode_picture, read_bytes, unreadable
from app.scan.frame import Frame, FrameSource
from app.scan.observation import Observation
from app.scan.session import ScanSession

__all__ = [
    "Camera",
    "Clip",
    "is_clip",
    "list_cameras",
    "open_camera",
    "open_clip",
    "open_pictures",
    "open_stream",
    "read_path",
]

_CLIP_ENDINGS = frozenset(
    (
        ".avi",
        ".mp4",
        ".m4v",
        ".mov",
        ".mkv",
        ".webm",
        ".mpg",
        ".mpeg",
        ".wmv",
        ".3gp",
        ".ogv",
        ".ts",
        ".mjpg",
        ".mjpeg",
    )
)
_CLIP_LOOKS = 24
"""How many frames of a clip are read at most, evenly over it."""


def is_clip(path: Path) -> bool:
    """Whether the name is a video's."""
    return path.suffix.lower() in _CLIP_ENDINGS


def open_pictures(path: Path) -> list[Frame]:
    """The pictures in a file: a picture, the pages of a PDF, or what is attached to an e-mail (.eml).

    Each is a subject of its own; what the file is, is told by its content. Raises Fault(UNREADABLE_FILE).
    """
    data = read_bytes(path)
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return pdf_pages(data, path.name)
    if path.suffix.lower() == ".eml":
        return email_frames(data, path.name)
    return [Frame(decode_picture(data, path.name), subject=str(path))]


def open_clip(path: Path) -> FrameSource:
    """A video file. Raises Fault(UNREADABLE_FILE)."""
    return Clip(path)


def read_path(session: ScanSession, path: Path) -> Observation:
    """Read a file to its code or to its end: what `tillfold scan` answers for a path.

    Of several pages or attachments, the first with a code answers, else the one that came nearest.
    Raises Fault(UNREADABLE_FILE).
    """
    session.reset()
    return _read_clip(session, path) if is_clip(path) else _read_pictures(session, path)


def _read_pictures(session: ScanSession, path: Path) -> Observation:
    seen = []
    for frame in open_pictures(path):
        seen.append(session.observe(frame))
        if seen[-1].code:
            return session.look_beside()
    return max(seen, key=lambda one: (one.code is not None, one.guess is not None, one.confidence))


def _read_clip(session: ScanSession, path: Path) -> Observation:
    clip = Clip(path)
    try:
        step = max(1, round(clip.length / _CLIP_LOOKS))
        observation = None
        for number, frame in enumerate(clip):
            if number % step == 0:
                observation = session.observe(frame)
                if observation.code:
                    return session.look_beside()
    finally:
        clip.close()
    if observation is None:
        raise unreadable(path.name, QT_TRANSLATE_NOOP("Outcomes", "The video holds no picture."))
    return observation

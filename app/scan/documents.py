"""PDF pages and e-mails to frames. Pictures by themselves are `files`'."""

import email
import email.policy
import html
import re
from collections.abc import Iterator
from email.message import EmailMessage

import numpy as np
import pypdfium2 as pdfium

from app.outcomes import QT_TRANSLATE_NOOP, Fault
from app.scan.files import decode_picture, unreadable
from app.scan.frame import Frame, Pixels

MOST_PAGES = 12
MOST_ATTACHMENTS = 24
_PAGE_PX = 2200
"""Longer side of a rendered page: A4 at 190 dpi, where 9-point print has 16 px capitals."""
_LONGEST_TEXT = 200_000
_SHEET_PX = (64, 64)
_TAG = re.compile(r"(?s)<(script|style)\b.*?</\1\s*>|<[^>]{0,4000}>")

_LOCKED = QT_TRANSLATE_NOOP("Outcomes", "It asks for a password.")
_NOT_WHOLE = QT_TRANSLATE_NOOP("Outcomes", "It is not a whole PDF.")


def pdf_pages(data: bytes, name: str) -> list[Frame]:
    """Each page as it would be printed, with its letters as text; at most MOST_PAGES.
    Raises Fault(UNREADABLE_FILE)."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise unreadable(name, _LOCKED if "password" in str(error).lower() else _NOT_WHOLE) from error
    try:
        return [_page(document, number, name) for number in range(min(len(document), MOST_PAGES))]
    except pdfium.PdfiumError as error:
        raise unreadable(name, QT_TRANSLATE_NOOP("Outcomes", "A page of it is damaged.")) from error
    finally:
        document.close()


def _page(document: pdfium.PdfDocument, number: int, name: str) -> Frame:
    page = document[number]
    try:
        longest = max(page.get_width(), page.get_height(), 1.0)
        bitmap = page.render(scale=_PAGE_PX / longest)
        pixels = _bgr(bitmap.to_numpy())
        letters = page.get_textpage()
        text = letters.get_text_bounded()[:_LONGEST_TEXT]
        letters.close()
    finally:
        page.close()
    return Frame(pixels, subject=f"{name}#{number + 1}", text=text)


def _bgr(values: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Pixels:
    """PDFium gives grey, BGR, BGRx or BGRA."""
    if values.ndim == 2 or values.shape[2] == 1:
        return np.repeat(values.reshape(*values.shape[:2], 1), 3, axis=2)
    return np.ascontiguousarray(values[:, :, :3])


def email_frames(data: bytes, name: str) -> list[Frame]:
    """The pictures and PDF pages in an e-mail, and its text on the first of them.

    An e-mail without any is one empty sheet with the text. Raises Fault(UNREADABLE_FILE) for what is no
    e-mail.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not message.keys():
        raise unreadable(name, QT_TRANSLATE_NOOP("Outcomes", "It is not an e-mail."))
    text = "\n".join(_texts(message))[:_LONGEST_TEXT]
    frames = [frame for part in list(_attached(message))[:MOST_ATTACHMENTS] for frame in _frames(part, name)]
    sheet = Frame(np.full((*_SHEET_PX, 3), 255, dtype=np.uint8), subject=f"{name}#text", text=text)
    return [sheet, *frames] if text or not frames else frames


def _attached(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for part in message.walk():
        kind = part.get_content_type()
        if kind.startswith("image/") or kind == "application/pdf":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content:
                yield kind, content


def _frames(part: tuple[str, bytes], name: str) -> list[Frame]:
    """A part that cannot be opened (a tracking pixel, a vector logo) does not lose the others."""
    kind, content = part
    try:
        if kind == "application/pdf":
            return pdf_pages(content, name)
        return [Frame(decode_picture(content, name), subject=f"{name}#{abs(hash(content)) % 100000}")]
    except Fault:
        return []


def _texts(message: EmailMessage) -> Iterator[str]:
    for part in message.walk():
        if part.get_content_maintype() != "text" or part.is_attachment():
            continue
        try:
            content = part.get_content()
        except (LookupError, UnicodeDecodeError, ValueError):  # a character set nobody knows
            continue
        yield _plain(content) if part.get_content_subtype() == "html" else content


def _plain(page: str) -> str:
    return html.unescape(_TAG.sub(" ", page))

"""Which programmes this store may issue cards of."""

from app.codes.programme import Issued, Programme, ProgrammeBook
from app.outcomes import NOT_FOUND, Refused
from app.wallet import wording


def issued_here(book: ProgrammeBook, key: str) -> Programme | Refused:
    """The programme of that key. Refused where there is none, or others issue its cards."""
    programme = next((one for one in book.programmes if one.key == key), None)
    if programme is None:
        return Refused(NOT_FOUND, {"what": "programme"})
    return programme if programme.issued is Issued.HERE else wording.issued_elsewhere([programme])

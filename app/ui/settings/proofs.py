"""What is said where a password did not prove anything: in the words of the page, not of the sign-in."""

from PySide6.QtCore import QCoreApplication

from app.outcomes import SIGN_IN_FAILED, Refused
from app.ui.messages import Message, message_of
from app.ui.theme import Tone

translate = QCoreApplication.translate


def refusal(refused: Refused) -> Message:
    """Of the signed-in person's own password."""
    if refused.outcome is not SIGN_IN_FAILED:
        return message_of(refused)
    text = translate(
        "Proofs", "Nothing was changed. After several wrong ones the account is locked for a while."
    )
    return Message(Tone.WARN, translate("Proofs", "That is not the password"), text)


def joint_refusal(refused: Refused) -> Message:
    """Of two people's passwords and a login; which of them it is, nobody is told."""
    if refused.outcome is not SIGN_IN_FAILED:
        return message_of(refused)
    text = translate("Proofs", "You are not together yet. Type both passwords again, and look at the login.")
    return Message(Tone.WARN, translate("Proofs", "A password or the login is not right"), text)

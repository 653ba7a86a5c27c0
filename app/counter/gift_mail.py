"""What the e-mail of a gift card says. Its words in each language are `gift_words`'; who writes it where,
`gift_files` and `gift_mails` know."""

from dataclasses import dataclass, field
from datetime import date
from email.message import EmailMessage

from app.codes.links import link_for
from app.counter.gift_words import WORDINGS, Language, amount_text, date_text, language_of, region_text
from app.money import Money


@dataclass(frozen=True, slots=True)
class Greeting:
    """Who gives, who is greeted, and what the giver writes; the last two may be empty."""

    giver: str
    recipient: str
    words: str


@dataclass(frozen=True, slots=True)
class GiftMail:
    """A card that goes by e-mail. The code never shows in a repr. `amount`: None where it is decided when it
    is sold; `waits`: the serial of a card that has yet to be activated; `ends`: the day on which it ends.
    `language`: None for that of its region."""

    code: str = field(repr=False)
    programme: str
    region: str
    currency: str
    amount: Money | None
    greeting: Greeting | None = None
    waits: str | None = None
    ends: date | None = None
    language: Language | None = None

    def as_bytes(self) -> bytes:
        """The whole .eml file. Letters beyond ASCII are written as quoted-printable: any mail server lets it
        pass, and the link is found in its source, as `code_in_link` reads it."""
        language = self.language or language_of(self.region)
        text = "".join(self._parts(language))
        mail = EmailMessage()
        mail["Subject"] = WORDINGS[language].subject
        mail.set_content(text, cte="7bit" if text.isascii() else "quoted-printable")
        mail["Content-Language"] = language.value  # behind the content, which begins with headers of its own
        return mail.as_bytes()

    def _parts(self, language: Language) -> list[str]:
        said = WORDINGS[language]
        place = {"region": region_text(self.region, language), "programme": self.programme}
        place["currency"] = self.currency
        hello = self.greeting.recipient if self.greeting else ""
        parts = [said.hello.format(recipient=hello)] if hello else []
        if self.amount is None:
            parts.append(said.any_card.format(**place))
        else:
            parts.append(said.card.format(amount=amount_text(self.amount, language), **place))
        parts.append(said.link.format(link=link_for(self.code)))
        if self.waits is not None:
            parts.append(said.waits.format(serial=self.waits))
        if self.ends is not None:
            parts.append(said.ends.format(date=date_text(self.ends, language)))
        parts.append(said.fine_print.format(**place))
        if self.greeting and self.greeting.words:  # last: a link in them comes after the card's own
            parts.append(said.words.format(giver=self.greeting.giver, words=self.greeting.words))
        return parts

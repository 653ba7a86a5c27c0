"""A sentence for a person, as data: a source text and what fills its places. Translated where it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.outcomes import Fact, Text, fill


@dataclass(frozen=True, slots=True)
class Sentence:
    """`context` and `text` are what the translation tools know it by. `str()` gives it in English."""

    context: str
    text: Text
    facts: Mapping[str, Fact] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return fill(self.text, self.facts)

"""Stand-in for the room of what is printed: receipts and reports by the names of their entries."""

from functools import cached_property
from pathlib import Path

from app.counter.sheet_values import CardFile
from app.counter.slips import Slip, TillReport
from app.outcomes import NOT_FOUND, Refused
from app.wallet.values import Actor


class FakePaper:
    """`slips` and `till_reports`: what is found, by entry."""

    @cached_property
    def slips(self) -> dict[str, Slip]:
        return {}

    @cached_property
    def till_reports(self) -> dict[str, TillReport]:
        return {}

    def slip(self, actor: Actor, entry: str) -> Slip | Refused:
        return self.slips.get(entry) or Refused(NOT_FOUND, {"what": "receipt"})

    def till_report(self, actor: Actor, entry: str) -> TillReport | Refused:
        return self.till_reports.get(entry) or Refused(NOT_FOUND, {"what": "report"})

    @cached_property
    def card_files(self) -> dict[str, CardFile]:
        """By the names of their files."""
        return {}

    def card_file(self, actor: Actor, file: Path) -> CardFile | Refused:
        return self.card_files.get(file.name) or Refused(NOT_FOUND, {"what": "batch"})

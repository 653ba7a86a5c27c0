"""What the reports ask of the rest of Tillfold; a part of `app.ui.services.Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from app.counter.report_values import (
        AttemptsReport,
        CountsReport,
        DeedsReport,
        LiabilityReport,
        Report,
        ReviewsReport,
    )
    from app.outcomes import Refused
    from app.wallet.values import Actor


class ReportServices(Protocol):
    def liability_report(
        self, actor: Actor, *, at: datetime | None = None, position: Sequence[str] = ()
    ) -> LiabilityReport | Refused:
        """What is owed now, up to and including a moment, or at a position (one entry a station)."""
        ...

    def liability_over(
        self, actor: Actor, moments: Sequence[datetime], *, goes_on: Callable[[int], bool]
    ) -> tuple[LiabilityReport, ...] | Refused | None:
        """What was owed at each of these moments. goes_on: told how many are read, and asked whether to go
        on; None is the answer where it said no."""
        ...

    def deeds_report(self, actor: Actor, since: datetime, until: datetime) -> DeedsReport | Refused: ...

    def counts_report(self, actor: Actor, since: datetime, until: datetime) -> CountsReport | Refused: ...

    def attempts_report(self, actor: Actor, since: datetime, until: datetime) -> AttemptsReport | Refused: ...

    def reviews_report(self, actor: Actor, since: datetime, until: datetime) -> ReviewsReport | Refused: ...

    def save_report(self, report: Report, file: Path, form: str, *, overwrite: bool) -> int | Refused:
        """Write it into a file and say how many rows there are. form: csv or json. Raises Fault."""
        ...

"""The Tesseract reader by itself."""

import numpy as np
import pytest

from app.outcomes import Fault
from app.scan.line import LineImage
from app.scan.readers import tesseract
from app.scan.readers.tesseract import TesseractReader


def test_strips_of_one_call_come_back_in_their_order(tesseract: TesseractReader) -> None:
    blank = LineImage(np.full((60, 400), 255, dtype=np.uint8), 0)
    assert [len(one) for one in tesseract.read([blank, blank])] == [0, 0]
    assert tesseract.read([]) == []


def test_without_tesseract_the_reader_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "is_available", lambda: False)
    with pytest.raises(Fault) as caught:
        TesseractReader()
    assert caught.value.outcome.exit_status == 4
    assert "Tesseract" in caught.value.title
    assert "apt install tesseract-ocr" in caught.value.remedy


def test_a_tesseract_that_vanished_is_a_fault_and_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = TesseractReader()
    monkeypatch.setattr("pytesseract.pytesseract.tesseract_cmd", "/nowhere/tesseract")
    with pytest.raises(Fault, match="MISSING_ON_THIS_MACHINE"):
        reader.read([LineImage(np.full((60, 400), 255, dtype=np.uint8), 0)])

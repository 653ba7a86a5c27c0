"""Tesseract's output to lattices."""

from app.scan.readers.hocr import lattices


def glyph(text: str, left: int, confidence: float = 99.0, **choices: float) -> str:
    box = f"x_bboxes {left} 10 {left + 20} 44; x_conf {confidence}"
    listed = "".join(
        f"<span class='ocrx_cinfo' title='x_confs {share}'>{one}</span>" for one, share in choices.items()
    )
    others = f"<span class='ocrx_cinfo' id='lstm_choices_1_1_1'>{listed}</span>" if choices else ""
    return f"<span class='ocrx_cinfo' title='{box}'>{text}</span>{others}"


def page(number: int, *words: str) -> str:
    spans = "".join(f"<span class='ocrx_word' title='bbox 0 0 9 9'>{word}</span>" for word in words)
    return f"<div class='ocr_page' title='image x; ppageno {number}'>{spans}</div>"


def document(*pages: str) -> bytes:
    return ("<html xmlns='http://www.w3.org/1999/xhtml'><body>" + "".join(pages) + "</body></html>").encode()


def test_each_strip_gets_its_own_reading_and_an_unread_one_is_empty() -> None:
    read = lattices(document(page(0, glyph("A", 10)), page(2, glyph("B", 10))), 3)
    assert [one.text for one in read] == ["A", "", "B"]


def test_dashes_and_spaces_part_the_groups() -> None:
    word = glyph("A", 10) + glyph("B", 40) + glyph("-", 70) + glyph("C", 100)
    (read,) = lattices(document(page(0, word, glyph("D", 160))), 1)
    assert read.text == "ABCD"
    assert read.breaks == (2, 3)
    assert read.places[2].tolist() == [100, 120]


def test_what_the_network_considered_becomes_the_alternatives() -> None:
    (read,) = lattices(document(page(0, glyph("8", 10, 97.0, **{"8": 50, "B": 40}))), 1)
    assert read.text == "8"
    assert read.posteriors[0, 11] > 0.2
    assert 0.5 < read.sureness < 0.6


def test_a_small_letter_that_is_no_small_capital_is_hardly_a_code_character() -> None:
    (small, alike) = lattices(document(page(0, glyph("e", 10)), page(1, glyph("x", 10))), 2)
    assert small.posteriors[0].max() < 0.7
    assert alike.posteriors[0].max() > 0.9


def test_marks_stand_for_the_characters_they_look_like() -> None:
    (read,) = lattices(document(page(0, glyph("§", 10) + glyph("|", 40))), 1)
    assert read.text[0] == "S"
    assert read.posteriors[1, 1] == read.posteriors[1, 18] > 0.4

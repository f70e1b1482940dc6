r"""RTF: characters over runs, signs, fields without a result, formulas, what is not seen, titles."""

from __future__ import annotations

import pytest

from generator.reading.forms.recognise import read_form
from site_tests.reading.rtf.rtf_file import HEAD, escaped, read_body, read_lines


def _field(code: str, result: str = "") -> str:
    return rf"{{\field{{\*\fldinst {{ {code} }}}}{{\fldrslt {result}}}}}"


def test_a_character_whose_bytes_stand_in_two_runs() -> None:
    first, second = escaped("条")[:4], escaped("条")[4:]
    for between in (r"}{\b ", r"\b ", r"{\*\bkmkstart x}", "}\n{"):
        assert read_lines(rf"{{\f13 {first}{between}\f13 {second}}}\par") == ["条"]


def test_half_a_character_is_lost_at_its_place() -> None:
    half = rf"a{{\f13 {escaped('条')[:4]}}}"
    assert read_lines(rf"{half}\par b\par") == ["a\ufffd", "b"]
    assert read_lines(rf"{half}\tab b\par") == ["a\ufffd b"]
    assert read_lines(rf"{half}\uc0\u19968\par") == ["a\ufffd一"]
    assert read_lines(rf"{half}\cell\row") == ["a\ufffd"]
    assert read_lines(half) == ["a\ufffd"]


def test_the_default_font_says_the_character_set() -> None:
    head = HEAD.replace(r"\ansicpg936\deff0", r"\deff13")
    data = rf"{head}\pard\plain {escaped('第一条')}\par}}".encode("latin-1")
    assert [text for _, text in read_form(data, "x.rtf").lines] == ["第一条"]


def test_signs_of_symbol_fonts() -> None:
    own_code = r"\uc1\u-3920?"
    body = rf"\f3 \'b0\f0 a\par {{\f3 {own_code}}}{{\f0 {own_code}}}\par"
    assert read_lines(body) == ["°a", "°\uf0b0"]
    bullet = r"{\listtext\pard\plain\f3 \'b7\tab}"
    assert read_lines(rf"\pard\ls1{bullet}a\par") == ["a"]


def test_fields_that_store_no_result() -> None:
    """As in docx and doc: read where the sign is known, else a lost character and a report."""
    circled = _field(r"eq \\o\\ac(\u9675?,7)")
    symbol = _field(r'SYMBOL 176 \\f "Symbol"')
    assert read_lines(rf"a{circled}b{symbol}c{_field('PAGE', '7')}\par") == ["a⑦b°c7"]
    guide = _field(r"EQ \\* jc2 \\o\\ad(\\s\\up 9(l{\u237?}n),\u20020?)")
    half = _field(r"eq \\f(1,2)")
    form = read_body(rf"a{guide}b{half}{{\deleted c{_field('AUTONUM')}}}\par")
    assert [text for _, text in form.lines] == ["a临b\ufffd"]
    assert form.hidden == ((0, "línc"), (0, r"eq \f(1,2)"))
    assert [problem.code for problem in form.problems] == ["R-027", "R-037"]


def test_check_boxes() -> None:
    form = r"FORMCHECKBOX {{\*\formfield{{\fftype1\ffres{0}{{\*\ffname Check}}\ffdefres{1}}}}}"
    boxes = (_field(form.format(*states)) for states in ((25, 1), (25, 0), (1, 0), (0, 1)))
    assert read_lines("".join(boxes) + r"\par") == ["☒☐☒☐"]


def test_a_result_inside_a_code_is_no_text() -> None:
    code = r"IF {\field{\*\fldinst REF x}{\fldrslt inner}} = 1"
    result = r"{\field{\*\fldinst EQ x}{\fldrslt e}}"
    assert read_lines(_field(code, result) + r"\par") == ["e"]


def test_formulas_lose_nothing_in_silence() -> None:
    row = r"{\mmath{\*\moMathPara{\*\moMath{\mr\mscr0 x=1}%s}}}"
    half = r"{\mf{\mfPr{\mtype bar}}{\mnum{\mr 1}}{\mden{\mr 2}}}"
    body = rf"a{row % ''}b\par {row % half}{{\mmathPict{{\pict 00}}}}\par"
    assert read_lines(body) == ["ax=1b", "x=1\ufffd12"]


def test_what_hangs_on_deleted_text_is_deleted() -> None:
    box = r"{\shp{\*\shpinst{\shptxt \pard\plain box\par}}}"
    note = r"{\footnote\pard\plain note}"
    form = read_body(rf"a{{\deleted {box}{note}}}b\par")
    assert [text for _, text in form.lines] == ["ab"]
    assert form.hidden == ((0, "box"), (0, "note"))


def test_a_paragraph_that_is_not_seen_has_no_number() -> None:
    label = r"{\listtext\pard\plain\f0 %d.\tab}"
    hidden, moved = rf"{label % 2}{{\v b\par}}", rf"{label % 2}{{\mvf c\par}}"
    body = rf"\pard\ls1 {label % 1}a\par {hidden}{moved}{label % 2}d\par"
    assert read_lines(body) == ["1.a", "2.d"]


def test_drawn_letters_are_text() -> None:
    letters = r"{\sp{\sn gtextUNICODE}{\sv \uc0\u25991\u20214}}{\sp{\sn x}{\sv y}}"
    assert read_lines(rf"e{{\shp{{\*\shpinst{letters}}}}}\par") == ["e", "文件"]


def test_a_list_goes_on_to_the_next_pard() -> None:
    form = read_body(r"\pard\ls1{\listtext 1.\tab}a\par b\par\pard c\par")
    assert [(problem.code, problem.message[:2]) for problem in form.problems] == [("R-035", "1 ")]


def test_two_ways_of_writing_a_font_name() -> None:
    head = HEAD.replace("Times New Roman", r"{\upr{Font}{\*\ud{Font}}}")
    form = read_form(rf"{head}a\par}}".encode("latin-1"), "x.rtf")
    assert [text for _, text in form.lines] == ["a"]


def test_a_title_over_lines() -> None:
    large, centred = r"\pard\plain\qc\b\fs44 ", r"\pard\plain\qc\fs24 "
    title = rf"{large}one\line two\par {large}three\par {centred}four\par \pard five\par six\par"
    assert sorted(read_body(title).runs_on or ()) == [1, 2]
    table = r"\trowd\intbl three\cell\row"
    headed = rf"\pard\s1\outlinelevel0 one\par two\par {table}{centred}four\par five\par"
    assert sorted(read_body(headed).runs_on or ()) == [1]


def test_ends_and_signs_that_are_written_as_symbols() -> None:
    assert read_lines("a\\~b\\_c\\\nd\\-e\\:f\\par") == ["a\u00a0b-c", "def"]


def test_a_deleted_number_is_none_and_a_nested_cell_is_a_line() -> None:
    assert read_lines(r"\pard\ls1{\deleted{\listtext 1.\tab}}{\listtext 2.\tab}a\par") == ["2.a"]
    assert read_lines(r"\intbl\itap2 a\nestcell b\nestcell\intbl c\cell\row\pard d\par") == ["a b c", "d"]


@pytest.mark.parametrize(("word", "text"), [("mac", "é"), ("pc", "Ä"), ("ansicpg1252", "\u017d")])
def test_pages_of_other_systems(word: str, text: str) -> None:
    data = rf"{{\rtf1\{word}{{\fonttbl{{\f0 A;}}}}\f0 \'8e\par}}".encode()
    assert [line for _, line in read_form(data, "x.rtf").lines] == [text]

"""The text of a Word document as its reader sees it.

Tracked changes are taken as accepted: what was inserted is kept, what was deleted and what is hidden is
handed on apart (``unseen_lines``). The codes of fields are dropped. Of a text box that is stored twice,
for new and for old programs, one copy is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from generator.reading.forms.docx_fields import FIELD_TAGS, OpenFields
from generator.reading.forms.docx_formulas import FORMULA_TEXT, is_formula_structure
from generator.reading.forms.docx_numbering import Numbering
from generator.reading.forms.docx_tables import row_lines
from generator.reading.forms.shown_fields import LOST
from generator.reading.forms.symbol_fonts import sign_text

_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DROPPED = frozenset({qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), qn("w:sdtPr"), _COMPATIBLE})
_BOX = qn("w:txbxContent")
_SIGN = qn("w:sym")
_BREAKS = {
    qn("w:tab"): " ",
    qn("w:ptab"): " ",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_PARAGRAPH, _TABLE, _ROW, _CELL, _RUN, _TEXT = (
    qn(f"w:{name}") for name in ("p", "tbl", "tr", "tc", "r", "t")
)
_NOTES = {"/footnotes": (qn("w:footnote"), "脚注"), "/endnotes": (qn("w:endnote"), "尾注")}


def document_lines(document: Any, numbering: Numbering, lost: list[str]) -> list[str]:
    """Every line of the body: paragraphs, rows of tables, text boxes after the paragraph they hang on.

    The codes of fields that Word shows and no text holds are added to ``lost``.
    """
    return list(_block_lines(document.element.body, numbering, lost))


def unseen_lines(document: Any) -> list[str]:
    """What tracked changes deleted and what is formatted as hidden, a line for each paragraph with some."""
    found = []
    for paragraph in document.element.body.iter(_PARAGRAPH):
        deleted = [element.text or "" for element in paragraph.iter(qn("w:delText"))]
        runs = [run for run in paragraph.iter(_RUN) if _is_hidden(run)]
        hidden = [element.text or "" for run in runs for element in run.iter(_TEXT)]
        if words := "".join((*deleted, *hidden)).strip():
            found.append(words)
    return found


def footnote_lines(document: Any, lost: list[str]) -> list[str]:
    """``脚注：…`` and ``尾注：…`` for each note with text; ``lost`` as in ``document_lines``."""
    notes = []
    for relation in document.part.rels.values():
        kind = next((kind for end, kind in _NOTES.items() if relation.reltype.endswith(end)), None)
        if kind is not None and not relation.is_external:
            root = relation.target_part
            element = getattr(root, "element", None)
            if element is None:
                from docx.oxml import parse_xml

                element = parse_xml(root.blob)
            for note in element.findall(kind[0]):
                words = " ".join(paragraph_text(p, lost)[0] for p in note.iter(_PARAGRAPH)).strip()
                if words and note.get(qn("w:type")) is None:
                    notes.append(f"{kind[1]}：{words}")
    return notes


def _block_lines(parent: Any, numbering: Numbering, lost: list[str]) -> Iterator[str]:
    carried = ""
    for block in _blocks(parent):
        if block.tag == _TABLE:
            if carried:
                # A paragraph does not go on inside a table, nor after it.
                yield carried
                carried = ""
            yield from _table_lines(block, numbering, lost)
            continue
        text, boxes = paragraph_text(block, lost)
        if _mark_is_deleted(block):
            # Its end was deleted: the next paragraph goes on in the same line.
            carried += text
            continue
        yield from (numbering.label(block) + carried + text).split("\n")
        carried = ""
        for box in boxes:
            yield from _block_lines(box, numbering, lost)
    if carried:
        yield carried


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables in order, those inside content controls and the like too."""
    for child in parent:
        if child.tag in (_PARAGRAPH, _TABLE):
            yield child
        elif child.tag not in _DROPPED and isinstance(child.tag, str):
            yield from _blocks(child)


def _table_lines(table: Any, numbering: Numbering, lost: list[str]) -> Iterator[str]:
    yield from row_lines(table, _table_rows(table, numbering, lost))


def _table_rows(
    table: Any, numbering: Numbering, lost: list[str]
) -> Iterator[tuple[Any, list[tuple[Any, str]]]]:
    for row in _children(table, _ROW):
        properties = row.find(qn("w:trPr"))
        if properties is not None and properties.find(qn("w:del")) is not None:
            continue
        cells = []
        for cell in _children(row, _CELL):
            words = " ".join(line.strip() for line in _block_lines(cell, numbering, lost))
            cells.append((cell, " ".join(words.split())))
        yield row, cells


def _children(parent: Any, tag: str) -> Iterator[Any]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins")):
            yield from _children(child, tag)


def paragraph_text(paragraph: Any, lost: list[str]) -> tuple[str, list[Any]]:
    """The words of a paragraph, with a line feed at each soft break, and the text boxes in it.

    ``lost`` as in ``document_lines``.
    """
    pieces: list[str] = []
    boxes: list[Any] = []
    fields = OpenFields(lost)

    def walk(element: Any) -> None:
        for child in element:
            if child.tag in _DROPPED:
                continue
            if child.tag == _BOX:
                boxes.append(child)
            elif child.tag in (_TEXT, FORMULA_TEXT):
                pieces.append(child.text or "")
            elif child.tag in FIELD_TAGS:
                pieces.append(fields.take(child))
                walk(child)
            elif child.tag == _SIGN:
                pieces.append(
                    sign_text(child.get(qn("w:font")) or "", int(child.get(qn("w:char")) or "0", 16))
                )
            elif child.tag in _BREAKS:
                # A page break is no line of its own; elsewhere w:tab sets a position and says nothing.
                if element.tag == _RUN:
                    pieces.append(_BREAKS[child.tag])
            elif child.tag != _RUN or not _is_hidden(child):
                if is_formula_structure(child.tag):
                    pieces.append(LOST)
                walk(child)

    walk(paragraph)
    return "".join(pieces), boxes


def _is_hidden(run: Any) -> bool:
    properties = run.find(qn("w:rPr"))
    vanish = None if properties is None else properties.find(qn("w:vanish"))
    return vanish is not None and vanish.get(qn("w:val")) not in ("0", "false")


def _mark_is_deleted(paragraph: Any) -> bool:
    properties = paragraph.find(qn("w:pPr"))
    mark = None if properties is None else properties.find(qn("w:rPr"))
    return mark is not None and mark.find(qn("w:del")) is not None

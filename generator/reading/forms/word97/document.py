"""The parts of a file that its lines are made of, read once."""

from __future__ import annotations

from dataclasses import dataclass

from generator.reading.forms.list_counting import NumberedList
from generator.reading.forms.word97.character_properties import Runs, read_runs
from generator.reading.forms.word97.fonts import read_fonts
from generator.reading.forms.word97.formatted_pages import character_stretches, paragraph_stretches
from generator.reading.forms.word97.information_block import Block
from generator.reading.forms.word97.list_tables import read_lists
from generator.reading.forms.word97.paragraph_properties import ParagraphLooks
from generator.reading.forms.word97.pieces import Text, read_text
from generator.reading.forms.word97.positions import positions_and_data
from generator.reading.forms.word97.styles import Styles, read_styles

_SECTION = 12


@dataclass(frozen=True, slots=True)
class Document:
    """``section_ends`` are the positions (cp) after a section: a page break just before ends a paragraph."""

    block: Block
    text: Text
    runs: Runs
    paragraphs: ParagraphLooks
    styles: Styles
    fonts: tuple[str, ...]
    lists: dict[str, NumberedList]
    section_ends: frozenset[int]


def read_document(block: Block) -> Document:
    """Raises ``DamagedError``."""
    text = read_text(block)
    styles = read_styles(block)
    sections, _ = positions_and_data(block.table_part("sections"), _SECTION)
    return Document(
        block=block,
        text=text,
        runs=read_runs(text, character_stretches(block)),
        paragraphs=ParagraphLooks(text, paragraph_stretches(block), styles, block.data),
        styles=styles,
        fonts=read_fonts(block),
        lists=read_lists(block),
        section_ends=frozenset(sections[1:]),
    )

"""Paragraphs of the corpus whose reading by the rules a careful reader found right, by place and result.

``confirmed.txt``: "@" names the law, "# 第三条 a3p2" the paragraph, each ">" line one norm as
"modality | bearers". The words themselves stay in the corpus.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "confirmed.txt"
Reading = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """``reading`` are the (modality, bearer) pairs; nobody is written ``-``."""

    law: str
    label: str
    paragraph: str
    reading: Reading


def read_confirmed(path: Path = FILE) -> Iterator[Confirmed]:
    """Every paragraph of the file. Raises ``ValueError`` where a line has another form."""
    law, place = "", ("", "")
    pairs: set[tuple[str, str]] = set()
    for line in [*path.read_text("utf-8").splitlines(), "@"]:
        if line.startswith(("@", "# ")) and place[1]:
            yield Confirmed(law, *place, frozenset(pairs))
            place = ("", "")
        if line.startswith("@"):
            law = line[1:].strip()
        elif line.startswith("# ") and law:
            label, _, paragraph = line[2:].rpartition(" ")
            place, pairs = (label, paragraph), set()
        elif line.startswith(">"):
            modality, bearers = (part.strip() for part in line[1:].split("|"))
            pairs.update((modality, name) for name in bearers.split(", "))

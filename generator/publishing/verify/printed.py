"""Proving the PDFs in ``dist/`` that hold a whole law."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pypdf.errors import PdfReadError

from generator.model.text import Regulation
from generator.publishing.verify.pdf_law import PdfProof, prove_pdf

_WHOLE = r"-(booklet|large-18|large-22|plain)(-a5|-letter)?\.pdf"


def prove_printed(
    dist: Path, regulations: Iterable[tuple[str, Regulation]]
) -> Iterator[tuple[str, PdfProof]]:
    """(file name, proof) of every booklet, large-print and plain edition in ``dist``.

    ``regulations`` are (id, text) read anew from the sources. A file that is no PDF of the press
    is a difference like any other. An absent folder holds none.
    """
    for key, regulation in regulations:
        name = re.compile(re.escape(key) + _WHOLE)
        for path in sorted(dist.glob(f"{key}-*.pdf")):
            if name.fullmatch(path.name):
                yield path.name, _proof(path, regulation)


def _proof(path: Path, regulation: Regulation) -> PdfProof:
    try:
        return prove_pdf(path.read_bytes(), regulation)
    except (PdfReadError, KeyError, IndexError, TypeError, AttributeError) as wrong:
        return PdfProof(0, f"不是本程序做的 PDF（{type(wrong).__name__}）")

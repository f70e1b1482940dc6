"""Bytes of any supported form to the law's clean lines.

Guarantees to ``structure``: no line is empty or has white space at its ends; line numbers
are those of the original and do not fall; every change of a character is in ``repairs``;
every line of the original, also one that a page hides, is in the title, the adoption note, ``lines``
or ``left_out``.
"""

from generator.reading.errata import Erratum
from generator.reading.read import read_bytes, read_file

__all__ = ["Erratum", "read_bytes", "read_file"]

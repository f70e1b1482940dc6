"""Bringing laws in: files, folders and zips become folders under ``source/``.

Rule for versions. A law whose title (without 中华人民共和国 and a mark of the version in brackets)
a folder of ``source/`` already bears is

- the same text, when the check codes are equal: nothing is written;
- another version, when the date of its text differs: it is filed as ``ID-YEAR`` (the whole date
  where the year is taken) and says ``version_of: ID`` in its regulation.yml, ID being the folder
  that came first;
- otherwise refused: one law cannot have two texts of one date.
"""

from generator.adding.collect import Received, Refused, collect, passed_over
from generator.adding.filing import Added, add_law
from generator.adding.known_laws import Held, Known
from generator.adding.law_file import LawFile, read_law

__all__ = [
    "Added",
    "Held",
    "Known",
    "LawFile",
    "Received",
    "Refused",
    "add_law",
    "collect",
    "passed_over",
    "read_law",
]

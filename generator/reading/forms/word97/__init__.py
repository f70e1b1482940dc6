"""The binary files of Word 97 to 2003, and of WPS, which are the same: ``.doc``, ``.dot``, ``.wps``.

After [MS-DOC] of Microsoft's open specifications; the container is [MS-CFB], read by olefile.
Characters are counted as the format does, in UTF-16 units from the start of the main text (``cp``);
places in the main stream are bytes (``fc``). The text stands in pieces in any order; what a paragraph or
a run is like stands in pages of 512 bytes, sorted by ``fc``.
"""

from generator.reading.forms.word97.read import read_word97

__all__ = ["read_word97"]

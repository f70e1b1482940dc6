"""Which files are taken for laws: by their ending and, where a web server chose that, by what they hold."""

from __future__ import annotations

from pathlib import Path, PurePath

from generator.reading.forms.html import SERVED, is_html

READABLE = (
    ".txt", ".md", ".html", ".htm", ".shtml", ".xhtml", *SERVED, ".mht", ".mhtml",
    ".docx", ".docm", ".doc", ".wps", ".rtf", ".pdf", ".ofd",
)  # fmt: skip
_HEAD = 20_000


def is_readable(name: PurePath, head: bytes) -> bool:
    """Whether a file that begins with ``head`` is one to read.

    A page saved from ``content.aspx`` is one; a script, a picture or data that a page beside it
    asked such an address for is none.
    """
    ending = name.suffix.lower()
    if ending not in SERVED:
        return ending in READABLE
    # Tags are ASCII in every encoding that such pages have. A script may hold tags, but begins with none.
    text = head[:_HEAD].removeprefix(b"\xef\xbb\xbf").decode("latin-1")
    return text.lstrip().startswith("<") and is_html(text, ".html")


def file_is_readable(path: Path) -> bool:
    """The same of a file on the disk; one that cannot be opened is left to whoever reads it."""
    if path.suffix.lower() not in SERVED:
        return path.suffix.lower() in READABLE
    try:
        with path.open("rb") as file:
            return is_readable(path, file.read(_HEAD))
    except OSError:
        return True

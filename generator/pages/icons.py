"""The icons of the pages as rules of a stylesheet, from the drawings that come with Material.

A drawing stands there and not in each page: a page shows some thirty icons, and with an
``<svg>`` for each, and the drawings above them, half of an article page was icons. A reference to a
file of drawings would do as well, but browsers refuse it on pages opened from a disk.
"""

from __future__ import annotations

from importlib.resources import files
from urllib.parse import quote

ICONS = {
    "book": "book-open-variant-outline",
    "check": "check-decagram-outline",
    "copy": "content-copy",
    "down": "download-outline",
    "elder": "glasses",
    "help": "help-circle-outline",
    "home": "home-outline",
    "list": "format-list-bulleted",
    "next": "arrow-right",
    "people": "account-group-outline",
    "prev": "arrow-left",
    "print": "printer-outline",
    "search": "magnify",
    "tune": "format-size",
    "up": "arrow-up",
    "voice": "volume-high",
}


def icon_rules() -> bytes:
    """For each class ``zd-icon--name`` the drawing as a mask, to be filled with a colour."""
    drawings = files("material") / "templates" / ".icons" / "material"
    rules = []
    for name, file in ICONS.items():
        drawing = quote((drawings / f"{file}.svg").read_text("utf-8").strip(), safe=" =:/'()")
        rules.append(f'.zd-icon--{name} {{ --zd-icon: url("data:image/svg+xml,{drawing}"); }}')
    return ("\n".join(rules) + "\n").encode()

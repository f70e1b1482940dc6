"""Each icon that a template names has a drawing, each drawing is used, and none is fetched."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

from generator.pages.icons import ICONS, icon_rules

ROOT = Path(__file__).parents[2]


def test_templates_and_drawings_agree() -> None:
    words = "\n".join(path.read_text("utf-8") for path in (ROOT / "overrides").rglob("*.html"))
    assert set(re.findall(r"zd-icon--(\w+)", words)) == set(ICONS)


def test_sheet_holds_each_drawing_itself() -> None:
    sheet = icon_rules().decode()
    found = dict(
        re.findall(r'\.zd-icon--(\w+) \{ --zd-icon: url\("data:image/svg\+xml,([^"]+)"\); \}', sheet)
    )
    assert set(found) == set(ICONS)
    assert sheet.count("url(") == len(ICONS)
    for drawing in found.values():
        svg = ElementTree.fromstring(unquote(drawing))
        assert svg.tag.endswith("}svg") and svg.find(".//{*}path") is not None

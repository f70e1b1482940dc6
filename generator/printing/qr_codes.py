"""QR codes as SVG, where the project says under which address its site stands."""

from __future__ import annotations

import re
from pathlib import Path

import segno
from markupsafe import Markup

_SITE_URL = re.compile(r"^site_url:\s*[\"']?(https?://[^\s\"'#]+)", re.MULTILINE)


def site_url(config: Path) -> str:
    """``site_url`` of ``mkdocs.yml`` with a slash at its end; empty where it is not set."""
    match = _SITE_URL.search(config.read_text(encoding="utf-8"))
    return f"{match[1].rstrip('/')}/" if match else ""


def qr_svg(address: str, says: str) -> Markup:
    """The QR code of an address; ``says`` is read out instead of the picture."""
    code = segno.make(address, error="m", micro=False)
    return Markup(code.svg_inline(omitsize=True, border=1, title=says, svgclass=None, lineclass=None))

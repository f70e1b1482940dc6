"""OFD files made by code, in the ways in which different programs write them."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field

EM = 5.6
"""Type of size 3 (三号), in millimetres, as official documents have it."""
LEFT = 28.0
PITCH = 9.8
TOP = 42.0
PER_LINE = 28

_NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def text_object(text: str, x: float, y: float, *, size: float = EM, more: str = "", code: str = "") -> str:
    """One run of full-width characters that begins at ``x`` on the baseline ``y``."""
    steps = f' DeltaX="g {len(text) - 1} {size}"' if len(text) > 1 else ""
    return (
        f'<ofd:TextObject ID="1" Boundary="{x} {y - size} {len(text) * size} {size * 1.2}" Font="3" '
        f'Size="{size}"{more}>{code}<ofd:TextCode X="0" Y="{size}"{steps}>{text}</ofd:TextCode>'
        "</ofd:TextObject>"
    )


def glyph_by_glyph(text: str, x: float, y: float) -> str:
    """The same with an object for every character, inside nested blocks."""
    objects = "".join(text_object(char, x + index * EM, y) for index, char in enumerate(text))
    return f'<ofd:PageBlock ID="8"><ofd:PageBlock ID="9">{objects}</ofd:PageBlock></ofd:PageBlock>'


def scaled(text: str, x: float, y: float) -> str:
    """The same in points, brought to millimetres by the CTM."""
    scale = 0.3528
    size = EM / scale
    steps = " ".join([str(size)] * (len(text) - 1))
    return (
        f'<ofd:TextObject ID="1" CTM="{scale} 0 0 {scale} 0 0" Boundary="{x} {y - EM} 150 7" Font="3" '
        f'Size="{size}"><ofd:TextCode X="0" Y="{size}" DeltaX="{steps}">{text}</ofd:TextCode>'
        "</ofd:TextObject>"
    )


def split_at_marks(text: str, x: float, y: float) -> str:
    """The same with a new object after each full-width mark, which is set closer to what follows."""
    objects, start, at = [], 0, x
    for index, char in enumerate(text):
        if char in "，。；：、" or index == len(text) - 1:
            part = text[start : index + 1]
            objects.append(text_object(part, at, y))
            at += len(part) * EM - (0.1 * EM if char in "，、" else 0)
            start = index + 1
    return "".join(objects)


WRITERS = (text_object, glyph_by_glyph, scaled, split_at_marks)


def broken(paragraph: str, per_line: int = PER_LINE) -> list[str]:
    """The printed lines of a paragraph that begins two characters in (as ideographic spaces)."""
    text = "\u3000\u3000" + paragraph
    return [text[start : start + per_line] for start in range(0, len(text), per_line)]


@dataclass
class OfdFile:
    """Pages of XML objects, and what stands around them."""

    pages: list[str] = field(default_factory=list)
    templates: list[str] = field(default_factory=list)
    units: str = ""
    root: str = "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
    more: dict[str, str] = field(default_factory=dict)
    namespace: str = _NAMESPACE

    def page(self, *objects: str) -> None:
        """One more page."""
        self.pages.append("".join(objects))

    def data(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in self._parts().items():
                archive.writestr(name, text if text.startswith("<!") else self._own(text))
        return out.getvalue()

    def _own(self, text: str) -> str:
        head, _, rest = text.partition(">")
        return '<?xml version="1.0" encoding="UTF-8"?>' + f"{head} {self.namespace}>{rest}"

    def _parts(self) -> dict[str, str]:
        use = "".join(f'<ofd:Template TemplateID="t{index}"/>' for index in range(len(self.templates)))
        named = "".join(
            f'<ofd:TemplatePage ID="t{index}" BaseLoc="/Doc_0/Tpls/{index}.xml"/>'
            for index in range(len(self.templates))
        )
        listed = "".join(
            f'<ofd:Page ID="{index}" BaseLoc="Pages/Page_{index}/Content.xml"/>'
            for index in range(len(self.pages))
        )
        parts = {
            "OFD.xml": f"<ofd:OFD>{self.root}</ofd:OFD>",
            "Doc_0/Document.xml": (
                "<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                f"</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>{named}</ofd:CommonData>"
                f"<ofd:Pages>{listed}</ofd:Pages></ofd:Document>"
            ),
            "Doc_0/PublicRes.xml": (
                '<ofd:Res BaseLoc="Res">'
                f"<ofd:CompositeGraphicUnits>{self.units}</ofd:CompositeGraphicUnits></ofd:Res>"
            ),
        }
        for index, objects in enumerate(self.pages):
            parts[f"Doc_0/Pages/Page_{index}/Content.xml"] = _page(objects, use)
        for index, objects in enumerate(self.templates):
            parts[f"Doc_0/Tpls/{index}.xml"] = _page(objects, "")
        return parts | self.more


def _page(objects: str, use: str) -> str:
    layer = f'<ofd:Layer ID="2" Type="Body">{objects}</ofd:Layer>'
    return f"<ofd:Page>{use}<ofd:Content>{layer}</ofd:Content></ofd:Page>"

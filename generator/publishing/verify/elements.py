"""What the checks look at in a page, asked of its tree by selectors.

The parser (Lexbor) follows the HTML standard, as browsers do: what it does not see, a reader does
not see. Selectors are answered without a walk in Python, which would cost several times as much.
"""

from __future__ import annotations

from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

Tree = LexborHTMLParser
Element = LexborNode

# One selector, not a list: an element that two of a list fit is found twice. Every selector asked
# is a walk over the page, so what is rare is asked for together.
_LAW = ":is([data-law-text],[data-law-heading],[data-law-article],h1,style)"


@dataclass(frozen=True, slots=True)
class Elements:
    """In the order of the page: elements of the law (with the page's ``h1``), addresses, ids.

    ``links`` are all addresses; ``loads`` those the page asks for itself; ``sheets`` its stylesheets;
    ``styled`` says that there is a ``<style>``.
    """

    law: list[Element]
    links: list[str]
    loads: list[str]
    ids: list[str]
    sheets: list[str]
    styled: bool


def parse_page(data: bytes) -> Tree | None:
    """The tree of a built page; ``None`` for an empty one."""
    # The bytes are decoded here: a page without its meta tag must not be guessed at.
    return Tree(data.decode("utf-8", "replace")) if data.strip() else None


def page_elements(tree: Tree) -> Elements:
    """Everything the checks look at in one page."""
    links: list[str] = []
    sheets = []
    for element in tree.css("[href]"):
        address = element.attrs["href"]
        if address is not None:
            links.append(address)
        if element.tag == "link":
            sheets.append(attributes(element))
    sources = _values(tree, "src")
    found = tree.css(_LAW)
    law = [element for element in found if element.tag != "style"]
    return Elements(
        law=law,
        links=[*links, *sources],
        loads=[*(sheet["href"] for sheet in sheets), *sources],
        ids=_values(tree, "id"),
        sheets=[sheet["href"] for sheet in sheets if "stylesheet" in sheet.get("rel", "").split()],
        styled=len(law) < len(found),
    )


def attributes(element: Element) -> dict[str, str]:
    """The attributes of an element; one without a value has the empty one."""
    return {name: value or "" for name, value in element.attributes.items()}


def words_of(element: Element) -> str:
    """All words inside an element."""
    return element.text(deep=True)


def _values(tree: Tree, name: str) -> list[str]:
    return [value for element in tree.css(f"[{name}]") if (value := element.attrs[name]) is not None]

"""What the checks look at in a page, asked of its tree by selectors.

The parser (Lexbor) follows the HTML standard, as browsers do: what it does not see, a reader does
not see. Selectors are answered without a walk in Python, which would cost several times as much.
"""

from __future__ import annotations

from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

Tree = LexborHTMLParser
Element = LexborNode

_LAW = ("data-law-text", "data-law-heading", "data-law-article")
# One question for all that is looked at: every one asked is a walk over the page. One selector, not a
# list: an element that two of a list fit is found twice.
_LOOKED_AT = f":is([href],[src],[id],h1,style,{','.join(f'[{name}]' for name in _LAW)})"


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
    law: list[Element] = []
    links: list[str] = []
    sources: list[str] = []
    ids: list[str] = []
    linked: list[dict[str, str]] = []
    styled = False
    for element in tree.css(_LOOKED_AT):
        tag = element.tag
        given = element.attributes
        for name, found in (("href", links), ("src", sources), ("id", ids)):
            value = given.get(name)
            if value is not None:
                found.append(value)
        if tag == "h1" or not given.keys().isdisjoint(_LAW):
            law.append(element)
        if tag == "link" and "href" in given:
            linked.append(attributes(element))
        styled = styled or tag == "style"
    return Elements(
        law=law,
        links=[*links, *sources],
        loads=[*(one["href"] for one in linked), *sources],
        ids=ids,
        sheets=[one["href"] for one in linked if "stylesheet" in one.get("rel", "").split()],
        styled=styled,
    )


def attributes(element: Element) -> dict[str, str]:
    """The attributes of an element; one without a value has the empty one."""
    return {name: value or "" for name, value in element.attributes.items()}


def words_of(element: Element) -> str:
    """All words inside an element."""
    return element.text(deep=True)

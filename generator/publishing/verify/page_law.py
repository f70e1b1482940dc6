"""What a built page shows as the law's words, and whether a reader can really see them."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from generator.publishing.verify.elements import Element, Elements, page_elements

# Inside the law's words only these may stand, and only with these attributes.
_INLINE = {"a", "span", "mark", "ruby", "rt", "rp"}
_ATTRIBUTES = {"href", "id", "class", "role", "lang", "title", "aria-describedby", "aria-haspopup"}
_CLASSES = {"zd-ref", "zd-term"}
# What stands in one of these is not, or not at first, on the screen.
_HIDING_TAGS = {"template", "script", "style", "noscript", "details", "dialog", "select", "textarea", "svg"}
_HIDING_ATTRIBUTES = {"hidden", "style", "inert"}
# What hides all that stands inside an element, itself and those around it.
_Around = dict[Element, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class PageLaw:
    """``texts``: (id, element id, words) of every ``data-law-text`` in order; ``headings``: (id, words).

    ``main_heading`` is the page's first heading. ``faults`` are one-line descriptions of
    places where words could be hidden or disguised. ``stylesheets`` are the linked files.
    """

    texts: tuple[tuple[str, str, str], ...]
    headings: tuple[tuple[str, str], ...]
    article_headings: tuple[tuple[str, str], ...]
    main_heading: str
    stylesheets: tuple[str, ...]
    faults: tuple[str, ...]


def parse_page(data: bytes) -> Element | None:
    """The tree of a built page; ``None`` for an empty one."""
    # The parser is told the encoding: a page without its meta tag must not be guessed at.
    try:
        return etree.fromstring(data, etree.HTMLParser(encoding="utf-8"))
    except etree.XMLSyntaxError:
        return None


def page_law(tree: Element | None, elements: Elements | None = None) -> PageLaw:
    """What the page shows as the law's words. ``elements`` saves the walk where it has been made."""
    if tree is None:
        return PageLaw((), (), (), "", (), ("the page is empty",))
    elements = page_elements(tree) if elements is None else elements
    faults: list[str] = []
    texts = []
    headings = []
    article_headings = []
    main_heading: str | None = None
    around: _Around = {}
    for element in elements.law:
        text = element.get("data-law-text")
        if text is not None:
            faults += _visibility_faults(element, text, around)
            texts.append((text, element.get("id", ""), _words(element, text, faults)))
            continue
        division, article = element.get("data-law-heading"), element.get("data-law-article")
        name = division or article or "h1"
        faults += _visibility_faults(element, name, around)
        words = _words(element, name, faults)
        if main_heading is None:
            main_heading = words
        if division is not None:
            headings.append((division, words))
        elif article is not None:
            article_headings.append((article, words))
    if elements.styled:
        faults.append("the page carries a <style> element")
    return PageLaw(
        tuple(texts),
        tuple(headings),
        tuple(article_headings),
        main_heading or "",
        tuple(elements.sheets),
        tuple(faults),
    )


def _words(element: Element, name: str, faults: list[str]) -> str:
    """The words of an element without what is marked as gloss."""
    parts = [element.text or ""]
    for child in element:
        if not isinstance(child.tag, str):
            faults.append(f"{name}: a comment inside the law's words")
        elif child.get("data-gloss") is not None:
            if child.tag not in ("rt", "rp") and "".join(child.itertext()).strip():
                faults.append(f"{name}: editorial text inside the law's words")
        else:
            faults.extend(_inline_faults(child, name))
            parts.append(_words(child, name, faults))
        parts.append(child.tail or "")
    return "".join(parts)


def _inline_faults(child: Element, name: str) -> list[str]:
    faults = []
    if child.tag not in _INLINE:
        faults.append(f"{name}: <{child.tag}> inside the law's words")
    for attribute in child.attrib:
        if attribute not in _ATTRIBUTES and not str(attribute).startswith("data-"):
            faults.append(f"{name}: attribute {attribute} inside the law's words")
    if set(child.get("class", "").split()) - _CLASSES:
        faults.append(f"{name}: class {child.get('class')!r} inside the law's words")
    return faults


def _visibility_faults(element: Element, name: str, around: _Around) -> list[str]:
    return [f"{name}: {fault}" for fault in (*_hiding(element), *_hiding_around(element, around))]


def _hiding_around(element: Element, around: _Around) -> tuple[str, ...]:
    """What hides an element from outside, nearest first. Most share their parents: each is looked at once."""
    parent = element.getparent()
    if parent is None:
        return ()
    known = around.get(parent)
    if known is None:
        known = around[parent] = (*_hiding(parent), *_hiding_around(parent, around))
    return known


def _hiding(node: Element) -> list[str]:
    faults = []
    if node.tag in _HIDING_TAGS:
        faults.append(f"stands inside <{node.tag}>")
    hiding = _HIDING_ATTRIBUTES.intersection(node.keys())
    if hiding or node.get("aria-hidden") == "true":
        faults.append(f"{', '.join(sorted(hiding)) or 'aria-hidden'} on <{node.tag}>")
    return faults

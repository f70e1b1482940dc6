"""What a built page shows as the law's words, and whether a reader can really see them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.publishing.verify.elements import (
    Element,
    Elements,
    Tree,
    attributes,
    page_elements,
    words_of,
)
from generator.publishing.verify.row_cells import CELLS, RowCells, begins_table, cell_faults, shown_cell

# Inside the law's words only these may stand, and only with these attributes.
_INLINE = {"a", "span", "mark", "ruby", "rt", "rp"}
_ATTRIBUTES = {"href", "id", "class", "role", "lang", "title", "aria-describedby", "aria-haspopup"}
_CLASSES = {"zd-ref", "zd-term"}
# What stands in one of these is not, or not at first, on the screen.
_HIDING_TAGS = {"template", "script", "style", "noscript", "details", "dialog", "select", "textarea", "svg"}
_HIDING_ATTRIBUTES = {"hidden", "style", "inert"}
# What hides all that stands inside an element, itself and those around it, by the element's number.
_Around = dict[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class PageLaw:
    """``texts``: (id, element id, words) of every ``data-law-text`` in order; ``headings``: (id, words).

    ``rows`` are the cells of the texts that are rows of tables, to be compared with the source's.
    ``main_heading`` is the page's first heading. ``faults`` are one-line descriptions of
    places where words could be hidden or disguised. ``stylesheets`` are the linked files.
    """

    texts: tuple[tuple[str, str, str], ...]
    headings: tuple[tuple[str, str], ...]
    article_headings: tuple[tuple[str, str], ...]
    main_heading: str
    stylesheets: tuple[str, ...]
    faults: tuple[str, ...]
    rows: tuple[RowCells, ...] = ()


def page_law(tree: Tree | None, elements: Elements | None = None) -> PageLaw:
    """What the page shows as the law's words. ``elements`` saves the walk where it has been made."""
    if tree is None:
        return PageLaw((), (), (), "", (), ("网页是空的",))
    elements = page_elements(tree) if elements is None else elements
    faults: list[str] = []
    texts = []
    headings = []
    article_headings = []
    main_heading: str | None = None
    around: _Around = {}
    rows: list[RowCells] = []
    for element in elements.law:
        given = attributes(element)
        text = given.get("data-law-text")
        if text is not None:
            faults += _visibility_faults(element, text, around)
            words = _words(element, text, faults)
            if element.tag == "tr":
                rows.append(_row(element, text, faults))
            texts.append((text, given.get("id", ""), words))
            continue
        division, article = given.get("data-law-heading"), given.get("data-law-article")
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
        faults.append("网页带有 <style>")
    return PageLaw(
        tuple(texts),
        tuple(headings),
        tuple(article_headings),
        main_heading or "",
        tuple(elements.sheets),
        tuple(faults),
        tuple(rows),
    )


def _row(row: Element, name: str, faults: list[str]) -> RowCells:
    cells = []
    for child in row.iter():
        if child.tag not in CELLS:
            faults.append(f"{name}：一行里有格以外的 <{child.tag}>")
            continue
        wrong = cell_faults(child, name)
        faults += wrong
        if not wrong:
            # Faults inside the cell are found where the words of the row are read.
            cells.append(shown_cell(child, _words(child, name, [])))
    return RowCells(name, begins_table(row), tuple(cells))


def _words(element: Element, name: str, faults: list[str]) -> str:
    """The words of an element without what is marked as gloss."""
    parts = []
    for child in element.iter(include_text=True):
        if child.is_text_node:
            parts.append(child.text_content or "")
        elif not child.is_element_node:
            faults.append(f"{name} 的法规文字里有注释")
        else:
            given = attributes(child)
            if "data-gloss" in given:
                if child.tag not in ("rt", "rp") and words_of(child).strip():
                    faults.append(f"{name} 的法规文字里有编者的文字")
            else:
                if not (element.tag == "tr" and child.tag in CELLS):
                    faults.extend(_inline_faults(str(child.tag), given, name))
                parts.append(_words(child, name, faults))
    return "".join(parts)


def _inline_faults(tag: str, given: dict[str, str], name: str) -> list[str]:
    faults = []
    if tag not in _INLINE:
        faults.append(f"{name} 的法规文字里有 <{tag}>")
    for attribute in given:
        if attribute not in _ATTRIBUTES and not attribute.startswith("data-"):
            faults.append(f"{name} 的法规文字里有属性 {attribute}")
    if set(given.get("class", "").split()) - _CLASSES:
        faults.append(f"{name} 的法规文字里有 class“{given['class']}”")
    return faults


def _visibility_faults(element: Element, name: str, around: _Around) -> list[str]:
    return [f"{name} {fault}" for fault in (*_hiding(element), *_hiding_around(element, around))]


def _hiding_around(element: Element, around: _Around) -> tuple[str, ...]:
    """What hides an element from outside, nearest first. Most share their parents: each is looked at once."""
    parent = element.parent
    if parent is None or not parent.is_element_node:
        return ()
    known = around.get(parent.mem_id)
    if known is None:
        known = around[parent.mem_id] = (*_hiding(parent), *_hiding_around(parent, around))
    return known


def _hiding(node: Element) -> list[str]:
    given = attributes(node)
    faults = []
    if node.tag in _HIDING_TAGS:
        faults.append(f"在 <{node.tag}> 里面，可能看不见")
    hiding = _HIDING_ATTRIBUTES.intersection(given)
    if hiding or given.get("aria-hidden") == "true":
        faults.append(f"被 <{node.tag}> 的 {'、'.join(sorted(hiding)) or 'aria-hidden'} 藏起来")
    return faults

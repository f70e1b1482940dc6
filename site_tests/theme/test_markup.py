"""The HTML itself: valid for an HTML5 parser, safe against its own front matter, ids used once."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import html5lib
import pytest
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as DocPage

from generator.pages.front_matter import front_matter
from generator.publishing.traditional import convert
from site_tests.conftest import ROOT
from site_tests.theme.pages import PATTERNS

EVIL = "\"><script>alert('x')</script>{{ 7 * 7 }}<b onclick='x'>"


@pytest.mark.parametrize("kind", list(PATTERNS))
def test_html_is_valid_and_ids_are_used_once(kind: str, kinds: dict[str, Path]) -> None:
    if kind not in kinds:
        pytest.fail(f"the site has no page of the kind {kind}")
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(kinds[kind].read_text("utf-8"))
    assert [(place, code) for place, code, _ in parser.errors] == []
    ids = Counter(element.get("id") for element in tree.iter() if element.get("id"))
    assert [name for name, count in ids.items() if count > 1] == []
    for element in tree.iter("a"):
        href = element.get("href") or ""
        if href.startswith("#") and href != "#top":
            assert href[1:] in ids, href


def _evil(shape: Any) -> Any:
    """The same shape with every string made hostile."""
    if isinstance(shape, dict):
        return {key: _evil(value) for key, value in shape.items()}
    if isinstance(shape, list):
        return [_evil(value) for value in shape]
    return EVIL if isinstance(shape, str) else shape


# All front matter that a template may meet, with empty strings.
_SHAPE = json.loads(Path(__file__).with_name("front_matter_shape.json").read_text("utf-8"))


@pytest.mark.parametrize("template", ["library", "regulation", "chapter", "article", "page"])
def test_strings_of_the_front_matter_are_escaped(template: str, tmp_path: Path) -> None:
    config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(tmp_path))
    body = (
        "# x\n\n<!-- 条 -->\n\n## y\n\n<!-- 款 -->\n\nz\n"
        if template == "chapter"
        else "# x\n\n<!-- 款 -->\n\nz\n"
    )
    (tmp_path / "evil.md").write_text(front_matter(_evil(_SHAPE)) + body, "utf-8")
    file = File("evil.md", str(tmp_path), str(tmp_path / "site"), use_directory_urls=False)
    page = DocPage(None, file, config)
    page.read_source(config)
    files = Files([file])
    page.render(config, files)
    html = (
        config.theme.get_env()
        .get_template(f"{template}.html")
        .render(get_context(Navigation([], []), files, config, page))
    )
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    assert not [
        element for element in tree.iter() if "alert" in (element.text or "") and element.tag == "script"
    ]
    assert not [element.tag for element in tree.iter() if element.get("onclick")]
    assert "7 * 7" in html, "front matter is never taken for a template"


@pytest.mark.parametrize("template", ["library", "regulation", "chapter", "article", "page"])
def test_templates_need_no_front_matter(template: str, tmp_path: Path) -> None:
    config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(tmp_path))
    (tmp_path / "bare.md").write_text("# 只有标题\n", "utf-8")
    file = File("bare.md", str(tmp_path), str(tmp_path / "site"), use_directory_urls=False)
    page = DocPage(None, file, config)
    page.read_source(config)
    files = Files([file])
    page.render(config, files)
    html = (
        config.theme.get_env()
        .get_template(f"{template}.html")
        .render(get_context(Navigation([], []), files, config, page))
    )
    assert "只有标题" in html
    assert "None" not in html and "Undefined" not in html


def test_words_of_the_scripts_are_turned_for_traditional_pages() -> None:
    """Every character that a script shows and that has a traditional form is in its table."""
    assets = ROOT / "overrides" / "assets"
    scripts = sorted((assets / "scripts").glob("*.js"))
    scripts += [assets / "search" / f"{name}.js" for name in ("dialog", "loader", "page", "places", "view")]
    text = "".join(
        line.split("// ")[0]
        for path in scripts
        for line in path.read_text("utf-8").splitlines()
        if not line.lstrip().startswith(("//", "/*", "*"))
    )
    table = text.split('const traditional = "')[1].split('"')[0]
    known = dict(zip(table[::2], table[1::2], strict=True))
    # What people type is never shown.
    strings = re.sub(r'words: ".*?"|WANTING = ".*?"', "", text.replace(table, ""))
    missing = sorted({c for c in strings if convert(c) != c and c not in known})
    assert missing == []
    # Their forms are the forms of the pages; 里 stands in 这里 only.
    other = {c: form for c, form in known.items() if form not in (convert(c), convert(f"这{c}")[-1])}
    assert other == {}

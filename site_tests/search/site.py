"""A small site made from the builder's output and the project's scripts alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

import jinja2

from generator.search import RegulationIndex, SearchSource, index_regulation, merge, write_index
from site_tests.search.laws import ROOT

_MAIN = """<!doctype html><html lang="zh-Hans" data-edition="standard"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>搜索</title>
{% block zd_styles %}{% endblock %}<script defer src="assets/search/loader.js"></script>
{% block zd_scripts %}{% endblock %}</head><body>
<a href="search.html" data-search-open>搜索</a><textarea id="other"></textarea>
{% include "partials/search-dialog.html" %}<main>{% block zd_page %}{% endblock %}</main></body></html>"""


def make_site(folder: Path, sources: Iterable[SearchSource | RegulationIndex]) -> Path:
    """Write ``search.html``, the scripts and the index; the given laws in their order."""
    indexes = [index_regulation(source) if isinstance(source, SearchSource) else source for source in sources]
    write_index(folder, merge(indexes))
    shutil.copytree(ROOT / "overrides" / "assets" / "search", folder / "assets" / "search")
    loader = jinja2.ChoiceLoader(
        [jinja2.DictLoader({"main.html": _MAIN}), jinja2.FileSystemLoader(ROOT / "overrides")]
    )
    environment = jinja2.Environment(loader=loader, autoescape=False)
    environment.filters["url"] = str
    page = SimpleNamespace(content="<h1>搜索</h1>")
    html = environment.get_template("search.html").render(page=page, m={}, root="", reg={}, assets="assets")
    (folder / "search.html").write_text(html, "utf-8")
    return folder

"""Turning Markdown pages into HTML with MkDocs, a handful of pages at a time.

``mkdocs build`` renders every page of a site in one process and keeps all of them in memory.
A library of thousands of regulations needs the same pages by regulation, in several processes,
and only those that changed. This is the same code path of MkDocs (``_populate_page``,
``_build_page``), given a few files instead of all; a test compares it with ``mkdocs build``.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from multiprocessing import parent_process
from pathlib import Path
from typing import Any

from mkdocs.commands.build import _build_page, _build_theme_template, _populate_page
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import meta

from generator.cli.errors import UserError
from generator.pages.front_matter import read_front_matter
from generator.pages.quick_templates import quicken
from generator.publishing.quick_markdown import quick_html

_get_data = meta.get_data
# MkDocs speaks English: its words are for whoever looks for the fault.
_IN_ITS_WORDS = "设 ZHUDU_DEBUG=1 再运行一次，看 MkDocs 的原话"
_KEY = re.compile("Config value '([^']+)'")
_LINE = re.compile(r"\bline (\d+)")


class _Collect(logging.Handler):
    """Keeps what MkDocs warns of: a warning fails the build, as ``--strict`` does."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def _quick_front_matter(doc: str) -> tuple[str, dict[str, Any]]:
    """Our own pages' front matter is JSON by lines; MkDocs's reader takes whatever else there is."""
    return read_front_matter(doc) or _get_data(doc)


def _file(name: str, text: str, docs: Path, site: Path) -> File:
    """The file of MkDocs, which need not be read again to know what has just been written."""
    file = File(name, str(docs), str(site), use_directory_urls=False)
    file.content_string = text
    return file


def _wrong_setting(messages: Sequence[str], name: str) -> UserError:
    """What MkDocs says of its configuration, by the key or the line that it names."""
    for message in messages:
        key, line = _KEY.search(message), _LINE.search(message)
        if key:
            return UserError(f"“{key[1]}”写得不对", file=name, mend="改正它")
        if line:
            return UserError("YAML 的写法不对", file=name, line=int(line[1]), mend="检查缩进、冒号和引号")
    return UserError("MkDocs 读不懂这个文件", file=name, mend=_IN_ITS_WORDS)


class Renderer:
    """MkDocs with its configuration and theme loaded once. One for each process."""

    def __init__(self, config_file: Path) -> None:
        self._warnings = _Collect()
        logger = logging.getLogger("mkdocs")
        logger.addHandler(self._warnings)
        logger.propagate = False
        try:
            self.config: MkDocsConfig = load_config(str(config_file))
        except (MkDocsException, SystemExit) as error:
            raise _wrong_setting([*self._warnings.messages, str(error)], config_file.name) from error
        self._env = self.config.theme.get_env()
        quicken(self._env)
        # A worker lives for one build: for no page need the disk be asked whether a template has changed.
        self._env.auto_reload = parent_process() is None
        self._nav = Navigation([], [])

    def render(self, docs: Path, site: Path, texts: Mapping[str, str]) -> None:
        """Render the pages ``texts`` (their Markdown by paths below ``docs``) to HTML below ``site``.

        Links between these pages are checked. Raises ``UserError`` when MkDocs warns.
        """
        files = Files([_file(name, text, docs, site) for name, text in texts.items()])
        self._warnings.messages.clear()
        pages = list(files.documentation_pages())
        meta.get_data = _quick_front_matter
        try:
            for file in pages:
                page = Page(None, file, self.config)
                page.read_source(self.config)
                quick = quick_html(page.markdown or "")
                if quick is None:
                    _populate_page(page, self.config, files)
                else:
                    page.content, headings = quick
                    page.toc = get_toc([heading.token() for heading in headings])
            for file in pages:
                assert file.page is not None  # made in the loop above
                _build_page(file.page, self.config, pages, self._nav, self._env)
        except MkDocsException as error:
            raise UserError("MkDocs 做不出网页", mend=_IN_ITS_WORDS) from error
        finally:
            meta.get_data = _get_data
        if self._warnings.messages:
            raise UserError("MkDocs 对网页有警告", mend=_IN_ITS_WORDS) from MkDocsException(
                self._warnings.messages[0]
            )

    def render_not_found(self, site: Path) -> None:
        """The theme's page for addresses that do not exist, ``404.html``."""
        self.config.site_dir = str(site)
        _build_theme_template("404.html", self._env, Files([]), self.config, self._nav)

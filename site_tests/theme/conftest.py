"""One browser for all tests of the theme, and the file in which they note what they measured."""

from __future__ import annotations

import fcntl
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from site_tests.conftest import ROOT
from site_tests.theme.pages import State, find_pages

MEASURED = ROOT / "build" / "measured" / "accessibility.json"
Opener = Callable[..., Page]


@pytest.fixture(scope="session")
def kinds(built_site: Path) -> dict[str, Path]:
    """The pages looked at, by kind."""
    return find_pages(built_site)


@pytest.fixture
def open_page(browser: Browser, kinds: dict[str, Path]) -> Iterator[Opener]:
    """``open_page("article", State(…), script=False)`` opens a page from ``file://``, network blocked."""
    contexts: list[BrowserContext] = []

    def opener(kind: str, state: State | None = None, *, script: bool = True, height: int = 900) -> Page:
        if kind not in kinds:
            pytest.fail(f"the site has no page of the kind {kind}")
        chosen = state or State()
        context = browser.new_context(
            viewport={"width": chosen.width, "height": height}, java_script_enabled=script
        )
        contexts.append(context)
        context.set_offline(True)
        if script and (chosen.edition, chosen.theme) != ("standard", "light"):
            # A script that writes before the page has begun can be too early for Chromium's store: on a busy
            # machine one reload in twenty then finds nothing. So tests that reload keep to the default state.
            stored = json.dumps(json.dumps({"edition": chosen.edition, "theme": chosen.theme}))
            context.add_init_script(
                f"if (location.protocol !== 'about:') localStorage.setItem('zhudu', {stored})"
            )
        page = context.new_page()
        page.goto(kinds[kind].as_uri())
        return page

    yield opener
    for context in contexts:
        context.close()


@pytest.fixture
def record(request: pytest.FixtureRequest) -> Callable[[str, object], None]:
    """``record("law.font-px", 19)`` notes a measured value together with the test that measured it."""
    test = f"{request.node.path.relative_to(ROOT).as_posix()}::{request.node.originalname}"

    def note(name: str, value: object) -> None:
        MEASURED.parent.mkdir(parents=True, exist_ok=True)
        with MEASURED.open("a+", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.seek(0)
            kept = json.loads(file.read() or "{}")
            kept[name] = {"value": value, "test": test}
            file.seek(0)
            file.truncate()
            file.write(json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True))

    return note

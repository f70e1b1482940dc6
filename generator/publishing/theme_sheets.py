"""The stylesheets of a site: those of the theme, and in the first of them the icons."""

from __future__ import annotations

from generator.pages.icons import icon_rules
from generator.publishing.project import Project

# Every page loads it; the icons stand at its end, so that no page has to ask for one file more.
WITH_ICONS = "assets/styles/zhudu.css"


def theme_stylesheets(project: Project) -> dict[str, bytes]:
    """What the theme's stylesheets are in the site, by their path below it."""
    theme = project.theme
    sheets = {path.relative_to(theme).as_posix(): path.read_bytes() for path in sorted(theme.rglob("*.css"))}
    return sheets | {WITH_ICONS: sheets.get(WITH_ICONS, b"") + icon_rules()}

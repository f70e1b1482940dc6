"""The templates and styles of the press."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup


def render(template: str, **values: Any) -> str:
    """A template of ``templates/`` with these values; everything in them is escaped."""
    return _environment().get_template(template).render(style=style, **values)


@cache
def style(*names: str) -> Markup:
    """The style sheets of these names, one after the other."""
    folder = resources.files(__package__).joinpath("styles")
    return Markup("\n").join(
        Markup(folder.joinpath(f"{name}.css").read_text(encoding="utf-8")) for name in names
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("generator.printing"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

"""The Jinja2 environment of the templates in ``templates/``."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.pages.paragraph_matter import MODALITY_NAMES
from generator.pages.quick_templates import quicken


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("generator.pages", "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=False,
    )
    environment.globals["modality_names"] = MODALITY_NAMES
    quicken(environment)
    return environment


@cache
def macro(template: str, name: str) -> Callable[..., str]:
    """The macro ``name`` of ``templates/TEMPLATE.html.j2``, to be called with its arguments."""
    module = _environment().get_template(f"{template}.html.j2").module
    found: Callable[..., str] = getattr(module, name)
    return found


def render(template: str, **values: Any) -> str:
    """The HTML that ``templates/TEMPLATE.html.j2`` makes of ``values``; every value is escaped."""
    return _environment().get_template(f"{template}.html.j2").render(**values)

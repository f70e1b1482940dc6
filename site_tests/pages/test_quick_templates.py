"""Quick templates show what Jinja alone shows."""

from __future__ import annotations

import pytest
from jinja2 import Environment
from markupsafe import Markup

from generator.pages.quick_templates import quicken

CASES = [
    ("{{ a.b | e }}", {"a": {"b": "<i>&"}}),
    ("{{ a.b | e }}", {"a": {"b": Markup("<i>")}}),
    ("{{ x | e }}{{ y | e }}", {"x": Markup("<i>"), "y": "<i>"}),
    ("{{ x | e }}{{ y | e }}", {"x": "<i>", "y": Markup("<i>")}),
    ("{{ x | e }}{{ y | e }}", {"x": 1, "y": True}),
    ("{{ x | escape }}", {"x": None}),
    ("{{ a.missing | e }}|{{ nothing | e }}", {"a": {}}),
    ("{% for k in a.keys() %}{{ k | e }}{% endfor %}", {"a": {"<": 1}}),
    ("{{ a.items | length if a.items is sequence else 'method' }}", {"a": {"items": [1, 2]}}),
]


@pytest.mark.parametrize(("template", "values"), CASES)
def test_same_as_jinja(template: str, values: dict[str, object]) -> None:
    usual, quick = Environment(), Environment()
    quicken(quick)
    wanted = usual.from_string(template).render(values)
    assert [quick.from_string(template).render(values) for _ in range(2)] == [wanted, wanted]

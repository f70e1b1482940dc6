"""The page 适老化与无障碍自评, from the clauses and from what the tests measured.

The clauses stand in ``data/accessibility.yml``. The values in ``data/accessibility_measured.json``
come from a run of the tests in ``site_tests/theme`` and are kept by ``site_tests.theme.keep_measures``.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

import yaml

from generator.pages.front_matter import front_matter

_DATA = Path(__file__).with_name("data")
_STATES = {
    "met": ("达到", "有测试"),
    "reviewed": ("达到", "由人看过，没有测试"),
    "absent": ("不涉及", "本站没有这类内容"),
    "unchecked": ("没有检查", "不作声明"),
}
_UNITS = {"px": "像素", "320": "像素", "leading": "倍", "gap-lines": "行", "characters": "字"}


def accessibility_page() -> str:
    """The Markdown of ``accessibility.md``."""
    norms: list[dict[str, Any]] = yaml.safe_load((_DATA / "accessibility.yml").read_text("utf-8"))
    kept: dict[str, Any] = json.loads((_DATA / "accessibility_measured.json").read_text("utf-8"))
    matter = {
        "template": "page.html",
        "title": "适老化与无障碍自评",
        "kind": "accessibility",
        "root": "",
        "crumbs": [{"text": "首页", "href": "index.html"}, {"text": "适老化与无障碍自评"}],
        "toc": [{"text": norm["norm"], "href": f"#n{number}"} for number, norm in enumerate(norms, 1)],
    }
    blocks = [
        "# 适老化与无障碍自评\n",
        '<p class="zd-lead">逐条说明本站怎样照顾老年人和残障人士，量出来的数是多少，由哪个测试证明；'
        "没有检查过的也写明。</p>\n",
        f"<p>数值由测试在 {escape(kept['date'])} 用 {escape(kept['browser'])} 量得。"
        "这是制作者的自评，不是第三方的认证。</p>\n",
        _summary(norms),
    ]
    for number, norm in enumerate(norms, 1):
        blocks.append(f"## {norm['norm']} {{: #n{number} }}\n")
        if "note" in norm:
            blocks.append(f'<p class="zd-soft">{escape(norm["note"])}</p>\n')
        blocks.append(_table(norm, kept["values"]))
    return front_matter(matter) + "\n".join(blocks)


def _summary(norms: list[dict[str, Any]]) -> str:
    states = [clause["state"] for norm in norms for clause in norm["clauses"]]
    counted = "，".join(
        f"{name}（{note}）{states.count(state)} 条" for state, (name, note) in _STATES.items()
    )
    return f"<p>共 {len(states)} 条：{counted}。</p>\n"


def _table(norm: dict[str, Any], values: dict[str, Any]) -> str:
    rows = "\n".join(_row(clause, values) for clause in norm["clauses"])
    return (
        f'<div class="zd-table" role="region" tabindex="0" aria-label="{escape(norm["norm"])}">\n<table>\n'
        '<thead><tr><th scope="col">条目</th><th scope="col">要求</th><th scope="col">本站怎样做</th>'
        '<th scope="col">结果</th><th scope="col">测量值与测试</th></tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</div>\n"
    )


def _row(clause: dict[str, Any], values: dict[str, Any]) -> str:
    name, note = _STATES[clause["state"]]
    proof = [_value(key, label, values[key]) for key, label in clause.get("measured", {}).items()]
    proof += [f"<code>{escape(test)}</code>" for test in clause.get("tests", ())]
    return (
        f'<tr><th scope="row">{escape(clause["number"])}</th><td>{escape(clause["asks"])}</td>'
        f"<td>{escape(clause['how'])}</td>"
        f'<td><b>{name}</b><br><span class="zd-soft">{note}</span></td>'
        f"<td>{'<br>'.join(proof) or '—'}</td></tr>"
    )


def _value(key: str, label: str, value: Any) -> str:
    if key.startswith("contrast."):
        return f"{escape(label)} {value}:1"
    if isinstance(value, dict):
        return f"{escape(label)}：{value['number']} 个目标，最小 {value['smallest']:g} 像素"
    unit = next((unit for ending, unit in _UNITS.items() if key.endswith(ending)), "")
    return f"{escape(label)} {value:g} {unit}".rstrip()

"""A filled regulation.yml for a law that was just read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

import yaml

from generator.assembly.dates import whole_day
from generator.assembly.facts import Facts
from generator.editing.schemas.words import Status

_HEAD = "# 由 zhudu add 根据原文所载填写；没有的项目原文没有说明。可以修改。\n"


class _Quoted(str):
    """Written in quotation marks, so that a date stays text for every reader of YAML."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Lists are indented under their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Never without indentation."""
        super().increase_indent(flow, False)


_Dumper.add_representer(
    _Quoted, lambda dumper, value: dumper.represent_scalar("tag:yaml.org,2002:str", str(value), style='"')
)


def regulation_yml(facts: Facts, page: Mapping[str, str], version_of: str | None) -> bytes:
    """The file's bytes: what is known in the order of the schema, nothing for what is not.

    ``page`` is what the page said beside the law; ``version_of`` the id of the law's first folder. Only
    whole dates fit the schema; a page may say just a year.
    """
    events = [
        {
            "date": _Quoted(event.date),
            "kind": event.kind,
            **({"body": event.body} if event.body else {}),
            **({"note": event.note} if event.note else {}),
        }
        for event in facts.events
    ]
    values: dict[str, object] = {
        "title": facts.title,
        "short_title": facts.short_title,
        "kind": facts.kind,
        "region": facts.region,
        "issuer": facts.issuer,
        # The word of a page that is none of ours stays the page's.
        "status": facts.status if facts.status in get_args(Status) else "",
        "adopted": _Quoted(whole_day(facts.adopted)),
        "approved": _Quoted(whole_day(facts.approved)),
        "in_force": _Quoted(whole_day(facts.in_force)),
        "generated": _Quoted(whole_day(page.get("generated", ""))),
        "published": _Quoted(whole_day(facts.published)),
        "version_date": _Quoted(whole_day(facts.version_date)),
        "version_of": version_of,
        "index_number": _Quoted(facts.index_number),
        "document_number": _Quoted(page.get("document_number", "")),
        "code": facts.code,
        "source_note": facts.source_note,
        "events": events,
        "related_reading": [line for line in page.get("related_reading", "").split("\n") if line],
    }
    filled = {key: value for key, value in values.items() if value}
    text = yaml.dump(filled, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1_000_000)
    return (_HEAD + text).encode()

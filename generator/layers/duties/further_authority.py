"""由X责令改正、由Y吊销…, 应当由X处分或者由Y处分: a second body after 由 in the same clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Norm
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.phrases.prepositions import ARISES

_ALSO_BY = re.compile("(?:或者|、|并|和|以及|同时|也可以|也可|直至)由")
# 应当由X给予政务处分或者由Y给予处分: the modal word counts for both; not 可以自行解决或者由X调解.
_OUGHT_BY = re.compile("(?:应当|可以|必须)(?:(?!或者?由)[^，由]){0,12}由")
_NO_ACT = re.compile(f"{ARISES}|的|等?$")


def further_authorities(clause: Clause, norm: Norm) -> Iterator[Norm]:
    """The further bodies that stand after 由 behind the action of a norm whose own body stands after 由."""
    alternates_only = norm.modality not in {"sanction", "competence"}
    if alternates_only and not _OUGHT_BY.match(clause.masked, norm.action):
        return
    for found in _ALSO_BY.finditer(clause.masked, norm.action):
        if alternates_only and not found.group().startswith("或者"):
            continue
        rest = clause.text[found.end() :]
        end = noun_phrase_end(rest) or noun_phrase_end(rest, strict=False)
        names = expand(rest[:end]) if end and not _NO_ACT.match(rest, end) else ()
        if names and names != norm.bearers:
            yield replace(norm, bearers=names, action=found.end() + end, partners=(), opens=found.start())

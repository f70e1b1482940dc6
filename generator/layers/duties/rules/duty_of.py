"""保护X，是A、B和C的共同责任; 接受教育是公民的权利和义务: whose duty a doing is."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, Norm
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.noun_phrase import whole_phrase
from generator.layers.duties.phrases.whole_subject import is_list_of_names

_IS_DUTY = re.compile(
    "[^，是]*(?:都|均|也)?是(?![否指])([^，是]{2,120}?)(?:依法)?(?:享有|应尽|履行|承担)?的"
    "((?:共同|法定|重要|基本|神圣|光荣|崇高|应尽|应有|首要|的)*(?:权利和)?(?:应尽的|应有的)?(?:责任|义务))(?:和(?:责任|义务))?"
)
# 全社会 is everybody, and names nobody.
_EVERYBODY = re.compile("社会$|人民$")
_EACH = re.compile("每一?[个位名]")


def duty_of(clause: Clause, context: Context) -> Norm | None:
    """Answers where those behind 是 are bodies and all of the rest is 的责任 or 的义务.

    Where it is their right and their duty (权利和义务), the answer is the right; the duty beside it is
    found like any other (``rights_and_duties``).
    """
    if "是" not in clause.masked or not clause.masked.endswith(("责任", "义务")):
        return None
    found = _IS_DUTY.fullmatch(clause.text)
    named = _EACH.sub("", found.group(1)) if found else ""
    if found is None or not whole_phrase(named) or not is_list_of_names(named):
        return None
    names = expand(named)
    if not names or any(map(_EVERYBODY.search, names)):
        return None
    both = "权利" in found.group(2)
    return Norm("right" if both else "obligation", names, found.start(2) if both else 0, carry=names)

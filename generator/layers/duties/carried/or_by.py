"""可以由A进行鉴定，或者由B聘请人员: the modal word before the comma counts for both."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.model.layers import Modality

_OR_BY = re.compile("(?:或者?|也)由")


def or_by(clause: Clause, context: Context) -> Modality | None:
    """The modality of the norm that the clause joins with 或者由; None where it joins none."""
    last = context.last_here
    if last is None or clause.before != "，" or not _OR_BY.match(clause.masked):
        return None
    same = last.modality in {"permission", "obligation"} and context.subject == last.bearers
    return last.modality if same else None

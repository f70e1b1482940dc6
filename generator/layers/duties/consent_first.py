"""应当经主管部门同意，由建设单位重建: the consent must be had first, and nobody is named who must have it."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context
from generator.layers.duties.modal_words import Modal

_CONSENT = re.compile("经(?!营|济|办)过?[^，]*(?:同意|批准|审批|审核|审查|许可)后?")


def must_have_consent(clause: Clause, word: Modal, context: Context) -> bool:
    """Whether the clause is only the duty to have a consent, and the next one names with 由 who then acts.

    可以经X同意，由Y… allows it to Y and is none of these.
    """
    if word.modality != "obligation" or clause.mark != "，" or not context.following:
        return False
    next_names_who = context.following[0].text.startswith("由")
    return next_names_who and _CONSENT.fullmatch(clause.text, word.end) is not None

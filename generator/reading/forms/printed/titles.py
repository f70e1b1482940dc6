"""What the page itself shows to be the title: centred lines of the largest type above the first label."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.reading.forms.printed.head_lines import is_close
from generator.reading.forms.printed.labels import opens
from generator.reading.forms.printed.margins import Margins
from generator.reading.forms.printed.row import Row
from generator.reading.page.shapes import CONTENTS, DATE
from generator.reading.repairs.radicals import unified

_LONGEST = 4
_SAME_EM = 0.12
_CENTRED = 1.5
_INDENT = 1.0
_OTHER = re.compile(r"^[（(\[【]|第\s?\d+\s?号|号$|[令〕]$|公\s?告$|[。；：:]$")


def titles_of(rows: Sequence[Row], margins: Mapping[tuple[int, int], Margins]) -> tuple[str, ...]:
    """Each run of lines that can be a title, in one; the largest type first."""
    head: list[Row] = []
    for row in rows:
        if opens(row.text) or CONTENTS.match(unified(row.text)) or row.page:
            break
        head.append(row)
    runs: list[list[Row]] = []
    last = (False, 0.0)
    for row in head:
        kind = _kind(row, margins[row.page, row.flow])
        if kind[0]:
            if runs and kind == last and is_close(runs[-1][-1], row):
                runs[-1].append(row)
            else:
                runs.append([row])
        last = kind
    runs.sort(key=lambda run: -run[0].em)
    return tuple(unified("".join(row.text for row in run)) for run in runs if len(run) <= _LONGEST)


def _kind(row: Row, margins: Margins) -> tuple[bool, float]:
    """Whether the line may be of a title, and the size of its type."""
    if _OTHER.search(row.text) or DATE.search(unified(row.text)) or row.cells > 1:
        return False, 0.0
    middle = abs((row.left - margins.left) - (margins.right - row.right))
    centred = row.left - margins.left > _INDENT * margins.em and middle < _CENTRED * 2 * row.em
    large = row.em > (1 + _SAME_EM) * margins.em
    return centred or large, round(row.em, 1)

"""Two versions of a law side by side: articles aligned, words compared, versions put in order."""

from generator.comparing.aligning import Alignment, align
from generator.comparing.duty_changes import DutyChange, duty_changes
from generator.comparing.versions import Version, plain_title, version_lines
from generator.comparing.wording import Piece, compare_words

__all__ = [
    "Alignment",
    "DutyChange",
    "Piece",
    "Version",
    "align",
    "compare_words",
    "duty_changes",
    "plain_title",
    "version_lines",
]

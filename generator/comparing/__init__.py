"""Two versions of a law side by side: articles aligned, words compared, versions put in order."""

from generator.comparing.aligning import Alignment, align
from generator.comparing.comparison import ArticleChange, Comparison, compare, same_words
from generator.comparing.duty_changes import DutyChange, duty_changes, figure_changes
from generator.comparing.place import VersionPlace
from generator.comparing.texts import Text, TextChange, compare_texts, texts_of
from generator.comparing.versions import Version, VersionClash, plain_title, version_lines
from generator.comparing.wording import Piece, compare_words, plain_words

__all__ = [
    "Alignment",
    "ArticleChange",
    "Comparison",
    "DutyChange",
    "Piece",
    "Text",
    "TextChange",
    "Version",
    "VersionClash",
    "VersionPlace",
    "align",
    "compare",
    "compare_texts",
    "compare_words",
    "duty_changes",
    "figure_changes",
    "plain_title",
    "plain_words",
    "same_words",
    "texts_of",
    "version_lines",
]

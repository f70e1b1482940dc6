"""The training room: sessions, cases, and papers made from a regulation's duties."""

from generator.training.file_name import quiz_name
from generator.training.files import quiz_files, session_files
from generator.training.load import load_training, names_of, unknown_actors
from generator.training.paper import make_paper
from generator.training.pdf import quiz_pdf
from generator.training.question import KINDS, Kind, Paper, Question
from generator.training.quiz_page import quiz_page
from generator.training.scope import Scope
from generator.training.sheets import SHEET_NAMES, Sheet, session_html, sheet_html
from generator.training.training import Training, training_of

__all__ = [
    "KINDS",
    "SHEET_NAMES",
    "Kind",
    "Paper",
    "Question",
    "Scope",
    "Sheet",
    "Training",
    "load_training",
    "make_paper",
    "names_of",
    "quiz_files",
    "quiz_name",
    "quiz_page",
    "quiz_pdf",
    "session_files",
    "session_html",
    "sheet_html",
    "training_of",
    "unknown_actors",
]

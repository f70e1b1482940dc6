"""The training room: sessions, cases, and papers made from a regulation's duties."""

from generator.training.load import load_training, read_training, unknown_actors
from generator.training.paper import make_paper
from generator.training.question import KINDS, Kind, Paper, Question
from generator.training.schema import Case, Session, Step, Training
from generator.training.scope import Scope

__all__ = [
    "KINDS",
    "Case",
    "Kind",
    "Paper",
    "Question",
    "Scope",
    "Session",
    "Step",
    "Training",
    "load_training",
    "make_paper",
    "read_training",
    "unknown_actors",
]

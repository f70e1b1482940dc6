"""The training room: sessions, cases, and papers made from a regulation's duties."""

from generator.training.load import load_training, names_of, unknown_actors
from generator.training.paper import make_paper
from generator.training.question import KINDS, Kind, Paper, Question
from generator.training.scope import Scope
from generator.training.training import Training, training_of

__all__ = [
    "KINDS",
    "Kind",
    "Paper",
    "Question",
    "Scope",
    "Training",
    "load_training",
    "make_paper",
    "names_of",
    "training_of",
    "unknown_actors",
]

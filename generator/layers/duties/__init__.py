"""Who must, may or must not do what: the norms of a 款, from its text alone."""

from generator.layers.duties.finding import find_duties
from generator.layers.duties.names import expand

__all__ = ["expand", "find_duties"]

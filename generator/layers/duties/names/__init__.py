"""From a noun phrase that names bodies or persons to their atomic names (``spec/duties.md``)."""

from generator.layers.duties.names.expand import expand

__all__ = ["expand"]

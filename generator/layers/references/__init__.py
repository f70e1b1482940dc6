"""References: every mention of another provision or another law (``spec/references.md``)."""

from generator.layers.references.catalogue import Catalogue, catalogue_of
from generator.layers.references.finding import find_references
from generator.layers.references.library import Library
from generator.layers.references.unnamed import Unnamed, find_unnamed

__all__ = ["Catalogue", "Library", "Unnamed", "catalogue_of", "find_references", "find_unnamed"]

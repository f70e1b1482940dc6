"""Relations: which articles of a regulation belong together, and why."""

from generator.layers.relations.relating import relate
from generator.layers.relations.relation import Relation

__all__ = ["Relation", "relate"]

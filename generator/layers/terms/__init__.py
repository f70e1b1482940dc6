"""Terms: the law's formal definitions and the editor's glossary, and where they stand in the text."""

from generator.layers.terms.finding import find_terms
from generator.layers.terms.glossary_entry import GlossaryEntry

__all__ = ["GlossaryEntry", "find_terms"]

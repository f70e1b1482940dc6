"""The editor's files of a regulation: read, checked, bound to the text."""

from generator.editing.load import Editorial, load_editorial, load_errata
from generator.editing.schemas.actors import Actor, Role

__all__ = ["Actor", "Editorial", "Role", "load_editorial", "load_errata"]

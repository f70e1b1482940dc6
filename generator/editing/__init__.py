"""The editor's files of a regulation: read, checked, bound to the text."""

from generator.editing.confirmations import apply_confirmations
from generator.editing.load import Editorial, load_editorial, load_errata
from generator.editing.register import Register, make_register
from generator.editing.review import open_doubts, unread_paragraphs
from generator.editing.schemas.actors import Actor, Role

__all__ = [
    "Actor",
    "Editorial",
    "Register",
    "Role",
    "apply_confirmations",
    "load_editorial",
    "load_errata",
    "make_register",
    "open_doubts",
    "unread_paragraphs",
]

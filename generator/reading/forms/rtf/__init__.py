"""RTF (Rich Text Format 1.9.1), also under the name .doc."""

from generator.reading.forms.rtf.read_rtf import is_rtf, read_rtf

__all__ = ["is_rtf", "read_rtf"]

"""OFD (GB/T 33190-2016), the fixed-layout format of Chinese official documents."""

from generator.reading.forms.ofd.read_ofd import read_ofd

__all__ = ["read_ofd"]

"""Chinese numerals both ways, for every room that reads or writes the number of a provision."""

from generator.numerals.chinese import LARGEST, NUMERAL_CHARACTERS, read_numeral, write_numeral

__all__ = ["LARGEST", "NUMERAL_CHARACTERS", "read_numeral", "write_numeral"]

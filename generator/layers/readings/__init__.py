"""Readings: the pinyin of characters that few people can say aloud."""

from generator.layers.readings.find import find_readings
from generator.layers.readings.reading import Reading

__all__ = ["Reading", "find_readings"]

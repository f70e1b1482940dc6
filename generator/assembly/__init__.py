"""Putting one regulation together: every room in its order, from bytes to a finished book."""

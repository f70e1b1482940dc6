"""Whose norm a clause without a subject states: who was named before, or nobody."""

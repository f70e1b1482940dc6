"""The problems that structure reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.model.findings import Problem
from generator.structure.checking import Trace

CHECKS: tuple[Callable[[Trace], Iterable[Problem]], ...] = ()

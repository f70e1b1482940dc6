"""Running the same function over many values, in this process or in one for each core."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from generator.cli.errors import UserError

In = TypeVar("In")
Out = TypeVar("Out")


def run_all(work: Callable[[In], Out], values: Sequence[In], workers: int | None = None) -> Iterator[Out]:
    """``work`` of every value, in the order of ``values`` whatever finishes first.

    ``work`` is a function at the top of a module; values and results can be pickled. With one
    value or one core nothing is started. Raises what ``work`` raises, ``UserError`` when a
    worker process died.
    """
    count = min(workers or os.cpu_count() or 1, len(values))
    if count <= 1:
        yield from map(work, values)
        return
    with ProcessPoolExecutor(count) as pool:
        try:
            yield from pool.map(work, values)
        except BrokenProcessPool as error:
            raise UserError("a worker process died", mend="there may be too little memory") from error

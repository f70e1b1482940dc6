"""Running the same function over many values: here, in one process a core, or on a Dask cluster."""

from __future__ import annotations

import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib import import_module
from itertools import chain, islice
from multiprocessing import get_context
from typing import Any, TypeVar

from generator.cli.errors import UserError

In = TypeVar("In")
Out = TypeVar("Out")

# Objects made before the collector looks for rings among them; a law makes some hundred thousand that
# are freed without it.
_COLLECTED_AFTER = 50_000
# How often a task whose worker was lost is given to another one.
_RETRIES = 3
# Fewer values are not worth another process; so many a worker are in hand at once.
_FEW = 8
_AHEAD = 8


def run_all(
    work: Callable[[In], Out],
    values: Sequence[In],
    *,
    workers: int | None = None,
    cluster: str | None = None,
    fresh: bool = False,
) -> Iterator[Out]:
    """``work`` of every value, in the order of ``values`` whatever finishes first.

    ``work`` is a function at the top of a module; values and results can be pickled. With one
    value or one core nothing is started, unless ``fresh`` asks for a new process for each value, which
    does not carry the memory of this one or of the value before. ``cluster`` is the address of a
    Dask scheduler whose workers see the same files. Raises what ``work`` raises, ``UserError``
    when workers died.
    """
    with begun(work, values, workers=workers, cluster=cluster, fresh=fresh) as results:
        yield from results


def run_ahead(
    work: Callable[[In], Out], values: Iterable[In], *, workers: int | None = None
) -> Iterator[Out]:
    """``work`` of every value in their order, for more values than should be in memory at once.

    Values are taken and results held only some way ahead of the one that the caller is at. A few values
    are worked here: starting processes would take longer. Raises as ``run_all`` does.
    """
    coming = iter(values)
    first = list(islice(coming, _FEW))
    count = workers or os.cpu_count() or 1
    if count <= 1 or len(first) < _FEW:
        yield from map(work, chain(first, coming))
        return
    with ProcessPoolExecutor(count, None, _begin_worker) as pool:
        waiting: deque[Future[Out]] = deque()
        try:
            for value in chain(first, coming):
                waiting.append(pool.submit(work, value))
                if len(waiting) > count * _AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise _lost_worker() from error
        finally:
            for future in waiting:
                future.cancel()


@contextmanager
def begun(
    work: Callable[[In], Out],
    values: Sequence[In],
    *,
    workers: int | None = None,
    cluster: str | None = None,
    fresh: bool = False,
) -> Iterator[Iterator[Out]]:
    """The same, at work already while the caller does something else inside the ``with``.

    On a cluster and without further processes the work is done when the results are asked for.
    """
    if cluster is not None:
        yield _on_cluster(work, values, cluster)
        return
    count = min(workers or os.cpu_count() or 1, len(values))
    if count <= 1 and not fresh:
        yield map(work, values)
        return
    context = get_context("spawn") if fresh else None
    tasks = 1 if fresh else None
    with ProcessPoolExecutor(max(1, count), context, _begin_worker, max_tasks_per_child=tasks) as pool:
        try:
            yield pool.map(work, values)
        except BrokenProcessPool as error:
            raise _lost_worker() from error


def _lost_worker() -> UserError:
    return UserError("一个工作进程中断了", mend="关掉别的程序，腾出内存再试")


def _begin_worker() -> None:
    """What the process was born with stays: the collector need not walk over it again and again."""
    gc.freeze()
    gc.set_threshold(_COLLECTED_AFTER, 10, 10)


def _on_cluster(work: Callable[[In], Out], values: Sequence[In], address: str) -> Iterator[Out]:
    try:
        distributed: Any = import_module("distributed")
    except ImportError as error:
        raise UserError("没有安装 distributed", mend="运行 pip install 'zhudu[cluster]'") from error
    try:
        client = distributed.Client(address, timeout="10s")
    except (OSError, TimeoutError, ValueError) as error:
        raise UserError(f"{address} 没有集群回应", mend="在那里运行 dask scheduler") from error
    with client:
        futures = client.map(work, values, pure=False, retries=_RETRIES)
        for future in futures:
            yield future.result()

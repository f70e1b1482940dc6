"""Work that runs ahead of the one who asks for it, but not too far."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice

import pytest

from generator.cli.errors import UserError
from generator.publishing.pool import run_ahead


def _square(value: int) -> int:
    return value * value


def _process(_: int) -> int:
    return os.getpid()


def _dies(value: int) -> int:
    if value == 12:
        os._exit(1)
    return value


def _refuses(value: int) -> int:
    if value == 12:
        raise UserError("十二", file="a.txt", mend="换一个")
    return value


def test_order_is_kept() -> None:
    assert list(run_ahead(_square, range(100), workers=2)) == [n * n for n in range(100)]


def test_values_are_taken_only_some_way_ahead() -> None:
    taken = 0

    def values() -> Iterator[int]:
        nonlocal taken
        for value in range(10_000):
            taken = value
            yield value

    results = run_ahead(_square, values(), workers=2)
    assert list(islice(results, 100)) == [n * n for n in range(100)]
    assert taken < 200
    results.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("count", "workers"), [(7, 2), (40, 1)])
def test_few_values_or_one_core_start_nothing(count: int, workers: int) -> None:
    assert set(run_ahead(_process, range(count), workers=workers)) == {os.getpid()}


def test_many_values_are_worked_elsewhere() -> None:
    assert os.getpid() not in set(run_ahead(_process, range(40), workers=2))


def test_what_the_work_raises_comes_at_its_place() -> None:
    results = run_ahead(_refuses, range(40), workers=2)
    assert list(islice(results, 12)) == list(range(12))
    with pytest.raises(UserError) as wrong:
        next(results)
    assert wrong.value.one_line() == "a.txt: 十二; 换一个"


def test_a_dead_worker_is_one_clear_line() -> None:
    with pytest.raises(UserError, match="一个工作进程中断了"):
        list(run_ahead(_dies, range(40), workers=2))

"""The same work on a Dask cluster: the same results, also when a worker is lost."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import LocalCluster

from generator.cli.errors import UserError
from generator.cli.report import Stages
from generator.publishing.pool import run_all
from generator.publishing.project import Project
from generator.publishing.site_build import build_site
from site_tests.conftest import copy_project
from site_tests.publishing.test_build import tree


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as made:
        yield made


def _square(value: int) -> int:
    return value * value


def _dies_once(task: tuple[int, str]) -> int:
    value, folder = task
    mark = Path(folder) / "died"
    if value == 3 and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return value


def test_order_is_kept(cluster: LocalCluster) -> None:
    address = cluster.scheduler_address
    assert list(run_all(_square, range(20), cluster=address)) == [n * n for n in range(20)]


def test_a_lost_worker_is_survived(cluster: LocalCluster, tmp_path: Path) -> None:
    tasks = [(number, str(tmp_path)) for number in range(8)]
    assert list(run_all(_dies_once, tasks, cluster=cluster.scheduler_address)) == list(range(8))
    assert (tmp_path / "died").exists()


def test_no_cluster_is_one_line() -> None:
    with pytest.raises(UserError, match="没有集群回应"):
        list(run_all(_square, [1, 2], cluster="tcp://127.0.0.1:9"))


def test_the_site_is_the_same(cluster: LocalCluster, built_project: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    copy_project(root)
    built = build_site(Project(root), Stages(quiet=True), cluster=cluster.scheduler_address)
    assert built.published
    assert tree(root / "site") == tree(built_project / "site")
    shutil.rmtree(root)

"""The flagship's text."""

from __future__ import annotations

import pytest

from generator.assembly.make_book import read_regulation
from generator.assembly.shelf import source_folder
from generator.model.text import Regulation
from site_tests.conftest import FLAGSHIP, ROOT


@pytest.fixture(scope="session")
def flagship() -> Regulation:
    return read_regulation(source_folder(ROOT / "source" / FLAGSHIP))

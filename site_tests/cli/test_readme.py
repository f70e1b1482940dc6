"""The quick start of the README is what the Makefile really does."""

from __future__ import annotations

import re

from site_tests.conftest import ROOT

_README = (ROOT / "README.md").read_text("utf-8")
_BLOCKS = re.findall(r"```sh\n(.*?)```", _README, re.S)
_COMMANDS = [line for block in _BLOCKS for line in block.splitlines()]


def test_every_make_target_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = set(re.findall(r"\bmake ([a-z]+)\b", _README))
    assert {"site", "test", "bench"} <= named
    for target in named:
        assert re.search(rf"^{target}:", makefile, re.M), target


def test_pip_commands_are_those_of_the_setup_script() -> None:
    script = (ROOT / "tooling" / "environment.sh").read_text("utf-8")
    for words in ("--require-hashes -r", "--no-deps --no-build-isolation -e ."):
        assert any(words in command for command in _COMMANDS)
        assert words in script


def test_ci_runs_the_readmes_test_command() -> None:
    assert "make test" in _COMMANDS
    assert "exec make test" in (ROOT / ".ci" / "run").read_text("utf-8")


def test_every_command_is_in_the_readme() -> None:
    from generator.cli.app import app

    for command in app.registered_commands:
        assert command.callback is not None
        name = command.name or command.callback.__name__.replace("_", "-")
        assert f"`zhudu {name}" in _README, name

"""Running MkDocs on ``build/docs/``."""

from __future__ import annotations

import logging
from pathlib import Path

from generator.cli.errors import UserError


class _Collect(logging.Handler):
    """Keeps what MkDocs warns of, so that it can be shown as a line."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def mkdocs_build(config_file: Path, docs: Path, site: Path) -> None:
    """Build ``docs`` into ``site`` with the theme named in ``config_file``, strictly.

    Raises ``UserError`` when MkDocs refuses or warns.
    """
    # MkDocs is slow to import: only a build pays for it.
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    collect = _Collect()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(collect)
    propagate, logger.propagate = logger.propagate, False
    try:
        config = load_config(str(config_file), docs_dir=str(docs), site_dir=str(site), strict=True)
        build(config)
    except (MkDocsException, SystemExit) as error:
        reason = collect.messages[0] if collect.messages else str(error)
        raise UserError(f"MkDocs: {reason}", file=config_file.name, mend="see the message") from error
    finally:
        logger.removeHandler(collect)
        logger.propagate = propagate

"""A local server on loopback that rebuilds when a source changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from generator.cli.errors import UserError
from generator.publishing.project import Project
from generator.publishing.stamp import folder_state

_SECONDS_BETWEEN_LOOKS = 1.0


class _Quiet(SimpleHTTPRequestHandler):
    """Serves the site without a line for every request and without caching."""

    def log_message(self, *_: Any) -> None:
        return

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


def preview(project: Project, port: int, rebuild: Callable[[], None]) -> None:
    """Serve ``site/`` on 127.0.0.1 until interrupted. Raises ``UserError`` when the port is taken."""
    handler = partial(_Quiet, directory=str(project.site))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        raise UserError(f"端口 {port} 不能用", mend="用 --port 换一个") from error
    threading.Thread(target=server.serve_forever, daemon=True).start()
    wait = threading.Event()
    before = _state(project)
    try:
        while not wait.wait(_SECONDS_BETWEEN_LOOKS):
            now = _state(project)
            if now != before:
                rebuild()
                before = now
    finally:
        server.shutdown()


def _state(project: Project) -> tuple[str, ...]:
    return (folder_state(project.source, project.theme), str(project.config.stat().st_mtime_ns))

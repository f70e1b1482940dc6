#!/usr/bin/env bash
# Sets up what the tests need and runs all checks. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."

# A browser for the pages, Pango for the PDFs, a CJK font for both, pdftotext for reading PDFs back, epubcheck.
bash tooling/system.sh chromium libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-noto-cjk poppler-utils epubcheck
bash tooling/environment.sh test
.venv/bin/ruff check .
.venv/bin/ruff format --check .
.venv/bin/mypy
exec .venv/bin/python -m pytest -n 2 --dist loadfile "$@"

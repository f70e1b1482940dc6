#!/usr/bin/env bash
# Makes .venv with the locked, hashed dependencies. Usage: tooling/environment.sh [test]
set -euo pipefail
cd "$(dirname "$0")/.."

list=tooling/requirements.txt
[ "${1:-}" = test ] && list=tooling/requirements-test.txt
stamp=.venv/.installed-$(basename "$list" .txt)

# The system's own Python is built with profiles of its use; one compiled by hand (pyenv) mostly is not
# and takes a fifth more time for everything here. PYTHON=... decides otherwise.
fit='import ensurepip, sys; sys.exit(sys.version_info < (3, 11))'
python=${PYTHON:-python3}
if [ -z "${PYTHON:-}" ] && /usr/bin/python3 -c "$fit" 2>/dev/null; then
    python=/usr/bin/python3
fi

if ! command -v "$python" >/dev/null; then
    bash tooling/system.sh python3 python3-venv
fi
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "error: $python is too old; Python 3.11 or newer is needed (set PYTHON=...)" >&2
    exit 2
}
if [ ! -x .venv/bin/python ]; then
    "$python" -m venv .venv 2>/dev/null || {
        # Debian keeps venv in a package of its own.
        rm -rf .venv
        bash tooling/system.sh python3-venv
        "$python" -m venv .venv
    }
fi
if [ ! -f "$stamp" ] || [ "$list" -nt "$stamp" ] || [ pyproject.toml -nt "$stamp" ]; then
    .venv/bin/python -m ensurepip --upgrade >/dev/null 2>&1 || true
    .venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check --require-hashes -r "$list"
    .venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    touch "$stamp"
fi

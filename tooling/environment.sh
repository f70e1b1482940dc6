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
    echo "error: $python 太旧; 安装 Python 3.11 或更高版本，用 PYTHON=... 指定" >&2
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
    pip=(.venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check)
    { "${pip[@]}" --require-hashes -r "$list" && "${pip[@]}" --no-deps --no-build-isolation -e .; } || {
        echo "error: 依赖没有装上; 检查网络，再运行一次（pip 的原话在上面）" >&2
        exit 2
    }
    touch "$stamp"
fi

#!/usr/bin/env bash
# Installs Debian packages when it may (root or sudo, apt); else says what is missing and fails.
# Usage: tooling/system.sh PACKAGE...
set -euo pipefail

missing=()
for package in "$@"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root=(sudo)
    else
        echo "error: 缺少 ${missing[*]}; 运行 sudo apt-get install ${missing[*]}" >&2
        exit 2
    fi
fi
if ! command -v apt-get >/dev/null; then
    echo "error: 缺少 ${missing[*]}; 安装它们，名称以这个系统的为准" >&2
    exit 2
fi
{
    "${as_root[@]}" apt-get update -qq &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
} || {
    echo "error: ${missing[*]} 没有装上; 检查网络，再运行一次（apt-get 的原话在上面）" >&2
    exit 2
}

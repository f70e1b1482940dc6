"""What the operating system refuses, in the user's words."""

from __future__ import annotations

import errno
from pathlib import Path

from generator.cli.errors import UserError

_NO_RIGHT = ("没有权限", "检查文件和文件夹的权限")
_FULL = ("磁盘已满", "腾出空间再试")
_TOO_MANY = ("同时打开的文件太多", "关掉别的程序再试")
_IN_USE = ("别的程序正在使用", "关掉那个程序再试")
_OTHER = ("系统不能读写", "检查磁盘和权限")

# Number of the error → (what is wrong, what to do).
_REASONS = {
    errno.ENOENT: ("没有这个文件或文件夹", "检查名称"),
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EISDIR: ("这是文件夹，不是文件", "写文件的名称"),
    errno.ENOTDIR: ("路径中间有一段不是文件夹", "检查路径"),
    errno.EEXIST: ("已有同名的文件或文件夹", "换一个名称，或者移走它"),
    errno.ENOTEMPTY: ("文件夹不是空的", "移走里面的文件再试"),
    errno.ENAMETOOLONG: ("名称太长", "改短名称"),
    errno.ELOOP: ("符号链接绕成一圈", "改正链接"),
    errno.ENOSPC: _FULL,
    errno.EDQUOT: ("磁盘配额已用完", "腾出空间再试"),
    errno.EFBIG: ("文件太大，系统存不下", "分成几个文件"),
    errno.EROFS: ("磁盘只能读，不能写", "换一个可以写的地方"),
    errno.EIO: ("磁盘读写出错", "检查磁盘"),
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
    errno.EBUSY: _IN_USE,
    errno.ETXTBSY: _IN_USE,
    errno.ENOMEM: ("内存不够", "关掉别的程序再试"),
}


def system_error(error: OSError, file: str | Path | None = None) -> UserError:
    """What to tell the user; without ``file`` the place is the one that the system names."""
    message, mend = _REASONS.get(error.errno or 0, _OTHER)
    named = error.filename if file is None else file
    return UserError(message, file=None if named is None else str(named), mend=mend)

"""What is wrong with a command as it was typed, in the user's words.

Typer says it in English, as text only; each pattern is one of its texts (also those of older versions).
"""

from __future__ import annotations

import re

from generator.cli.errors import UserError
from generator.cli.visible import visible

_HELP = "用 zhudu --help 看用法"
_COMMANDS = "用 zhudu --help 看有哪些命令"
_NUMBER = "Input should be a valid integer|is not a valid integer"
# (pattern, what is wrong, what to do); {known} are names that Typer lists.
_TEXTS = (
    (r"Missing command\.", "没有写命令", _COMMANDS),
    (r"No such command '(.*)'\.", "没有“{1}”这个命令", _COMMANDS),
    (
        r"No such option:? '?(-.*?)'?\.? \(Possible options: (?P<known>.*)\)",
        "没有“{1}”这个选项",
        "是不是 {known}？",
    ),
    (r"No such option:? '?(-.*?)'?\.? Did you mean (?P<known>.*)\?", "没有“{1}”这个选项", "是不是 {known}？"),
    (r"No such option:? '?(-.*?)'?\.?", "没有“{1}”这个选项", _HELP),
    (r"Missing argument '(.*)'\.", "没有写 {1}", _HELP),
    (r"Missing option '(.*)'\..*", "没有写选项 {1}", _HELP),
    (r"Option '(.*)' requires .*", "选项 {1} 后面没有写值", _HELP),
    (r"Option '(.*)' does not take a value\.", "选项 {1} 后面不能写值", "去掉等号和后面的值"),
    (r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", "多写了“{1}”", "去掉它"),
    (rf"Invalid value for '(.*?)': .*(?:{_NUMBER}).*", "选项 {1} 的值不是整数", "写一个整数"),
    (
        r"Invalid value for '(.*?)': .*'(.*)' is not one of (?P<known>.*)\.",
        "选项 {1} 没有“{2}”这个值",
        "改为 {known}",
    ),
    (r"Invalid value for '(.*?)': .*", "{1} 的值不对", _HELP),
)


def usage_error(text: str) -> UserError:
    """The error that Typer's ``text`` says in English."""
    line = " ".join(text.split())
    for pattern, message, mend in _TEXTS:
        found = re.fullmatch(pattern, line)
        if found:
            parts = [visible(part) for part in (found[0], *found.groups())]
            known = found.groupdict().get("known", "").replace("'", "").replace(", ", "、")
            return UserError(message.format(*parts), mend=mend.format(known=known))
    return UserError("命令的写法不对", mend=_HELP)

"""Lines to structure: 编 分编 章 节 条 款 项 目, annexes, and problems instead of refusals."""

from generator.structure.joining import joined
from generator.structure.parsing import parse

__all__ = ["joined", "parse"]

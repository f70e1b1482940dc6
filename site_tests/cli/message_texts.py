"""What the program can say: the texts in its source that become a line for the user.

The syntax trees are walked for what carries a message: ``Problem``, ``UserError`` and the calls that
wrap them, lines that begin with ``error:`` or ``warning:``, tables of texts, functions that put a text
into words, and what checks yield. A name is followed to what its function, or the file, assigns to it.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

# What is called → the places of its texts among the arguments.
_SAYING = {
    "UserError": (0, 1),
    "Problem": (3, 4),
    "Check": (1, 2),
    "VersionClash": (1, 2),
    "Finding": (1,),
    "PdfProof": (1,),
    "problem": (1, 2),  # of an editor's file
    "_refuse": (1, 2),
    "Unread": (0,),
    "print_error": (0,),
    "opened_archive": (2,),  # what to do about one that cannot be opened
}
_KEYWORDS = {"message", "mend"}
# Lists of lines for the user.
_LISTS = {"faults", "messages", "broken", "errors", "warnings"}
# Tables of texts: every text in them is shown, but for what stands first in a row and is looked for.
_TABLES = {"_MESSAGES", "PATTERN_MENDS", "_REASONS", "_OTHERS", "_BINARY", "_TEXTS", "_WORDS"}
# Functions that give a text, or a part of one.
_WORDING = {"instead_of", "first_difference", "broken_links", "comparison_faults", "_hiding"}
_LINE = ("error: ", "warning: ")
# Values by the name that they are given to.
Names = dict[str, list[ast.expr]]


@dataclass(frozen=True)
class Said:
    """A text with ``{}`` where something is put in; ``part`` says that it is put into another one."""

    line: int
    text: str
    part: bool = False


def texts_of(source: str, *, checks: bool = False) -> list[Said]:
    """The texts of one file; with ``checks`` also what its functions yield beside a line number."""
    found = [
        said
        for node, known in _with_names(ast.parse(source), {})
        for shown in _shown(node, checks=checks)
        for said in _literals(shown, known, frozenset())
    ]
    return list(dict.fromkeys(found))


def _with_names(node: ast.AST, known: Names) -> Iterator[tuple[ast.AST, Names]]:
    """Every node below, with the values of the names that its function and those around it assign."""
    if isinstance(node, ast.Module | ast.FunctionDef):
        known = known | _assigned(node)
    yield node, known
    for child in ast.iter_child_nodes(node):
        yield from _with_names(child, known)


def _shown(node: ast.AST, *, checks: bool) -> Iterator[ast.expr]:
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        places = _SAYING.get(name, ())
        yield from (node.args[place] for place in places if place < len(node.args))
        if places:
            yield from (keyword.value for keyword in node.keywords if keyword.arg in _KEYWORDS)
        if name == "append" and isinstance(node.func, ast.Attribute):
            listed = getattr(node.func.value, "id", "")
            yield from (node.args if listed in _LISTS else ())
    elif isinstance(node, ast.AugAssign) and getattr(node.target, "id", "") in _LISTS:
        yield node.value
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        names = {getattr(target, "id", "") for target in _targets(node)}
        if names & _TABLES and node.value is not None:
            yield from _cells(node.value)
    elif isinstance(node, ast.FunctionDef) and node.name in _WORDING:
        inner = (one.value for one in ast.walk(node) if isinstance(one, ast.Return))
        yield from (value for value in inner if value is not None)
    elif isinstance(node, ast.JoinedStr) and _begins(node).startswith(_LINE):
        yield node
    elif checks and isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
        yield node.value.elts[-1]


def _cells(table: ast.expr) -> Iterator[ast.expr]:
    """What a table holds beside its keys: of each row all but the first."""
    if isinstance(table, ast.Dict):
        rows: Iterable[ast.expr] = table.values
        yield from (cell for row in rows for cell in (row.elts if isinstance(row, ast.Tuple) else [row]))
    elif isinstance(table, ast.Tuple):
        yield from (cell for row in table.elts if isinstance(row, ast.Tuple) for cell in row.elts[1:])


def _targets(node: ast.Assign | ast.AnnAssign) -> list[ast.expr]:
    return node.targets if isinstance(node, ast.Assign) else [node.target]


def _assigned(scope: ast.Module | ast.FunctionDef) -> Names:
    """Every value that a name gets in this scope, not in the functions inside."""
    found: Names = defaultdict(list)
    for node in _own(scope):
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        for target in _targets(node):
            if isinstance(target, ast.Name):
                found[target.id].append(node.value)
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                for name, value in zip(target.elts, node.value.elts, strict=True):
                    found[getattr(name, "id", "")].append(value)
    return found


def _own(scope: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(scope):
        if not isinstance(child, ast.FunctionDef):
            yield child
            yield from _own(child)


def _begins(node: ast.JoinedStr) -> str:
    first = node.values[0] if node.values else None
    return str(first.value) if isinstance(first, ast.Constant) else ""


def _literals(node: ast.expr, known: Names, seen: frozenset[str]) -> list[Said]:
    """The texts that an expression can be; none for what comes from elsewhere."""
    if isinstance(node, ast.Constant):
        return [Said(node.lineno, node.value)] if isinstance(node.value, str) and node.value else []
    if isinstance(node, ast.JoinedStr):
        inner = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        whole = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        parts = [replace(said, part=True) for part in inner for said in _literals(part, known, seen)]
        return [Said(node.lineno, whole), *parts]
    either: list[ast.expr] = []
    if isinstance(node, ast.Name):
        either = [] if node.id in seen else known.get(node.id, [])
        seen |= {node.id}
    elif isinstance(node, ast.IfExp):
        either = [node.body, node.orelse]
    elif isinstance(node, ast.BinOp):
        either = [node.left, node.right]
    elif isinstance(node, ast.BoolOp):
        either = node.values
    elif isinstance(node, ast.List):
        either = node.elts
    elif isinstance(node, ast.ListComp):
        either = [node.elt]
    return [said for one in either for said in _literals(one, known, seen)]

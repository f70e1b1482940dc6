"""One received file becomes a folder under ``source/``."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from generator.adding.collect import Received
from generator.adding.known_laws import Known, Law
from generator.adding.regulation_yml import regulation_yml
from generator.assembly.check_code import check_code
from generator.assembly.facts import Facts, facts_of
from generator.assembly.shelf import check_id
from generator.cli.errors import UserError
from generator.comparing import plain_title
from generator.editing.reading_files import read_file
from generator.editing.schemas.regulation import RegulationFile
from generator.model.findings import Problem
from generator.model.source import SourceText
from generator.model.text import Regulation
from generator.publishing.jobs import READABLE, unused_id
from generator.reading import read_bytes
from generator.reading.no_article import refuse_without_article
from generator.structure import parse

_ENDINGS = {
    "text": ".txt",
    "markdown": ".md",
    "html": ".html",
    "docx": ".docx",
    "doc": ".doc",
    "pdf": ".pdf",
    "ofd": ".ofd",
    "rtf": ".rtf",
}
_DATE_IN_NAME = re.compile(r"[（(][^（）()]*\d{4}[^（）()]*[)）]$")


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a file. ``new`` is false where ``source/`` held the same text already.

    ``version_of`` is the id of the law's first folder where this is another version of it.
    """

    id: str
    new: bool
    facts: Facts
    version_of: str | None
    source: SourceText
    regulation: Regulation
    problems: tuple[Problem, ...]


def add_law(received: Received, source: Path, known: Known, key: str | None = None) -> Added:
    """Read a file and file it. ``key`` is the id that the user wants.

    Raises ``UserError`` for what cannot be filed; ``source/`` is then as it was. ``OSError`` when
    the disk refuses.
    """
    text = read_bytes(received.data, received.name)
    refuse_without_article(text.problems, received.name)
    regulation = parse(text)
    title = regulation.title or _DATE_IN_NAME.sub("", Path(received.name).stem)
    facts = facts_of(regulation, RegulationFile(title=title[:300]))
    code = check_code(regulation).sha256
    laws = known.same_title(title)
    digest = hashlib.sha256(received.data).hexdigest()
    same = next((law for law in laws if digest == law.received or code == law.sha256), None)
    if same is not None:
        return Added(same.id, False, facts, same.version_of, text, regulation, ())
    version_of = _first_of(laws, facts, received.name)
    if key is not None:
        _check_wish(key, source, known.ids)
    elif version_of is not None:
        key = _version_id(version_of, facts.version_date, known.ids)
    else:
        key = unused_id(plain_title(title), known.ids)
    page = regulation.metadata
    _write(source, key, received, text.form, regulation_yml(facts, page, version_of))
    known.put(title, Law(key, digest, code, facts.version_date, version_of))
    return Added(key, True, replace(facts, title=title), version_of, text, regulation, regulation.problems)


def _first_of(laws: list[Law], facts: Facts, name: str) -> str | None:
    if not laws:
        return None
    if not facts.version_date or any(law.version_date == facts.version_date for law in laws):
        date = facts.version_date or "没有日期"
        raise UserError(
            f"source/{laws[0].id}/ 里是同一部法规的另一个文本（{date}）",
            file=name,
            mend="比较两个文本，留一个，或者在文件名里写上这个版本的日期",
        )
    return laws[0].version_of or laws[0].id


def _version_id(first: str, date: str, used: Collection[str]) -> str:
    wish = f"{first}-{date[:4]}"
    return wish if wish not in used else unused_id(f"{first}-{date}", used)


def _check_wish(key: str, source: Path, used: Collection[str]) -> None:
    check_id(key, source)
    if key in used:
        raise UserError(f"编号“{key}”已经用了", file=source / key, mend="用 --id 换一个")


def _write(source: Path, key: str, received: Received, form: str, yml: bytes) -> None:
    """The whole folder is made beside and moved in at once."""
    ending = Path(received.name).suffix.lower()
    beside = Path(tempfile.mkdtemp(prefix=".adding-", dir=source))
    try:
        folder = beside / key
        folder.mkdir()
        original = folder / f"original{ending if ending in READABLE else _ENDINGS[form]}"
        original.write_bytes(received.data)
        (folder / "regulation.yml").write_bytes(yml)
        wrong = read_file(folder / "regulation.yml", RegulationFile).problems
        if wrong:
            raise UserError(
                f"从文字里读出的内容不能用：{wrong[0].message}",
                file=received.name,
                mend="把这个文件报告给开发者",
            )
        folder.rename(source / key)
    except OSError as error:
        if (source / key).exists():
            raise UserError(f"编号“{key}”已经用了", file=source / key, mend="再试一次") from error
        raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)

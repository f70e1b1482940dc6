"""One received file becomes a folder under ``source/``."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.adding.known_laws import Held, Known, Law
from generator.adding.law_file import LawFile
from generator.adding.regulation_yml import regulation_yml
from generator.assembly.facts import Facts
from generator.assembly.shelf import check_id
from generator.cli.errors import UserError
from generator.comparing import plain_title
from generator.editing.reading_files import read_file
from generator.editing.schemas.regulation import RegulationFile
from generator.publishing.jobs import unused_id
from generator.publishing.readable import READABLE

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


@dataclass(frozen=True, slots=True)
class Added:
    """A law that was filed. ``version_of`` is the id of its first folder where this is another version."""

    id: str
    law: LawFile
    version_of: str | None


def add_law(law: LawFile, source: Path, known: Known, key: str | None = None) -> Added | Held:
    """File what was read; ``Held`` where ``source/`` has the text. ``key`` is the id that the user wants.

    Raises ``UserError`` for what cannot be filed; ``source/`` is then as it was. ``OSError`` when
    the disk refuses.
    """
    laws = known.same_title(law.title)
    same = next((one for one in laws if law.digest == one.received), None) or next(
        (one for one in laws if law.code == known.code_of(one)), None
    )
    if same is not None:
        return Held(law.received.name, same.id, law.title)
    version_of = _first_of(laws, law.facts, law.received.name)
    if key is not None:
        _check_wish(key, source, known.ids)
    elif version_of is not None:
        key = _version_id(version_of, law.facts.version_date, known.ids)
    else:
        key = unused_id(plain_title(law.title), known.ids)
    _write(source, key, law, regulation_yml(law.facts, law.page, version_of))
    known.put(law.title, Law(key, law.digest, law.facts.version_date, version_of), law.code)
    return Added(key, law, version_of)


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


def _write(source: Path, key: str, law: LawFile, yml: bytes) -> None:
    """The whole folder is made beside and moved in at once."""
    received = law.received
    ending = Path(received.name).suffix.lower()
    beside = Path(tempfile.mkdtemp(prefix=".adding-", dir=source))
    try:
        folder = beside / key
        folder.mkdir()
        original = folder / f"original{ending if ending in READABLE else _ENDINGS[law.form]}"
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

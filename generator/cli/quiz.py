"""``zhudu quiz``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import typer

from generator.assembly.book import Book
from generator.cli.errors import UserError
from generator.cli.report import out
from generator.cli.visible import visible
from generator.publishing.project import find_project

Paper = Literal["A4", "A5", "Letter"]


def quiz(
    key: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="法规的编号；只有一部时可以不写。")
    ] = None,
    *,
    seed: Annotated[int, typer.Option(help="同一个数，出同一份卷子。")] = 1,
    count: Annotated[
        int | None, typer.Option(help="题数；不写为 20，出不到就有几题出几题。", show_default=False)
    ] = None,
    level: Annotated[int | None, typer.Option("--difficulty", help="难度：1、2、3；不写为混合。")] = None,
    chapter: Annotated[list[str] | None, typer.Option(help="只考这些章，如 c2。")] = None,
    role: Annotated[list[str] | None, typer.Option(help="只考这些角色或主体，用编号或名称。")] = None,
    session: Annotated[str | None, typer.Option(help="只考这一课，用 training.yml 里的编号。")] = None,
    paper: Annotated[Paper, typer.Option(help="纸张。")] = "A4",
    plan: Annotated[bool, typer.Option("--plan", help="另写课程方案：所选的一课，或全部。")] = False,
) -> int:
    """出一份测验：试卷、参考答案、教师用卷，各有 PDF 和 HTML，放在 dist/。"""
    from generator.assembly.make_book import make_book
    from generator.cli.choosing import choose
    from generator.publishing.whole_file import write_whole
    from generator.training import Scope, load_training, make_paper, names_of, quiz_files, session_files
    from generator.training.file_name import quiz_name

    project = find_project(Path.cwd())
    folder = choose(project, key)
    book = make_book(folder)
    training = load_training(project.source / folder.id, book.regulation)
    chosen = [_chosen(book, given) for given in role or ()]
    names = tuple(name for one in chosen for name in one.names)
    made = make_paper(
        book.annotated,
        training,
        seed,
        count=count,
        difficulty=level,
        scope=Scope(tuple(chapter or ()), names, session),
        names=names_of(book.register),
    )
    name = quiz_name(
        seed,
        chapters=chapter or (),
        roles=[one.id for one in chosen if one.is_role],
        actors=[one.id for one in chosen if not one.is_role],
        session=session,
        count=count,
        difficulty=level,
    )
    files = dict(quiz_files(made, book.id, name, page_size=paper))
    if plan:
        for one in training.sessions:
            if session in (None, one.id):
                files |= session_files(one, training, book.annotated, book.id, page_size=paper)
    for name, data in files.items():
        write_whole(project.dist / name, data)
        out.print(f"dist/{name}  {len(data)} 字节", markup=False)
    return 0


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A role or an actor that is asked for, with the canonical names of the actors behind it."""

    id: str
    is_role: bool
    names: tuple[str, ...]


def _chosen(book: Book, given: str) -> _Chosen:
    """The role or the actor of this id or name."""
    register = book.register
    for one in register.roles:
        if given in (one.id, one.name):
            return _Chosen(one.id, True, tuple(register.by_id[key].name for key in one.actors))
    actor = register.by_id.get(given) or register.find(given)
    if actor is None:
        known = "、".join(one.name for one in register.roles[:6])
        raise UserError(f"没有“{visible(given)}”这个身份或主体", mend=f"可以写：{known}")
    return _Chosen(actor.id, False, (actor.name,))

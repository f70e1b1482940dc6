"""What a received file says, before anybody asks whether ``source/`` holds it already."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.adding.collect import Received, Refused
from generator.adding.known_laws import Held
from generator.assembly.check_code import check_code
from generator.assembly.facts import Facts, facts_of
from generator.cli.errors import UserError
from generator.editing.schemas.regulation import RegulationFile
from generator.model.findings import Problem
from generator.reading import read_bytes
from generator.reading.no_article import refuse_without_article
from generator.structure import parse

_DATE_IN_NAME = re.compile(r"[（(][^（）()]*\d{4}[^（）()]*[)）]$")


@dataclass(frozen=True, slots=True)
class LawFile:
    """A file and what is said of the law in it: all that filing and its report need.

    ``digest`` is the SHA-256 of the file's bytes, ``code`` that of the text; ``page`` is what the page said
    beside the law. The other numbers are counts.
    """

    received: Received
    digest: str
    code: str
    title: str
    facts: Facts
    page: Mapping[str, str]
    form: str
    encoding: str
    articles: int
    divisions: int
    annexes: int
    repairs: int
    problems: tuple[Problem, ...]


def read_law(received: Received | Held | Refused) -> LawFile | Held | Refused:
    """Read a file; it needs nothing else, so many can be read at once. What is settled stays what it is."""
    if not isinstance(received, Received):
        return received
    try:
        text = read_bytes(received.data, received.name)
        refuse_without_article(text.problems, received.name)
    except UserError as error:
        return Refused(error)
    regulation = parse(text)
    title = regulation.title or _DATE_IN_NAME.sub("", Path(received.name).stem)
    return LawFile(
        received,
        digest=hashlib.sha256(received.data).hexdigest(),
        code=check_code(regulation).sha256,
        title=title,
        facts=facts_of(regulation, RegulationFile(title=title[:300])),
        page=regulation.metadata,
        form=text.form,
        encoding=text.encoding,
        articles=len(regulation.articles),
        divisions=sum(1 for _ in regulation.all_divisions()),
        annexes=len(regulation.annexes),
        repairs=len(regulation.repairs),
        problems=regulation.problems,
    )

"""Everything that an editor wrote about a regulation, checked and bound to its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.editing.bound import provision_ids
from generator.editing.checked import nearest
from generator.editing.cross_links import cross_link_problems
from generator.editing.dates_in_order import dates_out_of_order
from generator.editing.reading_files import EditorFile, read_file
from generator.editing.schemas.actors import ActorsFile
from generator.editing.schemas.captions import CaptionsFile
from generator.editing.schemas.doubts import Doubt, DoubtsFile
from generator.editing.schemas.duties import DutiesFile
from generator.editing.schemas.errata import ErrataFile
from generator.editing.schemas.glossary import GlossaryFile, GlossaryTerm
from generator.editing.schemas.regulation import RegulationFile
from generator.editing.schemas.related import RelatedFile, RelatedLaw
from generator.editing.schemas.synonyms import SynonymEntry, SynonymsFile
from generator.editing.schemas.training import Case, Session, TrainingFile
from generator.editing.title_of_text import title_not_of_text
from generator.editing.unique import repeated
from generator.editing.words_of_text import words_not_in_text
from generator.model.findings import Problem
from generator.model.text import Regulation

ERRATA = "errata.yml"
# File name → schema, and the (list, key) pairs that may not stand twice.
SCHEMAS: Mapping[str, tuple[type[Any], tuple[tuple[str, str], ...]]] = {
    "regulation.yml": (RegulationFile, ()),
    ERRATA: (ErrataFile, ()),
    "captions.yml": (CaptionsFile, (("captions", "article"),)),
    "actors.yml": (ActorsFile, (("actors", "id"), ("actors", "name"), ("roles", "id"))),
    "duties.yml": (DutiesFile, (("paragraphs", "paragraph"),)),
    "doubts.yml": (DoubtsFile, (("doubts", "number"),)),
    "glossary.yml": (GlossaryFile, (("terms", "id"), ("terms", "term"))),
    "related.yml": (RelatedFile, ()),
    "synonyms.yml": (SynonymsFile, (("synonyms", "word"),)),
    "training.yml": (TrainingFile, (("cases", "id"), ("sessions", "id"))),
}


@dataclass(frozen=True, slots=True)
class Editorial:
    """The editor's part of a regulation. Everything may be empty.

    ``captions`` go by article id. ``actors`` and ``duties`` keep their lines, because what is
    wrong with them shows only beside the duties found by rule. ``problems`` holds every mistake
    in the files, each with file and line.
    """

    facts: RegulationFile = field(default_factory=RegulationFile)
    captions: Mapping[str, str] = field(default_factory=dict)
    actors: EditorFile[ActorsFile] | None = None
    duties: EditorFile[DutiesFile] | None = None
    doubts: tuple[Doubt, ...] = ()
    glossary: tuple[GlossaryTerm, ...] = ()
    related: tuple[RelatedLaw, ...] = ()
    synonyms: tuple[SynonymEntry, ...] = ()
    cases: tuple[Case, ...] = ()
    sessions: tuple[Session, ...] = ()
    problems: tuple[Problem, ...] = ()


def load_editorial(folder: Path, regulation: Regulation) -> Editorial:
    """The editor's files of ``source/ID/``. Never raises for what is in them: see ``problems``."""
    known = provision_ids(regulation)
    files: dict[str, EditorFile[Any]] = {
        name: read_file(folder / name, schema, known)
        for name, (schema, _) in SCHEMAS.items()
        if name != ERRATA  # read with the text, and reported there
    }
    problems = list(_unknown_files(folder))
    for name, file in files.items():
        problems += [*file.problems, *repeated(file, SCHEMAS[name][1])]
    problems += cross_link_problems(files, regulation)
    problems += words_not_in_text(files, regulation)
    problems += dates_out_of_order(files["regulation.yml"])
    problems += title_not_of_text(files["regulation.yml"], regulation)
    return Editorial(
        facts=files["regulation.yml"].value,
        captions={entry.article: entry.caption for entry in files["captions.yml"].value.captions},
        actors=files["actors.yml"] if _holds_actors(files["actors.yml"].value) else None,
        duties=files["duties.yml"],
        doubts=files["doubts.yml"].value.doubts,
        glossary=files["glossary.yml"].value.terms,
        related=files["related.yml"].value.links,
        synonyms=files["synonyms.yml"].value.synonyms,
        cases=files["training.yml"].value.cases,
        sessions=files["training.yml"].value.sessions,
        problems=tuple(problems),
    )


def load_errata(folder: Path) -> EditorFile[ErrataFile]:
    """errata.yml alone: it is needed before the text is read."""
    return read_file(folder / ERRATA, ErrataFile)


def _holds_actors(file: ActorsFile) -> bool:
    return bool(file.actors or file.roles)


def _unknown_files(folder: Path) -> Iterator[Problem]:
    for path in sorted([*folder.glob("*.yml"), *folder.glob("*.yaml")]):
        if path.name in SCHEMAS:
            continue
        guess = nearest(path.name, SCHEMAS)
        mend = f"是不是 {guess}？" if guess else "去掉它"
        yield Problem("E-005", "warning", 0, "不读这个名称的文件", mend, str(path))

"""``python -m site_tests.structure.report``: the files whose structure differs from their markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.source import SourceText
from generator.model.text import Regulation
from generator.structure import parse
from site_tests.conftest import CORPUS
from site_tests.structure.corpus_form import read_corpus_file
from site_tests.structure.markup import markup_of


@dataclass(frozen=True)
class Difference:
    """What a file's structure has and its markup has not, and the other way round."""

    file: str
    regular: bool
    reported: bool
    only_markup: tuple[str, ...]
    only_structure: tuple[str, ...]


def difference(source: SourceText, regulation: Regulation) -> Difference | None:
    """How structure and markup differ, ``None`` where they are equal."""
    markup = markup_of(source)
    headings = tuple("".join((d.label + d.heading).split()) for d in regulation.all_divisions())
    articles = tuple((article.number, article.inserted) for article in regulation.articles)
    if headings == markup.headings and articles == markup.articles:
        return None
    wanted = [*markup.headings, *map(str, markup.articles)]
    got = [*headings, *map(str, articles)]
    return Difference(
        file=source.file,
        regular=markup.regular,
        reported=bool(regulation.problems),
        only_markup=_minus(wanted, got),
        only_structure=_minus(got, wanted),
    )


def _minus(left: Iterable[str], right: Iterable[str]) -> tuple[str, ...]:
    return tuple((Counter(left) - Counter(right)).elements())


def lines(differences: Iterable[Difference], files: int) -> Iterator[str]:
    """The report as lines of text."""
    found = list(differences)
    regular = sum(one.regular for one in found)
    yield f"{files} files, {len(found)} differ from their markup, {regular} of them with regular numbering"
    for one in found:
        state = "regular" if one.regular else "irregular"
        yield f"{one.file}: {state}, {'reported' if one.reported else 'not reported'}"
        for name, words in (("markup only", one.only_markup), ("structure only", one.only_structure)):
            if words:
                yield f"    {name}: " + " ".join(words[:8]) + (" …" if len(words) > 8 else "")


def main() -> None:
    sources = [read_corpus_file(path) for path in sorted(CORPUS.rglob("*.md")) if path.name != "README.md"]
    found = [one for source in sources if (one := difference(source, parse(source)))]
    print("\n".join(lines(found, len(sources))))


if __name__ == "__main__":
    main()

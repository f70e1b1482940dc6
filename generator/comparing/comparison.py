"""Two neighbouring versions of a law, article by article, in the order of the newer one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from generator.comparing.aligning import Alignment, align
from generator.comparing.duty_changes import DutyChange, duty_changes, figure_changes
from generator.comparing.texts import TextChange, compare_texts, texts_of
from generator.comparing.wording import plain_words
from generator.model.layers import Duty
from generator.model.text import Article, Regulation

ChangeKind = Literal["same", "changed", "split", "merged", "removed", "added"]
Duties = Mapping[str, Sequence[Duty]]


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """What became of an article.

    ``same`` its words are the same, whatever its number; ``changed`` they are not. ``split``: the
    new article's words come from ``old``, which continues elsewhere; ``merged``: the old article's
    words went into ``new``, which continues another. ``removed`` has no ``new``, ``added`` no ``old``.
    ``moved`` says that it stands at another place among its neighbours. ``texts`` is empty for ``same``.
    ``went`` gives for an old text without counterpart the new article that took it over, ``came`` for a
    new one the old article it was taken from.
    """

    kind: ChangeKind
    old: Article | None
    new: Article | None
    moved: bool = False
    texts: tuple[TextChange, ...] = ()
    duties: tuple[DutyChange, ...] = ()
    went: Mapping[str, Article] = field(default_factory=dict)
    came: Mapping[str, Article] = field(default_factory=dict)

    @property
    def renumbered(self) -> bool:
        """Whether the article is called otherwise in the newer version."""
        return self.old is not None and self.new is not None and self.old.label != self.new.label


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every article of both versions, each where a reader of the newer one looks for it.

    ``descendants`` lead from old articles to new ones, ``ancestors`` back; ``of_old`` and ``of_new``
    give what is said of an article.
    """

    alignment: Alignment
    articles: tuple[ArticleChange, ...]
    descendants: Mapping[str, str]
    ancestors: Mapping[str, str]
    of_old: Mapping[str, ArticleChange]
    of_new: Mapping[str, ArticleChange]

    def count(self, kind: ChangeKind) -> int:
        """How many articles are of that kind."""
        return sum(one.kind == kind for one in self.articles)


def compare(old: Regulation, new: Regulation, before: Duties, after: Duties) -> Comparison:
    """``before`` and ``after`` are the duties of the two, by 款."""
    alignment = align(old, new)
    olds = {article.id: article for article in old.articles}
    news = {article.id: article for article in new.articles}
    old_of, split = {b: a for a, b in alignment.pairs}, {b: a for a, b in alignment.split}
    merged = dict(alignment.merged)
    moved = _moved(old, alignment)
    gone = _gone_after(old, alignment)

    def without_counterpart(key: str) -> list[ArticleChange]:
        found = []
        for article in gone.get(key, ()):
            into = news.get(merged.get(article.id, ""))
            kind: ChangeKind = "removed" if into is None else "merged"
            texts = compare_texts(texts_of(article), texts_of(into) if into else (), all_new=False)
            found.append(ArticleChange(kind, article, into, texts=texts))
        return found

    changes = without_counterpart("")
    for article in new.articles:
        source = olds.get(old_of.get(article.id, ""))
        if source is not None:
            changes.append(_pair(source, article, source.id in moved, before, after))
            changes += without_counterpart(source.id)
            continue
        origin = olds.get(split.get(article.id, ""))
        texts = compare_texts(texts_of(origin) if origin else (), texts_of(article), all_old=False)
        changes.append(ArticleChange("split" if origin else "added", origin, article, texts=texts))
    articles = tuple(_with_ways(changes))
    return Comparison(
        alignment,
        articles,
        alignment.descendants(),
        alignment.ancestors(),
        {change.old.id: change for change in articles if change.old and change.kind != "split"},
        {change.new.id: change for change in articles if change.new and change.kind != "merged"},
    )


def _with_ways(changes: Sequence[ArticleChange]) -> list[ArticleChange]:
    """Each article told where texts that it lost went, and where texts that it took in came from."""
    went: dict[str, Article] = {}
    came: dict[str, Article] = {}
    for change in changes:
        for text in change.texts:
            if text.old is None or text.new is None:
                continue
            if change.kind == "split" and change.new is not None:
                went[text.old.id] = change.new
            if change.kind == "merged" and change.old is not None:
                came[text.new.id] = change.old
    return [
        replace(change, went=_of(went, change.old), came=_of(came, change.new))
        if change.kind == "changed"
        else change
        for change in changes
    ]


def _of(ways: Mapping[str, Article], article: Article | None) -> dict[str, Article]:
    return {text.id: ways[text.id] for text in texts_of(article) if text.id in ways} if article else {}


def same_words(old: Article, new: Article) -> bool:
    """Whether two articles read the same; labels of 条, 项 and 目 and layout do not count."""
    mine, theirs = texts_of(old), texts_of(new)
    return [plain_words(text.words) for text in mine] == [plain_words(text.words) for text in theirs]


def _pair(old: Article, new: Article, moved: bool, before: Duties, after: Duties) -> ArticleChange:
    if same_words(old, new):
        return ArticleChange("same", old, new, moved)
    texts = compare_texts(texts_of(old), texts_of(new))
    duties = [
        *duty_changes(_duties(old, before), _duties(new, after)),
        *(change for text in texts if text.old and text.new for change in figure_changes(text.pieces)),
    ]
    return ArticleChange("changed", old, new, moved, texts, tuple(dict.fromkeys(duties)))


def _duties(article: Article, duties: Duties) -> list[Duty]:
    return [duty for paragraph in article.paragraphs for duty in duties.get(paragraph.id, ())]


def _moved(old: Regulation, alignment: Alignment) -> set[str]:
    """Old articles outside the longest run of pairs that keeps its order."""
    place = {article.id: at for at, article in enumerate(old.articles)}
    order = [place[a] for a, _ in alignment.pairs]
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for at, value in enumerate(order):
        length = bisect_left(tails, value)
        back.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [value]
        ends[length : length + 1] = [at]
    kept: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.add(at)
        at = back[at]
    return {a for at, (a, _) in enumerate(alignment.pairs) if at not in kept}


def _gone_after(old: Regulation, alignment: Alignment) -> dict[str, list[Article]]:
    """Old articles without a pair, by the article with one that stood before them (``""``: none)."""
    paired = {a for a, _ in alignment.pairs}
    found: dict[str, list[Article]] = {}
    last = ""
    for article in old.articles:
        if article.id in paired:
            last = article.id
        else:
            found.setdefault(last, []).append(article)
    return found

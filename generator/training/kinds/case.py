"""Case: a situation in everyday words. Which article helps, and whose business is it?"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from generator.editing.schemas.training import Case, Step
from generator.training.material import Material
from generator.training.names import any_overlap, distance, is_broad, shown, stem
from generator.training.question import Question
from generator.training.similar import likeness

_WRONG = 3
# An article that shares more with the case than this might be said to help.
_RELATED = 0.2


def questions(material: Material, rng: Random) -> Iterator[Question]:
    """For every case in scope first which article, then who acts, in random order."""
    cases = list(material.cases)
    rng.shuffle(cases)
    for case in cases:
        asked = [_which_article, _who_acts]
        rng.shuffle(asked)
        for ask in asked:
            made = ask(material, case, rng)
            if made:
                yield made


def _which_article(material: Material, case: Case, rng: Random) -> Question | None:
    step = case.steps[0]
    right = material.article_of[step.paragraph]
    named = {material.article_of[s.paragraph].id for s in case.steps} | set(case.also) | material.general
    near = {material.articles[key].division for key in named - material.general}
    told = case.situation + "".join(s.does for s in case.steps)
    pool = [
        article
        for article in material.articles.values()
        if article.id not in named
        and article.division not in near
        and all(likeness(told, paragraph.full_text) < _RELATED for paragraph in article.paragraphs)
    ]
    if len(pool) < _WRONG:
        return None
    options = [right, *rng.sample(pool, _WRONG)]
    rng.shuffle(options)
    return Question(
        kind="case",
        stem=f"{case.situation}\n直接写到这件事的是哪一条？",
        options=tuple(material.article_name(article) for article in options),
        answers=(options.index(right),),
        explanation=_told(material, case),
        paragraph=step.paragraph,
        place=material.place(step.paragraph),
        sentence=step.words,
        difficulty=case.level,
        more=tuple(s.paragraph for s in case.steps),
    )


def _who_acts(material: Material, case: Case, rng: Random) -> Question | None:
    step = next((step for step in case.steps if _is_clear(step, material)), None)
    if step is None:
        return None
    names = tuple(material.canonical(name) for name in step.who)
    part = [material.canonical(n) for s in case.steps for n in s.who]
    own = [norm for norm in material.every if norm.paragraph.id in _paragraphs(case)]
    part += [n for norm in own for n in norm.involved]
    texts = " ".join(material.paragraphs[key].full_text for key in _paragraphs(case))
    wrong: list[tuple[str, ...]] = []
    norms = list(material.every)
    rng.shuffle(norms)
    norms.sort(key=lambda norm: distance(norm.bearers, names))
    for norm in norms:
        group = norm.bearers
        if not group or any(is_broad(n) or stem(n) in texts for n in group):
            continue
        if any_overlap(group, part) or any(any_overlap(group, other) for other in wrong):
            continue
        if material.may_also(group, step.words) or not all(material.surely_not(group, n) for n in own):
            continue
        wrong.append(group)
        if len(wrong) == _WRONG:
            break
    if len(wrong) < _WRONG:
        return None
    options = [names, *wrong]
    rng.shuffle(options)
    place = material.place(step.paragraph)
    return Question(
        kind="case",
        stem=f"{case.situation}\n按{place}，“{step.does}”是谁的事？",
        options=tuple(shown(group) for group in options),
        answers=(options.index(names),),
        explanation=_told(material, case),
        paragraph=step.paragraph,
        place=place,
        sentence=step.words,
        difficulty=min(3, case.level + 1),
        more=tuple(s.paragraph for s in case.steps),
    )


def _is_clear(step: Step, material: Material) -> bool:
    names = [material.canonical(name) for name in step.who]
    return bool(names) and not any(is_broad(name) or stem(name) in step.does for name in names)


def _paragraphs(case: Case) -> frozenset[str]:
    return frozenset(step.paragraph for step in case.steps)


def _told(material: Material, case: Case) -> str:
    """The whole case in order: who does what, by which 款."""
    lines = []
    for step in case.steps:
        who = shown(step.who) + "：" if step.who else ""
        lines.append(f"{who}{step.does}（{material.place(step.paragraph)}）")
    return "；".join(lines) + "。" + (case.note or "")

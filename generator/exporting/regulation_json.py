"""A regulation with its layers as JSON values: what ``parse`` prints and ``export --format json`` writes."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.annotated import AnnotatedRegulation
from generator.model.findings import Problem, Repair
from generator.model.layers import Duty, Reference, TermUse
from generator.model.text import Annex, Article, Division, Item, Paragraph, Subitem

Json = dict[str, object]


def regulation_to_json(annotated: AnnotatedRegulation) -> Json:
    """The shape of ``contract.md``, ready for ``json.dumps``; keys stand in the order given there.

    More than the contract: ``preamble``, a list of paragraphs before the first article or
    division, and the same key in a division where lines stand under its heading.
    ``problems`` holds those of the text and those of the layers, by line.
    """
    regulation = annotated.regulation
    problems = sorted(regulation.problems + annotated.problems, key=lambda problem: problem.line)
    return {
        "file": regulation.file,
        "title": regulation.title,
        "adoption": list(regulation.adoption),
        "preamble": [_paragraph(paragraph) for paragraph in regulation.preamble],
        "divisions": [_division(division) for division in regulation.divisions],
        "articles": [_article(article, annotated) for article in regulation.articles],
        "annexes": [_annex(annex) for annex in regulation.annexes],
        "repairs": [_repair(repair) for repair in regulation.repairs],
        "problems": [_problem(problem) for problem in problems],
    }


def _division(division: Division) -> Json:
    value: Json = {
        "id": division.id,
        "kind": division.kind,
        "number": division.number,
        "label": division.label,
        "heading": division.heading,
    }
    if division.preamble:
        value["preamble"] = [_paragraph(paragraph) for paragraph in division.preamble]
    value["divisions"] = [_division(inner) for inner in division.divisions]
    value["articles"] = list(division.articles)
    return value


def _article(article: Article, annotated: AnnotatedRegulation) -> Json:
    return {
        "id": article.id,
        "number": article.number,
        "inserted": article.inserted,
        "label": article.label,
        "caption": article.caption,
        "division": article.division,
        "paragraphs": [_annotated_paragraph(paragraph, annotated) for paragraph in article.paragraphs],
    }


def _paragraph(paragraph: Paragraph) -> Json:
    return {
        "id": paragraph.id,
        "text": paragraph.text,
        "items": [_item(item) for item in paragraph.items],
    }


def _annotated_paragraph(paragraph: Paragraph, annotated: AnnotatedRegulation) -> Json:
    duties: Sequence[Duty] = annotated.duties.get(paragraph.id, ())
    references: Sequence[Reference] = annotated.references.get(paragraph.id, ())
    uses: Sequence[TermUse] = annotated.term_uses.get(paragraph.id, ())
    return _paragraph(paragraph) | {
        "duties": [_duty(duty) for duty in duties],
        "references": [_reference(reference) for reference in references],
        "terms": [{"span": [use.start, use.end], "term": use.term} for use in uses],
    }


def _item(item: Item) -> Json:
    return {
        "id": item.id,
        "label": item.label,
        "text": item.text,
        "subitems": [_subitem(subitem) for subitem in item.subitems],
    }


def _subitem(subitem: Subitem) -> Json:
    return {"id": subitem.id, "label": subitem.label, "text": subitem.text}


def _duty(duty: Duty) -> Json:
    return {
        "modality": duty.modality,
        "bearers": list(duty.bearers),
        "with": list(duty.partners),
        "action": duty.action,
        "span": [duty.start, duty.end],
        "origin": duty.origin,
    }


def _reference(reference: Reference) -> Json:
    return {
        "span": [reference.start, reference.end],
        "text": reference.text,
        "law": reference.law,
        "target": reference.target,
        "through": reference.through,
        "resolved": reference.resolved,
    }


def _annex(annex: Annex) -> Json:
    return {"label": annex.label, "lines": list(annex.lines)}


def _repair(repair: Repair) -> Json:
    return {"line": repair.line, "from": repair.before, "to": repair.after, "rule": repair.rule}


def _problem(problem: Problem) -> Json:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "line": problem.line,
        "message": problem.message,
    }

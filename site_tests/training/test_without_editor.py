"""Questions of laws that no editor has touched: no fact twice, nothing that gives itself away."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from generator.assembly.make_book import annotate, parse_file
from generator.cli.errors import UserError
from generator.model.annotated import AnnotatedRegulation
from generator.training import Paper, Question, Training, make_paper
from generator.training.common_sense import actor_is_plain, word_is_plain
from generator.training.modal import choice
from generator.training.names import overlap, same_sort
from generator.training.sentence import reads_alone, sentence_around

LAW = """某省河湖管理条例

第一条　省水行政主管部门应当编制河湖保护规划，报省人民政府批准。
第二条　市人民政府应当每年公布河湖水质。
第三条　采砂单位应当在每年六月底前报送采砂总量。
第四条　评审委员会成员不得有利用评审委员身份牟取利益的行为。
第五条　任何单位和个人不得擅自填埋河道。
第六条　未经验收，不得投入使用。
第七条　禁止在河道内行驶重型卡车。
第八条　省人民政府鼓励社会资本参与河湖治理。
第九条　鼓励企业采用节水工艺。
第十条　倡导节约用水的良好风尚。
第十一条　违反本条例规定，在河道内行驶重型卡车的，由公安机关责令改正，处五百元罚款。
第十二条　违反本条例规定，逾期不报送采砂总量的，由省水行政主管部门责令改正，处一千元罚款。
第十三条　村民委员会可以组织村民巡查河道。
第十四条　河长应当履行下列职责：
（一）每月巡查河道；
（二）市水文机构负责监测水位；
（三）其他职责。
第十五条　巡查应当有完整的记录。
前款规定的河道，应当设置界桩。其中，城区河道应当设置护栏。
第十六条　构成违反治安管理行为的，由公安机关依法给予治安管理处罚。
"""


@pytest.fixture(scope="module")
def law() -> AnnotatedRegulation:
    return annotate(parse_file("law.txt", LAW.encode()))


@pytest.fixture(scope="module")
def made(law: AnnotatedRegulation) -> list[Paper]:
    return [make_paper(law, Training(), seed, count=None) for seed in range(40)]


def _questions(papers: list[Paper], *kinds: str) -> list[Question]:
    return [q for paper in papers for q in paper.questions if q.kind in kinds]


def test_no_fact_is_asked_twice_in_one_paper(made: list[Paper], papers: list[Paper]) -> None:
    for paper in (*made, *papers):
        for one, other in combinations(paper.questions, 2):
            both = {frozenset((one.kind, other.kind))} & {frozenset(("case",)), frozenset(("case", "steps"))}
            if both:
                assert one.stem.split("\n")[0] != other.stem.split("\n")[0]
            elif not {one.kind, other.kind} & {"case", "steps"}:
                lines = [{x for x in q.sentence.split("\n") if x[0] != "（"} for q in (one, other)]
                assert lines[0].isdisjoint(lines[1]), (one.stem, other.stem)


def test_a_small_law_gives_what_it_has(made: list[Paper]) -> None:
    assert all(5 <= len(paper.questions) < 20 for paper in made)


def test_no_swap_breaks_the_sentence_or_gives_itself_away(made: list[Paper]) -> None:
    told = "\n".join(q.stem + "".join(q.options) for q in _questions(made, "true-false", "modality"))
    assert "限制" in told and "要求" in told
    for never in (
        "可以有",
        "牟取",
        "擅自",
        "未经验收",
        "不得编制",
        "应当社会资本",
        "可以在河道",
        "倡导",
        "要求节约",
    ):
        assert never not in told, never


def test_words_offered_fit_into_their_place(made: list[Paper]) -> None:
    for q in _questions(made, "modality"):
        right = q.options[q.answers[0]]
        before_actor = {"鼓励", "禁止", "限制", "允许", "要求"}
        assert len({word in before_actor for word in q.options}) == 1, q.options
        assert choice(right).wrong[0] in q.options


def test_matching_tells_what_each_duty_is_about(made: list[Paper]) -> None:
    questions = _questions(made, "actor-duty")
    assert questions
    for q in questions:
        for prompt, answer in zip(q.prompts, q.answers, strict=True):
            assert prompt.endswith("。") and "＿＿＿＿" in prompt
            assert prompt.replace("＿＿＿＿", q.options[answer]) in LAW.replace("　", "")
            assert "治安管理处罚" not in prompt


def test_only_whole_sentences_are_asked_about(made: list[Paper]) -> None:
    for paper in made:
        for q in paper.questions:
            for never in ("前款规定", "其中，"):
                assert never not in q.stem
            if "下列职责" in q.stem:
                assert "（三）其他职责。" in q.stem


def test_a_line_of_a_list_is_no_sentence() -> None:
    text = "河长履行下列职责：\n（一）每月巡查；\n（二）报告。"
    first, last = sentence_around(text, 9, 0, 9)
    assert text[first:last] == text and reads_alone(text)
    first, last = sentence_around(text, 9, 14, 18)
    assert text[first:last] == "（一）每月巡查；" and not reads_alone(text[first:last])


@pytest.mark.parametrize(
    "sentence",
    [
        "其中，城区河道应当设置护栏。",
        "前款规定的河道，应当设置界桩。",
        "应当符合下列条件：",
        "将第三条修改为：“河长应当巡查。”",
        "河道应当清淤；",
        "（城区河道应当清淤。",
        "经过下列单位的，公安机关可以设置警戒线。",
    ],
)
def test_cannot_be_read_alone(sentence: str) -> None:
    assert not reads_alone(sentence)


@pytest.mark.parametrize(
    ("modal", "before", "action", "plain"),
    [
        ("不得", "评审委员", "不得有下列行为", True),
        ("不得", "", "不得泄露商业秘密", True),
        ("不得", "未经验收，", "不得使用", True),
        ("不得", "村道上", "不得行驶铁轮车", False),
        ("应当", "", "应当查处违法行为", False),
        ("禁止", "", "禁止饲养烈性犬", False),
    ],
)
def test_what_anybody_guesses(modal: str, before: str, action: str, plain: bool) -> None:
    assert word_is_plain(modal, before, action) is plain


def test_who_anybody_guesses() -> None:
    assert actor_is_plain("依法追究刑事责任") and not actor_is_plain("责令改正，处五百元罚款")


def test_names_with_words_left_out_may_be_the_same() -> None:
    assert overlap("慈善组织", "慈善行业组织")
    assert overlap("国务院民政部门", "县级以上人民政府民政部门")
    assert overlap("县级以上人民政府有关部门", "国务院民政部门")
    assert overlap("货运经营者", "道路运输经营者")
    assert overlap("当地人民政府", "公安机关") and overlap("另一方", "用人单位")


def test_a_unit_stands_for_no_person() -> None:
    assert not same_sort(("施工单位",), ("养护作业人员",))
    assert same_sort(("市人民政府",), ("公安机关",))


@pytest.mark.corpus
def test_many_laws(corpus_files: list[Path]) -> None:
    """Every thirtieth law: the same promises."""
    asked = 0
    for path in corpus_files[::30]:
        annotated = annotate(parse_file(path.name, path.read_bytes()))
        try:
            paper = make_paper(annotated, Training(), 1, count=None)
        except UserError:  # a law without one clear norm gives no paper
            continue
        seen: set[str] = set()
        for q in paper.questions:
            asked += 1
            lines = {line for line in q.sentence.split("\n") if not re.match("[（(]", line)}
            assert seen.isdisjoint(lines), (path.stem, q.stem)
            seen |= lines
            assert "可以有" not in q.stem or "可以有" in q.sentence
            assert all(prompt.count("＿＿＿＿") == 1 for prompt in q.prompts)
    assert asked > 300

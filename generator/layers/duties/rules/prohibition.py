"""禁止…, 严禁…: a prohibition without a subject before it; 禁止任何单位和个人… names it after."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Context, More, Names, Norm
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.forbidden_things import is_forbidden_thing
from generator.layers.duties.phrases.made_by import made_by
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end
from generator.layers.duties.subject import subject_of
from generator.layers.duties.word_lists import hard_word, predicate_start

_WORD = re.compile("禁止(?!类|开发区|性(?!骚扰|侵|别))|严禁")
_WHOLE = re.compile("(?:国家|本市|本省|本自治区|全市|全省|法律|法规|依法|一律|并|但|也|还|同时|明令)*")

_NAMES_A_THING = re.compile("[^，]+的[^，的]{1,8}$")
# 禁止产生有毒物质的单位将…直接连接
_WHO = re.compile("([^，]{2,30}的(?:单位|个人|人员|企业|组织))(?=[将把])")
# 禁止施工单位将工程转包
_ACTS = re.compile("(?<=[位者人业构员关])(?:从事|将|把|无|未|超越|违反|利用|擅自|允许)")
# 划定限制或者禁止建设的区域
_ONE_OF_TWO = re.compile("(?:限制|控制|淘汰)(?:或者|和|、|及)$")
_CHARGES_A_BODY = re.compile("[^，]*的[^，]*(?:单位|者|人|机构)(?:应当|必须)")
# 禁止吸烟场所的经营者
_PLACES = re.compile("[^，的]{2,6}(?:场所|区域|地段|路段|水域)的(?:经营|管理|使用|所有)")
_NOTICE = re.compile("(?:通告|公告|决定|命令|告示|通知)，$")
# 在禁止燃放烟花爆竹区域内
_SITE_AT_END = re.compile("(?:区域|地区|地段|路段|场所|范围)内?$")
# 未消除安全隐患的机动车，禁止上路
_A_THING_BEFORE = re.compile("的[^，的]{2,8}，$")
# 禁止燃放烟花爆竹的具体办法由市人民政府制定
_RULED = re.compile("[^，]*的[^，的]{2,12}由")
_LISTED = re.compile("[^，的]{1,10}的[^，]*(?:目录|名录|清单|名单|区域|范围|产品|材料|设备)$")
_GOES_ON = re.compile("依照|按照|由|应当|不受|不适用|不属于")
_BARS_THEM = re.compile("其|在?[^，]{0,8}(?:期限|[年月])内")
# 对在…范围内禁止吸烟的场所, 检查人员对…禁止…的场所吸烟者
_ABOUT = re.compile("^对|[人员者关门构府局院会]对(?![外口象方手])[^，]*$")


def prohibition(clause: Clause, context: Context) -> Norm | More | None:
    """Answers only where 禁止 is the first word that counts in the clause."""
    found = _WORD.search(clause.masked)
    if found is None:
        return None
    before, rest = clause.text[: found.start()], clause.text[found.end() :]
    thing = is_forbidden_thing(before, rest) and (before or _RULED.match(rest))
    if thing or _is_inside(before, rest) or names_a_forbidden_thing(clause, context):
        return None
    if _BARS_THEM.match(rest) and _goes_on_to_punish(clause, context):
        return More()
    if context.last is not None and (
        _NOTICE.search(context.said_before(clause)) or _is_its_order(clause, context)
    ):
        return More()
    if _goes_on_with_it(before, clause, context):
        return More()
    return _of_whom(before, rest, found.start(), context)


def _goes_on_to_punish(clause: Clause, context: Context) -> bool:
    """由X处…罚款，禁止其…; 应当由X吊销…，禁止其…: the authority of the clause before bars them as well."""
    last = context.last
    if last is None or last.modality == "sanction":
        return last is not None
    inside = context.last_here is not None and clause.before == "，"
    ought = inside and last.modality == "obligation" and bool(last.bearers)
    return ought and all(map(is_authority, last.bearers))


def _goes_on_with_it(before: str, clause: Clause, context: Context) -> bool:
    """可以按照管理规约，禁止…; 由X责令改正，禁止…; 应当…，或者禁止…: the norm before the comma goes on."""
    last = context.last_here
    if last is None or context.pending is not None or clause.before != "，":
        return False
    if before not in {"", "并", "同时", "或者"}:
        return False
    named = bool(last.bearers) and not _A_THING_BEFORE.search(context.said_before(clause))
    if last.modality in {"permission", "right"} or (last.modality == "sanction" and named):
        return True
    return before == "或者" and last.modality == "obligation"


def _is_its_order(clause: Clause, context: Context) -> bool:
    """主管部门应当严格执行标准，禁止新建高污染项目，淘汰…: it forbids, as it does what stands around it."""
    last = context.last_here
    if last is None or clause.before != "，" or clause.mark != "，":
        return False
    authority = last.modality in {"obligation", "competence"} and bool(last.bearers)
    following = context.next_words
    goes_on = hard_word().match(following) is not None and first_modal(following) is None
    return authority and all(map(is_authority, last.bearers)) and goes_on


def _of_whom(before: str, rest: str, place: int, context: Context) -> Norm | None:
    """The norm, borne by the subject before 禁止 or, where there is none, by those named behind it."""
    named = _named_behind(rest)
    if _WHOLE.fullmatch(before):
        return Norm("prohibition", named, place, carry=None)
    subject = subject_of(before)
    if subject.kind == "actors":
        return Norm("prohibition", subject.names, place, carry=subject.names)
    alone = context.last is None and not re.search("的", rest) and not re.search("[等传及]$", before)
    if subject.kind == "none" or re.match("在", before) or alone:
        return Norm("prohibition", named, place)
    return None


def _named_behind(rest: str) -> Names:
    """禁止任何单位…, 禁止施工单位将…: those whom the words behind 禁止 name; () where they name an act."""
    acting = noun_phrase_end(rest, strict=False)
    if acting and _ACTS.match(rest, acting):
        return expand(rest[:acting])
    end = noun_phrase_end(rest) or _anybody(rest)
    made = made_by(rest[end:])  # 单位使用的炉灶排放…
    if end and not made and end < len(rest) and not predicate_start().match(rest):
        return expand(rest[:end])
    who = _WHO.match(rest)
    return expand(who.group(1)) if who else ()


def _names_what_is_listed(before: str, rest: str) -> bool:
    """主管部门制定并公布本市禁止使用的建筑材料目录: the word stands in the object of another verb."""
    if not _LISTED.match(rest):
        return False
    subject = subject_of(before)
    return (
        subject.kind == "actors"
        and re.search("制定|公布|编制|划定|发布|确定|更新", before[subject.end :]) is not None
    )


def _anybody(rest: str) -> int:
    """Where 任何单位和个人 ends, whatever verb follows; 0 where the words do not begin so."""
    return noun_phrase_end(rest, strict=False) if rest.startswith(("任何", "其他任何")) else 0


def _is_inside(before: str, rest: str) -> bool:
    """Whether the word stands behind another modal word, in a relative clause or in a name."""
    return bool(
        re.search("应当|不得|可以|必须|有权|负责|由", before)
        or before.endswith("中的")
        or _names_what_is_listed(before, rest)
        or (_ONE_OF_TWO.search(before) and "的" in rest)
        or (_ABOUT.search(before) and "的" in rest)
        or (before.endswith(("在", "对", "于", "进入")) and ("的" in rest or _SITE_AT_END.search(rest)))
        or rest.startswith("的")
        or _CHARGES_A_BODY.match(rest)
        or _PLACES.match(rest)
    )


def names_a_forbidden_thing(clause: Clause, context: Context) -> bool:
    """禁止燃放烟花爆竹的场所，应当…: the clause names a thing of which the next one speaks."""
    following = context.next_words
    return (
        clause.mark == "，"
        and re.match("(?:其他|前款规定的|上述|依法|国家|明令|国家明令)?禁止", clause.masked) is not None
        and bool(_NAMES_A_THING.match(clause.masked) and _GOES_ON.match(following))
    )

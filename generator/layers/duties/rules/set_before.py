"""公安、民政等部门，应当…; 对…的问题，公安机关…: a subject or a topic set off by a comma."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context, More, Names, Norm
from generator.layers.duties.modal_words import opens_with_modal
from generator.layers.duties.names import expand
from generator.layers.duties.own_predicate import ends_like_a_party, has_predicate
from generator.layers.duties.phrases.name_before_verb import party_of_a_doing
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end, whole_phrase
from generator.layers.duties.phrases.party_and_act import party_end
from generator.layers.duties.phrases.prepositions import opens_with_preposition
from generator.layers.duties.phrases.set_off_names import set_off_names
from generator.layers.duties.phrases.thing_set_before import is_thing_set_before
from generator.layers.duties.word_lists import hard_word

_AND = re.compile("^(?:以及|和|或者|或|及)")
# 社会团体，不参加所在地的居民委员会，…: what is said of those who wait, no further name.
_LACKS = re.compile("(?:不(?![动同])|无|没有|未(?![成])|或(?!者))(?=[^，]{3})")
# 设立设施的维护部门，配备专职人员: an act, where the clause ends behind the body.
_SETS_UP_A_BODY = re.compile(
    "(?:设立|设置|成立|组建|建立|配备)[^，]*的[^，的]*(?:机构|部门|队伍|组织|委员会|小组|中心|人员)"
)
# 国务委员受总理委托，…
_INSTRUCTED = re.compile("([^，受]{2,30})受[^，的]{1,24}的?(?:委托|委派|指派|授权|聘请|邀请)[^，的]*")
# 主管部门应当事人的请求，可以…
_ASKED = re.compile("([^，应]{2,40})应(?!当(?!事)|急)[^，]{2,24}的?(?:请求|要求|申请|邀请)")
# 依照本法负有监督职责的部门，…
_CHARGED = re.compile("(?:依照|按照|根据)[^，]+的([^的，]{2,16})")
_CALLED = re.compile("[^，]{2}(?:人(?!民)|者|方|单位|机关|机构)")
# 在本市献血的献血者
_IN_PLACE = re.compile(
    "在[^，的]{2,24}[^，的中时后前上]的((?![^，]*部门)[^，的、（]{2,14}(?:人|者|员|单位|个人|企业|机构"
    "|组织|学生|户|公民|居民))"
)
# 机关办公楼及文化体育设施: a body stands in the name of what is built.
_BUILT = re.compile("(?:办公|住宅|教学|业务|附属|配套|生活)?(?:大?楼|用房|用地|设施|设备|建筑|场馆|场所)")
_WILL = re.compile("(?:认为|发现|申请|要求|需要|提出|收到|接到|自愿|承诺|确认)[^，]*的[^，的]{1,6}$")
# 检查人员对在禁烟场所吸烟的人: all that stands behind 对 is whom the body deals with.
_DEALS_WITH = re.compile("([^，的、对]{2,24}(?:人员|部门|机关|机构|政府|法院|检察院|局))对(?:于)?在[^，]*")
_COMES = re.compile("(?:居民|村民|公民)[来到回去]")
_FINDS = re.compile("发现|接到|收到|遇到|遇有")
# 讯问被告人 is an act, 对未成年人 whom it is about, not who does it.
_HANDLES = re.compile("讯问|询问|传唤|追捕|抓捕|追缉|押解|提讯|逮捕|拘留(?!所)")
# 由中级人民法院，在一个月内作出裁定
_WITHIN = re.compile("(?:在|自|于)[^，]*[内后前](?:作出|提出|决定|裁定|办理|完成|报)")
_THINKS = re.compile("认为|经|需要")
# 对于符合条件，具有下列情形的犯罪嫌疑人，
_STILL_ABOUT = re.compile("对于?(?![外口象方手])[^，。；]*(?:条件|情形|规定|要求)，[^，。；]*，$")
_ABOUT = re.compile("对(?![外口象方手])")

# 生产经营单位，其主要负责人，应当…: not the unit itself.
_ITS = re.compile("其(?!他|中)")
# …，按照下列程序审批：
_RULED = re.compile("(?:按照?|依照)[^，]*(?:审批|执行|确定|办理|进行)$|从轻|减轻|免予")
_TOPIC = re.compile(
    "对(?!外)|在(?![^，的]{0,8}会议上(?:听取|审议|宣读))|经(?!营)|为|按照|根据|依照|依据|因|除|自(?!然|行)|从(?!事)|当(?!事)|关于|针对|有下列"
    "|发生|需要|可能|未经|非经"
)


def set_before(clause: Clause, context: Context) -> Before | More | Norm:
    """Everything else: a bare subject, a topic, or the continuation of the norm before."""
    last = context.last_here
    if last is not None and last.action >= last.end and _WITHIN.match(clause.text):
        return More()  # 由中级人民法院，在一个月内作出裁定: the predicate of the body just named
    further = _joined_body(clause, context)
    if further:
        before: Before | Norm | None = Before(further, bare=True)
    else:
        before = None if _opens_a_list(clause, context) else _subject_or_topic(clause, context)
    if before is not None:
        return before
    if (context.last_here is None or _another_waits(clause, context)) and has_predicate(clause, context):
        return Norm("competence", context.waiting, 0, carry=context.waiting)
    if clause.mark in {"，", "："} and context.last_here is None:
        return Before(_party(clause, context) or party_of_a_doing(clause, context), weak=True)
    return More()


def _subject_or_topic(clause: Clause, context: Context) -> Before | None:
    """What the clause sets before the norm to come; None where it sets nothing clearly."""
    if _SETS_UP_A_BODY.fullmatch(clause.text) and whole_phrase(clause.text):
        return None
    before = _not_the_subject(clause, context) if clause.mark == "，" else None
    return before or _name_or_topic(clause, context)


def _not_the_subject(clause: Clause, context: Context) -> Before | None:
    """The clause says what a body is, finds or deals with: the name in it is no new subject."""
    named = noun_phrase_end(clause.text, strict=False)
    if named and re.match("是|为(?!了)", clause.text[named:]):
        return Before(expand(clause.text[:named]))
    if _FINDS.match(clause.text) and context.waiting and not context.last:
        return Before()
    if _HANDLES.match(clause.text) or _ABOUT.match(clause.text):
        return Before(thing=_HANDLES.match(clause.text) is not None)
    goes_on = clause.before == "，" and _STILL_ABOUT.search(context.sentence_text)
    return Before() if context.waiting and (goes_on or clause.text.startswith("是")) else None


def _name_or_topic(clause: Clause, context: Context) -> Before | None:
    end = whole_phrase(clause.text) or noun_phrase_end(clause.text)
    goes_on = context.waiting_is_bare and context.waiting and _LACKS.match(clause.text)
    dealing = _DEALS_WITH.fullmatch(clause.text) if clause.mark == "，" else None
    if end and end == len(clause.text) and context.last_here is None and not goes_on and not dealing:
        return _bare_subject(clause, context)
    names = () if dealing else set_off_names(clause, context, opens_segment=context.last_here is None)
    if names:
        return Before(names, bare=True)
    charged = (
        dealing
        or _INSTRUCTED.fullmatch(clause.text)
        or _ASKED.fullmatch(clause.text)
        or _CHARGED.fullmatch(clause.text)
    )
    if charged and clause.mark == "，" and whole_phrase(charged.group(1)):
        return Before(expand(charged.group(1)))
    placed = _IN_PLACE.fullmatch(clause.text) if clause.mark == "，" else None
    if placed and context.last_here is None and whole_phrase(placed.group(1)):
        return Before(expand(clause.text), bare=True)
    thing = clause.mark == "，" and is_thing_set_before(clause, context)
    if thing or (clause.mark in {"，", "："} and _TOPIC.match(clause.text)):
        return Before(thing=thing, instead=thing and clause.before == "，")
    return None


def _joined_body(clause: Clause, context: Context) -> Names:
    """…，以及劳动行政部门对戒毒人员，应当…: a further body with its object, joined to those that wait."""
    joined = _AND.match(clause.text) if clause.before == "，" and context.waiting_is_bare else None
    if not joined or not context.waiting:
        return ()
    text = clause.text[joined.end() :]
    end = noun_phrase_end(text)
    return expand(text[:end]) if end and opens_with_preposition(text[end:]) else ()


def _bare_subject(clause: Clause, context: Context) -> Before:
    """The clause is a name and nothing else; 和… joins it to the name that waits, 即… is another for it."""
    if clause.before == "，" and clause.text.startswith(("即", "为")):
        return Before()
    names = expand(_AND.sub("", clause.text))
    if _AND.match(clause.text) and context.waiting_is_bare:
        names = tuple(dict.fromkeys((*context.waiting, *names)))
    return Before(names, bare=_ITS.match(clause.text) is None)


def _another_waits(clause: Clause, context: Context) -> bool:
    """由主席团交付审议，专门委员会审议后，提出报告: another body than that of the task before acts now."""
    last = context.last
    other = (
        last is not None and not set(last.bearers) & set(context.waiting) and last.modality == "competence"
    )
    ready = context.waiting and not context.waiting_is_weak and not context.waiting_is_bare
    named = all(is_authority(name) and not opens_with_preposition(name) for name in context.waiting)
    return bool(other and ready and named and clause.before == "，" and not _THINKS.match(context.waiting[0]))


def _party(clause: Clause, context: Context) -> Names:
    """个人求职，应当…: the party at the head of a clause that a bare modal word follows."""
    following = context.next_words
    acting = party_end(clause.text) if opens_with_modal(following) else 0
    if acting:
        return expand(clause.text[:acting])
    end = noun_phrase_end(clause.text, strict=False)
    rest = clause.text[end:]
    named = (
        end
        and (ends_like_a_party(clause.text[:end]) or _COMES.match(clause.text, end - 2))
        and rest
        and ((len(rest) <= 16 and "的" not in rest) or _WILL.match(rest) or re.match("对(?:于)?|向", rest))
        and rest[0] not in "之等、和或与及"
        and not _BUILT.match(rest)
    )
    if hard_word().match(clause.text) and not _CALLED.match(clause.text):
        return ()
    if not named or not (opens_with_modal(following) or following.endswith("的")):
        return ()
    return expand(clause.text[:end])


def _opens_a_list(clause: Clause, context: Context) -> bool:
    """省人民政府授权的机构，对下列情况进行督察：: the predicate ends with the colon before the items."""
    opens = clause.mark == "：" and context.item_follows and bool(context.waiting)
    return opens and _RULED.search(clause.text) is None

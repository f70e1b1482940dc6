"""…的，…时，…后，: a condition. It belongs to the norm after it; whoever it names may be its subject."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Before, Context, Names
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.agents import is_whole_name
from generator.layers.duties.phrases.further_parties import act_alike, further_parties, opens_with_or
from generator.layers.duties.phrases.name_before_verb import party_before_verb
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end, opens_with_verb, whole_phrase
from generator.layers.duties.phrases.prepositions import BY
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.subject import Subject, indicative_subject
from generator.layers.duties.what_follows import is_half
from generator.layers.duties.word_lists import predicate_start

_ENDS = re.compile("(?:(?<![目标])的|情况下|情形下|条件下|前提下|之日起(?:[^，]{1,12}内)?)$")
_TIME = re.compile("(?:时|时候|后|前|期间|过程中|活动中|的同时|情况下|基础上|以外|外|日内|届满)$")
_BODY = re.compile("(?:单位|企业|机构|者|人|机关|部门|学校|园|人员|公司|组织|委员会)$")
_OTHER_BODY = re.compile(
    "(?:集团|方|户|商|会|局|院|校|所|站|厂|店|馆|庭|员|官|师"
    "|业主|股东|董事|监事|合作社|旅行社|银行|亲属|家属|团队|军官|军士|义务兵|干部|督学|人才|煤矿|商户|个人|队伍|双方|一方"
    "|职工|学生|考生|公民|居民|村民|农民|移民|妇女|旅客|乘客|家庭|成员|分子|士兵|子女|父母|配偶|代表|专家)$"
)
# 企业设备, 业主委员会成员资格: the name is a part of a noun.
_NOUN_GOES_ON = re.compile(
    "(?:会议|特殊监管|分户|规划|布局|专项|名额|初步|筹备组|病重|患病|去世|门前|周边|周围|两侧|上市规则"
    "|建设项目|成立|产生(?!的)|证[被、和书]|主要|住房|资格|身份|信息|档案|财产|资产|债务|资金|账户|印章|名称|名单|名册|章程|协议|合同|规章|公约"
    "|预算|决算|利益|权益|权利|隐私|安全|设施|设备|产品|职务|人数|数量"
    "|责任保险|意见|情况|原因|住所|住宅|工资|任期|用房|用地|附属|建筑|内部|机动|轮椅|私有|集体所有"
    "|个人所有|自有|政策|发展|数据|收入|收益|股权|股份|资质|项目|工程|场所|商业|广告|节目|业务|工作|生活|人身"
    "|健康|身体|行为|陈述|证言|供述|财物|附近|之间|时$|后$|中|以外|外$|下$|被(?=采取|羁押|取保|判处|拘留"
    "|逮捕|送交|指控|拘传|取消)|死亡|病故|牺牲|失踪|逃匿|脱逃|潜逃|下落不明|犯罪|犯)"
)
_MADE = re.compile(
    "([^，的]{2,24})(?:作出|实施|制定|发布|提供|生产|销售|拟定|编制|建立|使用|管理|经营|举办|设立)的[^，]+的$"
)
# 经营者的合法权益受到…损害的, 双方之间对…有争议的: whoever it happens to is the subject of what follows.
_INJURED = re.compile("([^，]{2,24}?)的?(?:合法)?(?:权益|权利)(?:受到|遭受|受)[^，]*(?:的|时)$")
_AMONG = re.compile("([^，]{2,24}?)之间(?:对|就|因|发生)[^，]*(?:的|时)$")
_NAMES_NOBODY = re.compile(
    "(?:法律|法规)[、，和或者及][^，]*规定[^，]*的$|涉及.*的$|无人|使(?!用)|(?:致使|导致|造成)|给[^，]*造成|(?:(?!认为|发现|确认)[^，的])*(?:属于|作为)"
    "|拟|可能|需要|确需|国家(?:有关)?规定"
    "|包含|含有|包括|存在|跨(?![境国])"
    # 从业人员在一百人以上的 tells how many there are.
    "|[^，的]{0,8}(?:人数|人员|职工|员工|学生|党员)(?:在|不足|超过|少于|不满|达到|满)?(?:[0-9]+|[一二两三四五六七八九十百千万]+)[人名](?:以[上下])?[^，]{0,8}的$"
)
# 被认定为示范机构的，依法享受…: whoever it is, not the subject of the sentence before.
_IS_HELD = re.compile("被(?:认定|评为|评定|确定|列入|授予|命名)[^，]*的$")
# 在前款规定的机关不提起诉讼的情况下: the body in it does not act.
_IN_A_CASE = re.compile("在[^，]*(?:的情况下|的情形下|的前提下|的条件下)")
# 审判人员确定后: they are chosen by others.
_CHOSEN = re.compile("[^，]{2,24}(?:确定|选定|选出|产生|指定|更换)(?:以)?后$")
_ENCOURAGES = re.compile("(?:国家|本市|本省)?(?:鼓励|倡导|提倡)[^，]*(?:基础上|[中下内上时后前]|期间)$")
# 由X初审后，报Y批准 is the act of X, no condition.
_HANDED_ON = re.compile(
    "(?:并)?由(?!于)[^，]*(?<!的)(?<!过程中)(?<!期间)$"
    "|[^，]{2,16}(?<![理事自])由(?!于)[^，]{3,40}(?:初审|审核|审查|审批|论证|评审|评估|确认|意见)后$"
)
# 主管部门对未取得…的，不予办理: the authority deals with what the condition names.
_DEALS = re.compile("[^，的]{2,30}(?:部门|机关|政府|法院|检察院|局)(?:对(?!外)|对于)")
_PLACE = re.compile("(?:对方|机场|港口|车站|码头|公园|市场|景区|水库|市|县|区)$")
_IF = re.compile("(?:但|但是)?(?:如果|即使|若(?!干)|倘若|假如|如(?![下实期何数]))")
# 机动车经公安机关登记后: the body behind 经 is not the subject.
_PASSED = re.compile(
    "([^，的]{2,16}?)(?<!已)经(?!营|济|办|纪|理|销|贸|费)[^，]*(?:机关|部门|机构|政府)[^，]*(?:后|的)$"
)
# 办理情况由主管部门在会议召开之前，分别…
_AGENT_AND_TIME = re.compile(f"[^，]*?{BY}([^，由]{{2,80}}?)(?:在|于|自)[^，]*(?:前|后|内|时|期间)")
_NO_DOING = re.compile("(?:间隔|复核)期间$|有[^，]*行为时$")
_NO_DOER = re.compile("[并与同及经对向由其]|[^，]*有[0-9一二两三四五]+个以上")
_PLACE_FIRST = re.compile("在[^，的]{2,24}?(?:区域内|范围内|区内|境内|场所内|地区|内)(?![的部])")
# 投诉、举报者 are two that do something.
_DOERS = re.compile("[^，的]{2}(?:、|和|或者)[^，的]{2}者")
_UNTIL = re.compile("之日起|届满|期满")
_LONGEST = 60
_IS = re.compile("是(?!否)|属于|作为|(?<=[人者员位司])系(?![统列数])")
_THING_OF = re.compile(
    "^(?!发现|认为|确认|对|因|自|在所|将|把|委托|转让|购买|出租|停止)[^，]{1,4}的[^，]+的$"
)
# 法庭认为有必要的, 主管部门调查核实属实的: an authority that examines is the one who then acts.
_CHECKS = re.compile(
    "(?:经|依法|认真)*(?:审查|审理|审核|核查|核实|调查|查证|查实|查明|复查|复核|认为|认定|确认)"
)
_AUTHORITY_BODY = re.compile("(?:管理|监督|执法|监察|行政|登记|审批|检疫|稽查|复议|仲裁|派出)机构$")
_FINDS = re.compile("(?:在[^，]{2,20}[中时])?(?:发现|接到|收到|得知|获知|获悉)")


def condition(clause: Clause, context: Context) -> Before | None:
    """A clause that only says when, if, or about whom."""
    text = clause.masked
    if clause.mark not in {"，", "："} or _HANDED_ON.match(text) or _ENCOURAGES.match(text):
        return None
    alternative = text.startswith("或者") and is_half(bool(_TIME.search(text)), context)
    if alternative or _IN_A_CASE.fullmatch(text) or (text.startswith("除") and text.endswith("外")):
        return Before()
    if clause.mark == "，" and _IF.match(text) and not first_modal(text):
        return Before(party_of(clause))
    if _ENDS.search(text) and (text.endswith("的") or not first_modal(text)):
        names = _parties(clause, context)
        return Before(
            names,
            weak=text.endswith("的")
            and not _DEALS.match(text)
            and not _finds(clause, names, context)
            and not _is_joined(names, context),
            thing=not names and (_IS_HELD.match(text) is not None or _crosses(text, context)),
        )
    if _TIME.search(text) and (not first_modal(text) or (text.endswith("时") and _bare_modal_next(context))):
        names = party_of(clause)
        chosen = _CHOSEN.fullmatch(text) is not None
        at_a_place = bool(names) and all(_PLACE.search(name) for name in names) and names != ("本市",)
        return Before(() if chosen or at_a_place else names)
    return None


def _parties(clause: Clause, context: Context) -> Names:
    """Whoever acts in the condition, with those of the clause before that 或者 joins to it."""
    names = party_of(clause)
    joined: Names = ()
    if names and clause.before == "，" and opens_with_or(clause.text):
        before = context.said_before(clause).rsplit("，", 2)[-2]
        joined = context.waiting if act_alike(context.waiting, before, names, clause.text) else ()
    return tuple(dict.fromkeys((*joined, *names, *further_parties(clause.text, names))))


def _crosses(text: str, context: Context) -> bool:
    """跨省运输的，应当…: not the authority of the sentence before."""
    return text.startswith("跨") and all(map(is_authority, context.subject))


def _is_joined(names: Names, context: Context) -> bool:
    """Whether the names are those that waited and further ones."""
    waiting = context.waiting
    return bool(waiting) and not context.waiting_is_weak and names[: len(waiting)] == waiting != names


def _finds(clause: Clause, names: Names, context: Context) -> bool:
    """供电企业发现…的，应当告知: who finds or gets to know something has the duty, whatever it is."""
    end = noun_phrase_end(clause.text) if names else 0
    needs = clause.text.startswith("需要", end) and _bare_modal_next(context)
    examines = needs or _CHECKS.match(clause.text, end)
    checks = examines and all(map(_is_proper_authority, names))
    return bool(end) and (_FINDS.match(clause.text, end) is not None or bool(checks))


def _is_proper_authority(name: str) -> bool:
    """Not 司法鉴定机构, which is a party itself."""
    return is_authority(name) and (not name.endswith("机构") or _AUTHORITY_BODY.search(name) is not None)


def _names_who_is_told(text: str) -> bool:
    """接到报告的部门: a relative clause; 发现X的单位 is none here."""
    return not text.startswith("发现") and relative_end(text) > 0


def party_of(clause: Clause) -> tuple[str, ...]:
    """Whoever acts in the condition that the clause states."""
    text = clause.text
    passed = _PASSED.match(text)
    finds = _FINDS.match(text) and not _names_who_is_told(text)
    who = _who_is(text)
    if (_NAMES_NOBODY.match(text) and not who) or finds:
        return ()
    if who:
        return expand(who)
    found: Subject = indicative_subject(text)
    party = (
        _besides(text)
        or _party(text)
        or (found.names if found.kind == "actors" and not _THING_OF.match(text[found.end :]) else ())
    )
    if party:
        return party
    end = noun_phrase_end(text, strict=False)
    by_another = passed is not None and not whole_phrase(passed.group(1))
    if by_another or (end and opens_with_verb(text, end) and not _DOERS.fullmatch(text[:end])):
        return ()
    made = _MADE.match(text)
    if made and whole_phrase(made.group(1)):
        return expand(made.group(1))
    names = expand(text[:end]) if end and _is_party_of(text, end) else _in_a_place(text)
    names = names or party_before_verb(text)
    return names if all(len(name) > 1 for name in names) else ()


def _in_a_place(text: str) -> tuple[str, ...]:
    """在村庄规划区内村民建设住宅的: the party stands behind the words for the place."""
    place = _PLACE_FIRST.match(text)
    found = indicative_subject(text[place.end() :]) if place else None
    if place is None or found is None or any("的" in name for name in found.names):
        return ()
    return () if _THING_OF.match(text[place.end() + found.end :]) else found.names


def _is_party_of(text: str, end: int) -> bool:
    """业主出租房屋的: whether who is named up to ``end`` does something, whatever verb follows."""
    rest = text[end:]
    if not 0 < len(rest) <= _LONGEST or _THING_OF.match(rest) or rest[0] in "之的等、和或与及，）（":
        return False
    if not rest.endswith("的") and _UNTIL.search(rest) is None and not _acts_when(text, end):
        return False
    name = text[:end]
    return bool(_BODY.search(name) or (_OTHER_BODY.search(name) and not _NOUN_GOES_ON.match(rest)))


def _acts_when(text: str, end: int) -> bool:
    """公民献血时: whether somebody does something then; not 逮捕犯罪嫌疑人后, 学校布局规划批准后."""
    rest = text[end:]
    return (
        _TIME.search(rest) is not None
        and not _NOUN_GOES_ON.match(rest)
        and not _NO_DOING.search(rest)
        and not _NO_DOER.match(text)
        and (not predicate_start().match(text) or is_whole_name(text[:end]) or relative_end(text) > 0)
    )


def _who_is(text: str) -> str:
    """机构属于事业单位的, 督学是近亲属的: the party that the condition tells of; "" for a thing."""
    what = _IS.search(text)
    if what is None:
        return ""
    end = noun_phrase_end(text)
    if end and end < what.start():
        return "" if opens_with_verb(text, end) else text[:end]
    name = text[: what.start()]
    return name if whole_phrase(name) else ""


def _besides(text: str) -> tuple[str, ...]:
    """重点教育的对象除接受…外，还应当…"""
    found = re.match("([^，]{2,24}?)除[^，]+外$", text)
    return expand(found.group(1)) if found and whole_phrase(found.group(1)) else ()


def _party(text: str) -> tuple[str, ...]:
    party = _INJURED.match(text) or _AMONG.match(text) or _AGENT_AND_TIME.fullmatch(text)
    return expand(party.group(1)) if party and whole_phrase(party.group(1)) else ()


def _bare_modal_next(context: Context) -> bool:
    """Whether the next clause opens with a modal word, so that this one only says when."""
    following = context.next_words
    return bool(re.match("(?:还|也|均)?(?:应当?|必须|可以|不得|有权)", following))

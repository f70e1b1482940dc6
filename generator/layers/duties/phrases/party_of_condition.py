"""个人求职的, 居民死亡后, 在村庄规划区内村民建设住宅的: who acts in a condition."""

from __future__ import annotations

import re

from generator.layers.duties.clauses import Clause
from generator.layers.duties.names import expand
from generator.layers.duties.phrases.agents import is_whole_name
from generator.layers.duties.phrases.name_before_verb import party_before_verb
from generator.layers.duties.phrases.noun_phrase import noun_phrase_end, whole_phrase
from generator.layers.duties.phrases.prepositions import BY
from generator.layers.duties.phrases.relative import relative_end
from generator.layers.duties.phrases.verb_first import opens_with_verb
from generator.layers.duties.subject import Subject, indicative_subject
from generator.layers.duties.word_lists import predicate_start

TIME = re.compile("(?:时|时候|后|前|期间|过程中|活动中|的同时|情况下|基础上|以外|外|日内|届满)$")
"""How a clause ends that says when."""

FINDS = re.compile("(?:在[^，]{2,20}[中时])?(?:发现|接到|收到|得知|获知|获悉)")
"""The verb of who finds or gets to know something."""

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


def party_of(clause: Clause) -> tuple[str, ...]:
    """Whoever acts in the condition that the clause states."""
    text = clause.text
    passed = _PASSED.match(text)
    finds = FINDS.match(text) and not _names_who_is_told(text)
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


def _names_who_is_told(text: str) -> bool:
    """接到报告的部门: a relative clause; 发现X的单位 is none here."""
    return not text.startswith("发现") and relative_end(text) > 0


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
        TIME.search(rest) is not None
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

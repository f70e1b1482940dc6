"""Prepositions at the head of a phrase, told from nouns that begin with the same character."""

from __future__ import annotations

import re

PREPOSITION = (
    "在(?!校|职|押|建|编|岗|册|读|逃|园)|对(?!外|口|象|方|手)|按照|按(?!揭|摩)|根据|依照|依据|依法|因(?!素|果)"
    "|经(?!营|济|办|纪|理|销|贸|信|验|费|常)|为(?!民(?![营办族政众间用企警])|首)|向(?!导|阳)|自(?!办(?![理结完])|诉|然|治|愿|行|主|建|由|贸|来|律|营|媒|用|驾|助|有)"
    "|从(?!事|业)|以(?!上|下|外|工|色)|通过|除|将(?!军|来)|把|由|给(?!付|予|水|排)|每(?![个名位])|当(?!事|地|场|年)|为了|关于|针对|凭|随(?![军调迁同行])|未经|非经|至少|送(?!达|货)|不(?:影响|妨碍|免除)|遇(?!难|险|害)|到(?!期|达|场)|交(?!通|易|警|管|流|办|接|巡|货|付|款)|需(?!要|求|方|水|氧)|报(?!社|刊|纸|告|名|考|废|关)"
)
"""A pattern that matches at the place where a phrase begins; found by reading laws."""

BY = "(?<![自缘经交将否])(?<!(?<![董监理议领干参执])事)(?:(?<!理)|(?<=[经管办处治审护清代受修监整]理))由"
"""由 before the body that acts; not in 理由, 自由, 事由, 经由."""

ARISES = "(?:等)?(?:组成|构成|产生|引起|造成)"
"""Behind a body after 由: it makes something up or has caused it, and acts no further."""

APPOINTS = re.compile("(?:指定|确定)的?")
"""由人民政府指定有关部门责令改正: after these words stands the one who acts."""

# After a noun; not in 各自, 服从, 神经, 行为, 收到.
_INSIDE = re.compile(
    "(?<=[\u4e00-\u9fff]{2})(?:"
    "(?<![各来出亲私擅独])自(?![然治愿行主建由贸来律营媒用驾助有动诉己身我谋查筹备产])"
    "|(?<![可所加予给难足得用借何等是、或和及与者])以(?!上|下|外|内|及|来|前|后|色|工|往|免|便|煤|房)"
    "|(?<![服听已接]|[、或和及与者])从(?![业事属来])"
    "|(?<![未曾已神财法非不需须均既先凡前后、或和及者])经(?![营济办纪理销贸信费验过手典络线适]|常(?!务委员))"
    "|(?<![接收达得受遇看听签报找直])到(?![期达场庭案会位岗])"
    "|(?<![倾趋转志方定面导指取走动意])向(?![导阳])"
    "|随(?![军行迁调车])"
    "|(?<![行作勇认成视定列转改称变名所化设评命选当因])为(?!民)"
    ")"
)
_THING_BY = re.compile(
    "(?:资金|方案|草案|计划|项目|报告|规划|办法|材料|工程|设施|行为|品|案)经(?![营济理费办销纪])"
)
_AT_START = re.compile(PREPOSITION)


def is_thing_with_adverbial(head: str) -> bool:
    """质权自出质人(交付…时设立): a thing and a preposition stand before the body, no relative clause does."""
    return ("的" not in head and _INSIDE.search(head) is not None) or _THING_BY.search(head) is not None


def opens_with_preposition(text: str) -> bool:
    """Whether the text begins with a preposition, so that the body after it is no subject."""
    return _AT_START.match(text) is not None

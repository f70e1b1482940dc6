"""Prepositions at the head of a phrase, told from nouns that begin with the same character."""

from __future__ import annotations

import re

PREPOSITION = (
    "在(?!校|职|押|建|编|岗|册|读|逃)|对(?!外|口|象|方|手)|按照|按(?!揭|摩)|根据|依照|依据|依法|因(?!素|果)"
    "|经(?!营|济|办|纪|理|销|贸|信|验|费|常)|为(?!民|首)|向(?!导|阳)|自(?!诉|然|治|愿|行|主|建|由|贸|来|律|营|媒|用|驾|助|有)"
    "|从(?!事|业)|以(?!上|下|外|工|色)|通过|除|将(?!军|来)|把|由|给(?!付|予|水|排)|每(?![个名位])|当(?!事|地|场|年)|为了|关于|针对|凭|随(?!军)|未经|非经|至少|送(?!达|货)|不(?:影响|妨碍|免除)|遇(?!难|险|害)|到(?!期|达|场)|交(?!通|易|警|管|流|办|接|巡|货|付|款)|需(?!要|求|方|水|氧)|报(?!社|刊|纸|告|名|考|废|关)"
)
"""A pattern that matches at the place where a phrase begins; source: ``spec/duties.md`` and reading."""

BY = "(?<![自缘事经交将])(?:(?<!理)|(?<=[经管办处治审护清代受修监整]理))由"
"""由 before the body that acts; not in 理由, 自由, 事由, 经由."""

APPOINTS = re.compile("(?:指定|确定)的?")
"""由人民政府指定有关部门责令改正: after these words stands the one who acts."""

_AT_START = re.compile(PREPOSITION)


def opens_with_preposition(text: str) -> bool:
    """Whether the text begins with a preposition, so that the body after it is no subject."""
    return _AT_START.match(text) is not None

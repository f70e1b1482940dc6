"""X提出的意见, X在新区设置的派出机构: the body X only says who made what is named."""

from __future__ import annotations

import re

from generator.layers.duties.word_lists import alternatives, hard_word, heads, predicate_start, words

# 选举或者通过的: several verbs may stand before 的.
_VERBS = re.compile("(?:[^，的、]{2}(?:、|和|或者|或|并))*([^，的、]{2})$")
_LIGHT = re.compile(f"(?:{alternatives('adverbs')}|直接|单独|已经?|所|实际|首次|合法|最终|正在|以前|专门)+")
_PREPOSITION = re.compile(
    "(?<!所)在(?![校职押建编岗册读逃线])|从(?!事)|自(?!行|愿|己|筹|主|然)|按照|按(?!揭)|依照|依据|根据|通过|向(?!导)|以(?!上|下|外)|因(?!素)|为(?!民)|与|同(?!级|一)|就(?!业|医|读)|于|作为"
)
# 对违法行为人作出的决定 is made by X; 对当事人提出的异议 is what X deals with.
_DIRECTED = re.compile("对(?!外|口|象)(?!其(?!他)|本|自)[^，的]{2,24}$")
_DIRECTED_VERBS = frozenset({"采取", "作出", "实施", "进行", "给予", "开展", "施加", "判处", "科处"})
_AGENT = re.compile("机关|部门|政府|法院|检察院|机构|委员会")
# 组织编制的, 当场作出的: one more word before the verb.
_ONE_WORD = re.compile(
    "(?!依照|按照|根据|对于|通过|关于|经过|依据|实行|采取|建立|给予|享有|具有|报|经(?!营)|由|交|送|能|可|应|不|发现|认为|知道|收到|接到|会同|召开)[^，的、其所在由向对]{2}"
)
_AS_PARTY = re.compile("作为(?:投资|[^，的对]{1,8}[与同和][^，的]{1,8})")
# 依照本法规定限制减刑的: one more word between the rule and the verb.
_BEHIND_A_RULE = re.compile("(?<=规定|要求)[^，的]{2}$")
# 在我国管辖的海域从事活动: the place goes on behind 的, and the body acts there.
_GOES_ON_IN_PLACE = re.compile("在[^，]*的[^，的]{2,10}(?:从事|进行|开展|举办|实施|销售|使用)[^，的]+$")
# 企业在新增加的岗位中，招用…的: when the body acts.
_IN_A_TIME = re.compile("在[^，]*中$")
_FRAME = re.compile("(?:中|时|期间|方面)(?:合法|依法|所|经常|正在|共同|直接|自行|实际|单独|首次)*$")
_ACTIVITY = re.compile("涉及|新建|改建|扩建|从事|举办|并购")
_LEVEL = re.compile("(?:上|上一|本|同|各)级|国家|省|市|县|法律|法规|法律、(?:行政)?法规|合同|章程")
_INNER_RELATIVE = re.compile("[^，的]{2}的")
# 直接负责的主管人员, 由X组成的: the body is no maker of what follows.
_NO_MAKER = frozenset(
    {"负责", "平等", "工作", "开放", "主管", "行驶", "相关", "具体", "应当", "组成", "专门", "在内", "上级"}
)
# 按照省政府规定的职责: said of the noun behind them, which belongs to the preposition.
_BY_OTHERS = frozenset({"规定", "指定", "审议", "要求", "授权", "确定", "核定", "划定", "批准"})
# 根据需要确定的 is complete before the verb; in 根据省政府确定的原则 the noun belongs to 根据.
_BY_RULES = re.compile("按照|按|依照|依据|根据|经|通过|以|作为")
_COMPLETE = re.compile(
    "(?:规定|规则|要求|需要|约定|情况|程序|合同|协议|办法|批准|同意|授权|委托|决定|方式"
    "|名义|形式|职责|权限|法律|身份|投资|资金|财产)$"
)
LONGEST = 60
# 人民检察院派驻看守所、监狱的检察人员
_POSTED = re.compile(
    "(?:派驻|派往|派到|驻)[^，的]{2,16}的(?=[^，的]{0,8}(?:人员|检察官|机构|代表|干部|民警|警察))"
)


def made_by(rest: str) -> int:
    """Where 的 ends in ``rest``, the words after a body, if its verb stands before; else 0."""
    posted = _POSTED.match(rest)
    if posted:
        return posted.end()
    for found in re.finditer("的", rest[:LONGEST]):
        verbs = None if _IN_A_TIME.match(rest) else _VERBS.search(rest, 0, found.start())
        verb = verbs.group(1) if verbs else ""
        if verb in _NO_MAKER or verb in words("adverbs"):
            continue
        chain = re.split("、|和|或者|或|并", verbs.group()) if verbs else []
        acts = any(map(predicate_start().fullmatch, chain))
        if verbs and acts and _is_adverbial(rest[: verbs.start()], verb):
            return 0 if _GOES_ON_IN_PLACE.match(rest) else found.end()
    return 0


def _is_adverbial(between: str, verb: str) -> bool:
    light = _LIGHT.match(between)
    phrase = between[light.end() :] if light else between
    if not phrase or _AS_PARTY.fullmatch(phrase) or _ONE_WORD.fullmatch(phrase):
        return True
    if _DIRECTED.match(phrase):
        directed = verb in _DIRECTED_VERBS and not _AGENT.search(phrase)
        return directed and heads().search(phrase) is not None
    preposition = _PREPOSITION.match(phrase)
    return preposition is not None and _is_closed(phrase, phrase[preposition.end() :], verb)


def _is_closed(phrase: str, inside: str, verb: str) -> bool:
    """Whether the preposition that opens ``phrase`` governs ``inside`` and nothing behind the verb."""
    if _FRAME.search(inside):
        return phrase.startswith(("在", "于"))
    if verb in _BY_OTHERS or "其" in inside[1:]:
        return False
    inside = _BEHIND_A_RULE.sub("", inside)
    if not inside or (_BY_RULES.match(phrase) and not _COMPLETE.search(inside)):
        return False
    if phrase[0] in "在于从自" and _AGENT.search(inside):
        return False
    if _LEVEL.fullmatch(inside) or _ACTIVITY.search(inside):
        return False
    return inside.endswith("所") or hard_word().search(_INNER_RELATIVE.sub("", inside)) is None

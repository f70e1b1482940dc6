"""A name before the modal word that no search from its beginning reaches: 居住证持有人, 不能投票的选民."""

from __future__ import annotations

import re

from generator.layers.duties.names import expand
from generator.layers.duties.names.suffix import ends_with_head
from generator.layers.duties.phrases.agents import AGENT
from generator.layers.duties.phrases.noun_phrase import whole_phrase
from generator.layers.duties.word_lists import alternatives, hard_word, heads, predicate_start

_LEADING = re.compile(f"^(?:{alternatives('leading_words')}|不(?=免除|影响))+")
# 方 of 一方 is no adverb.
_ADVERB_AT_END = re.compile(f"(?:(?!(?<=[一双甲乙各对])方)(?:{alternatives('adverbs')}))+$")
_BRACKET = re.compile("[（(][^）)]*[）)]|＊")
_LIST_AT_END = re.compile("(?:等|[（(][^）)]*[）)]|＊)+$")
# Words for whoever acts; a place or a thing that only may act is left to other rules.
_WHO = re.compile(
    "(?:人(?!民)|(?<![二两三])者|方|员|户|公民|居民|村民|选民|妇女|夫妻|配偶|家属|亲属|职工|教师|军官|股东|成员|人才|对象|董事|监事"
    "|单位|企业|公司|机构|机关|部门|组织|团体|学校|医院|法院|检察院|委员会|联合会|协会|联社|实验室|监事会|董事会"
    "|联席会议|国库)$"
)
# With these the words at the end are whom or what somebody founds, questions, chooses, helps …
_DEALS_WITH = re.compile(
    "(?:分期|申请|配套|审批|申报|批准|同意|依法|筹备|独立|直接)*(?:设立|成立|组建|开办|兴办|创办|举办|新建|改建|扩建|建立|建设|设置"
    "|组织|组成|开设|投资|配备|聘请|聘用|聘任|招聘|招用|录用|选举|推选|选派|选拔|选聘|推荐|罢免|任免|任命|表彰|奖励|讯问|询问|传唤|拘传|逮捕|拘留|追究|审查逮捕|召开|召集|培养|培训|救助"
    "|登记|鼓励|支持|扶持|引导|动员|尊重|关心|帮助|保护|保障|指导|监督|督促|教育|通知|告知|免除|要求|责令|委托|募集|拍摄|报考"
    "|开辟|开展|拐卖|干涉|合并|撤销|变更|引进|发展|指定|认定)"
)
# 扶持单位, 指定经营企业: what such a verb says of the one who acts.
_DEALER = re.compile("(?:和|或者)?(?:人|方|者|单位|机关|经营企业|生产企业|机构|部门)(?:$|[、和或及与])")
# 对处罚决定不服的单位: a state or a will of theirs; 对符合条件的单位 is what is done to them.
_STANCE = re.compile(
    "不服的|异议的|意见的|反对票的|过错的|有(?:直接)?利害关系的"
    "|(?:负有|享有|具有|承担|负担|履行|主张|提出)[^的]*的"
)
_TO = re.compile("对(?![外口象方])")
_ABOUT = re.compile(
    "对于|到(?![期达岗])|如(?=[有果])|在(?:有|具备|符合)条件的|[将把给除当每由](?![事军位来地])"
    "|根据|依照|按照|为了|关于|针对|通过|鼓励|是|凡(?!是)"
)
# 为核设施提供服务的单位, 与教学无关的人员; other clauses with these go on behind the name.
_WITH_OR_FOR = re.compile(
    "为(?![民首])(?![^的]*(?:提供|供应|服务))|与(?!会)(?![^的]*(?:有关|无关|相关|签订|订立)[^的]*的)"
)
_ADVERBIAL = re.compile(
    "在(?![校职学用岗册读航])|经(?![营济办纪理])|因|为|以(?![上下内])|与|向|从(?![业事])|未经|非经|按(?!份)"
)
_JOINS = re.compile("、|以及|或者|及其|和|或|及|与")
_BOARD = re.compile("(?:联席会议|委员会|协会|学会|联合会|领导小组)$")
_INSIDE = re.compile(
    "(?<=.)(?<!一)(?:对(?![外口象方])|将(?!军)|把|向(?!导)|(?<![理自])由|是(?!否)|(?<!所)在(?![校职学用岗册读航]))"
)
# 从事咨询、评估等中介服务机构: the verb has lost its 的, and the members are trades.
_TRADES = re.compile("从事[^的]*等[^的]*$")
_RULES = re.compile("(?:规定|约定)(?![的所])|按照|考虑")
# 居民人均可支配收入
_AVERAGE = re.compile("(?<![何个])人均$")
# 本人（无民事行为能力人由其监护人）
_OTHERWISE = re.compile("[（(][^）)]*由[^）)]*[）)]")
_STATE = re.compile(
    "(?:离婚|丧偶|过半数|退休|离休|退职|退役|转业|复员|失业|失地|残疾|单身|居住证|参保|持证|按份|在用|在航)"
)
# 会见时监护人, 未经批准任何单位: a time or a lack stands before the name.
_SET_BEFORE = re.compile(
    "[^，的对]{2,12}?(?:期间|结束后|立项前|完成后|开始前|(?<![学产战临及平同小当届午工课按随暂即限])时)(?=[^间限的])|(?:未|非)经[^，的]*(?:批准|同意|许可|授权)(?=任何|其他|有关)"
)
_LONGEST = 140


def whole_names(text: str, *, goes_on: bool) -> tuple[str, ...]:
    """Atomic names of what ``whole_subject`` finds; () where half of them are no names of who acts."""
    name = whole_subject(text, goes_on=goes_on)
    names = expand(name) if name else ()
    strange = [one for one in names if not _WHO.search(one) and not ends_with_head(one)]
    return () if 2 * len(strange) >= len(names) else names


def whole_subject(text: str, *, goes_on: bool) -> str:
    """The name that ``text``, the words before a modal word, is or ends with; "" where it names nobody.

    Asked only where the search from the left has found no name. ``goes_on``: a norm stands before in the
    same piece, so that a verb at the head of ``text`` is an act of its subject.
    """
    bare = _ADVERB_AT_END.sub("", text)
    core = _BRACKET.sub("", _LIST_AT_END.sub("", bare))
    if _WHO.search(core) is None:
        return ""
    bare, core = _LEADING.sub("", bare), _LEADING.sub("", core)
    if not bare or (goes_on and hard_word().match(bare)) or _AVERAGE.search(text):
        return ""
    before = _SET_BEFORE.match(bare)
    if before and whole_phrase(bare[before.end() :]):
        return bare[before.end() :]
    if len(core) > _LONGEST or not _ends_with_who(core) or _is_dealt_with(core):
        return ""
    if _TRADES.match(core) or _RULES.search(core):
        return ""
    cut = core.rfind("的") + 1
    named = _with_clause(core[:cut], core[cut:]) if cut else _without_clause(core)
    return _OTHERWISE.sub("", bare) if named else ""


def _ends_with_who(core: str) -> bool:
    if _WHO.search(core) is None:
        return False
    return heads().at_end(core) is not None


def _is_dealt_with(core: str) -> bool:
    """设立公司, 讯问证人: the body is the object of what is done."""
    verb = _DEALS_WITH.match(core)
    return verb is not None and _DEALER.match(core, verb.end()) is None


def _with_clause(clause: str, name: str) -> bool:
    """Whether ``clause``, which ends with 的, says which body ``name`` is meant."""
    if (
        _ABOUT.match(clause)
        or _WITH_OR_FOR.match(clause)
        or _INSIDE.search(name)
        or not is_list_of_names(name)
    ):
        return False
    if _TO.search(clause):
        return _STANCE.search(clause) is not None
    return "是" not in clause.replace("是否", "")


def _without_clause(core: str) -> bool:
    """Whether all of the words are one name, or a list of names."""
    if _ABOUT.match(core) or _ADVERBIAL.match(core) or _TO.match(core) or _INSIDE.search(core):
        return False
    return is_list_of_names(core)


def is_list_of_names(core: str) -> bool:
    """Whether no member is a verb with a body as object: 兴办企业, 人民法院邀请调解组织."""
    return all(map(_is_member, filter(None, _JOINS.split(core))))


def _is_member(member: str) -> bool:
    verb = hard_word().search(member)
    if verb is None or heads().match(member, verb.start()) or _STATE.match(member) or _BOARD.search(member):
        return True
    if "的" in member[verb.end() :] or not _ends_with_who(member):
        return True
    return _is_doer(member[verb.start() :])


def _is_doer(core: str) -> bool:
    """审查机关: only verbs stand before the word for who acts."""
    verb = predicate_start().match(core)
    while verb is not None and len(verb.group()) > 1:
        core = core[verb.end() :]
        verb = predicate_start().match(core)
    return AGENT.fullmatch(core) is not None

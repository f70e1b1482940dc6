"""Finds the noun phrase that names bodies at the head of a string of text."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from generator.layers.duties.agents import AGENT, acts, is_agent, is_doer
from generator.layers.duties.names.pieces import pieces
from generator.layers.duties.prepositions import BY, opens_with_preposition
from generator.layers.duties.relative import relative_end
from generator.layers.duties.word_lists import alternatives, hard_word, heads, predicate_start

_JOINED = re.compile("^(?:）|、|以及|或者|及其|和|或|及|与|等)+")
_TRADE = re.compile("(?:提供|经营|使用|管理|开办|运营|控制|举办|服务)(?:者|人|商|单位|企业)")
_ENDS_A_NAME = re.compile(
    "^组织(?!部|机构|法)|^商(?=设区|省|市|国务院|有关|同级|本级|财政|中国|国家|相关|所在地)"
    f"|^(?:登记|核发|颁发|通知|受理)[^的]{{4,}}|^(?:设置|设立|成立|组建|建立|配备)[^的]{{3,}}$|^要(?![求素件约点])|^(?:建议|约谈|责令|督促|要求)(?![人者])|^受(?![理益害托让援训])|^[^、和或及与]{{2}}(?:本(?!级|市|省)|其(?!他))|{BY}|是(?!否)|包括|属于"
)
_MANAGER = re.compile("的(?:主要|直接|法定|有关|相关|其他|主管|工作|管理|专业|专职)?")
_MADE_BY = re.compile("所(?!属|在|有|地)[^，、]{1,3}的")
_SHORT_CLAUSE = re.compile("[^，的由对将把在按依根]{2,10}的")
_AND = re.compile("以及|或者|及其|、|和|或|及|与")
_WITH = re.compile(
    "[与同][^，]{1,40}?(?:共同|相互|联合|协商|配合|签订|约定|订立|协作|合作|建立)|和[^，依按]{1,20}?(?:共同|相互)"
)
_CHARGED = re.compile(
    "管理[^，的]{1,14}工作的|(?:承担|负责|负有|行使|履行|主管|具有|具体负责)[^，的]{1,24}的"
)
_CHARGED_BODY = re.compile("(?:负责|主管|承担)[^，的]{1,24}的(?:部门|机构|机关|单位|组织|人员)")
_BODY_END = re.compile("(?:部门|机构|机关|单位|者|人员|人|组织|委员会|企业|中心|局|经营者)$")
_MATRIX = re.compile(
    f"(?!(?:依托|设置|使用|使用管理|请求|占用|处理|授权|审查|审批|驾驶|乘务|协商|编制)(?:单位|企业|人|者|方|员)(?![\u4e00-\u9fff]))(?!使用(?:单位|人|者))(?:{alternatives('matrix_verbs')})(?!小组|机关|机构|委员会|人(?!员|民)|(?:检查|管理)(?:部门|机构|机关|人员))"
)
_OPENS_RELATIVE = re.compile(
    "(?:依照|按照|根据)[^，]*(?:注销|设立|取得|确定|批准|成立|登记)的[^的，]{1,10}$"
    "|在[^，]*(?:工作|就读|学习|居住|生活|任职|经营|活动|停留|从业|执业)的"
    "|(?:依法|负有|具有|具备|被|受)[^，]*的"
)
_NEVER_IN_A_NAME = re.compile(
    "(?:保障|支持|鼓励|推动|促进|加强|完善)(?!机构|部门|中心|单位|人员|对象|性|房)|视为|认为|告知|促使|报送|报请|提请|违反|接到|收到|发现|建议"
)
# A head of this length is no verb, whatever verb it holds: 对外贸易经济合作部.
_LONG_WORD = 3
# 本市对…的组织和个人予以表彰: the body has been named, the rest is whom it deals with.
_ACTS_ON_SOMEBODY = re.compile(
    "(?:本(?:市|省|自治区|县|区)|[^，的对、]{1,12}[关门府院局会])对(?!外|口|象|方)"
)
# 教育、文化等部门: the first field is a noun, whatever verb it may be elsewhere.
_FIELD_FIRST = re.compile("(?:教育|建设|规划|统计|审计|测绘|监察|交通|广播)(?:、|和|等|以及)")
# 绿化、市容、房屋管理等部门
_FIELDS = re.compile(
    "(?!(?:本市|本省)?(?:推动|推进|组织|会同|协调|指导|支持|鼓励|督促|加强|联合|配合))[^，的对将把、]{2,14}(?:(?:、|和)[^，的对将把、]{2,12})+等(?:有关|相关|主管|行政|管理)*(?:部门|机关)"
)
# 人民政府的计划、规划等部门
_FIELDS_OF = re.compile("的[^的，、]{2,8}(?:、[^的，、]{2,10})+等(?:有关|相关)?(?:部门|机关|机构)")
_TASK_VERB = re.compile("规范(?!性|化)|(?:建立)?健全|完善|加强|推进|提出代表|缴入|听取|审议")
_NO_VERB = re.compile("设(?:备|施|区)|不足")
_OPENS_ADVERBIAL = re.compile(
    "[0-9０-９一二三四五六七八九十两]{1,4}(?:年|个?月|日|个工作日)内|到(?![期达场])|自[^，]*起|设(?![区施备计置有立])"
)
_COMPOUND = re.compile(
    "厂务公开|民主管理|村务公开|政务公开|集体协商|商标|计算机|监督检查|管理监察|司法协助|法律援助|社会救助|行政复议|纪律检查|信息公开|统一管理|上网服务|营业场所|碳排放|排污权|排放权|注册登记"
)
_PART_OF_A_BODY = re.compile(
    "的[^的，、和或及与]{2,10}(?:部门|机构|机关|委员会|单位|队伍|小组|人员|法院|检察院)|的(?:人民代表大会|常务委员会|人民政府)"
    "|的[^的，、和或及与]{0,10}(?:负责人|法定代表人|代理人|继承人|监护人|近亲属|合伙人|实际控制人|检察官|法官|助理|首席代表|校长|院长|主任|经理|会长|理事长|馆长|行长)"
)
_OF = re.compile(
    "(?:直接|依法|统一|专门|共同|决定|(?:按照|依照|根据)[^，的]{2,16}规定)?(?:所属|委托|授权|设立|指定|派出|认可|下属|内设|确定|派驻|派出或者委托|批准|任命|聘请|聘任|公布|核准|选派"
    "|组建|成立|举办|管理|认定|推荐|选举|选定|建立|设置|明确|主管)的(?=[^，的]{0,12}(?:部门|机构|机关|单位|组织|人员|企业|委员会|中心|队伍|医院|公司|人))"
)
_CLASS = re.compile(
    "(?<![高中初同平优])等(?!级|待遇|候|院校|学校|教育)(?:其他)?(?:有关|相关|各类)?(?:的)?(?:场所(?![的内外]))?"
)


@lru_cache(maxsize=2048)
def noun_phrase_end(text: str, *, strict: bool = True) -> int:
    """Where the bodies named at the head of ``text`` end; 0 where none are named.

    With ``strict`` something that can begin a predicate must follow, or the end of the text.
    """
    best = _coordination_end(text)
    if not best or _MADE_BY.search(text[:best]):
        return 0
    rest = text[best:]
    if strict and rest and not goes_on(rest) and not _with_partner(rest):
        return _over_a_clause(text, best) or _charged_with(text, best)
    return best


def goes_on(rest: str) -> bool:
    """Whether a predicate begins here; 设备 is no verb, 到 and 自…起 open an adverbial."""
    if _NO_VERB.match(rest):
        return False
    return predicate_start().match(rest) is not None or _OPENS_ADVERBIAL.match(rest) is not None


def _over_a_clause(text: str, best: int) -> int:
    """配偶随军的家庭: the first name is the subject of a relative clause before the body that counts."""
    found = _SHORT_CLAUSE.match(text, best)
    end = _simple_end(text[found.end() :]) if found else 0
    if not found or not end:
        return 0
    rest = text[found.end() + end :]
    return found.end() + end if not rest or predicate_start().match(rest) else 0


def _charged_with(text: str, best: int) -> int:
    """部门负责从事…业务的机构和人员的登记: the predicate begins at 负责, the bodies behind it are objects."""
    for end in _head_ends(text):
        if end >= best:
            return 0
        if text.startswith("负责", end) and _may_be_name(text[:end]):
            return end
    return 0


def _coordination_end(text: str) -> int:
    """The end of a phrase and of those that 和 or 、 joins to it, each with its own relative clause."""
    relative = relative_end(text)
    best = _simple_end(text[relative:])
    if not best:
        return 0
    best += relative
    joined = None if _with_partner(text[best:]) else _AND.match(text, best)
    further = relative_end(text[joined.end() :]) if joined else 0
    if joined and further:
        more = _coordination_end(text[joined.end() :])
        return joined.end() + more if more else best
    return best


def _simple_end(text: str) -> int:
    """The end of a coordination of names that no relative clause opens."""
    ends = _head_ends(text)
    best = 0
    for index, end in enumerate(ends):
        if best and not _reaches(text[best:end], text[end : end + 20]):
            break
        if not best and not _may_be_name(text[:end]):
            return 0
        best = end
        rest = text[end:]
        if _with_partner(rest):
            break
        if index + 1 < len(ends) and _reaches(
            text[end : ends[index + 1]], text[ends[index + 1] : ends[index + 1] + 20]
        ):
            continue
        break
    return _over_brackets_and_others(text, best) if best else 0


_GOVERNS = re.compile("(?<=[\u4e00-\u9fff])(?:对(?!外|口|象|方)|向(?!导|社会)|将(?!军))")
_CUTS = re.compile(
    "是(?!否)|对(?!外|口)|(?<!所)在(?!校|职|押|建)|按|依(?!托)|根据|向(?!导)|将(?!军)|把|因(?!素)|应|经(?!营|济|办|纪|理|常|销|贸|信)|会同|组织(?=有关|相关)|发现|接到|收到|通过"
    "|[与同](?=[^，]*(?:共同|相互|协商|配合))|之间|过程中|期间|时$"
)


@lru_cache(maxsize=2048)
def whole_phrase(text: str) -> int:
    """The length of the text where all of it, up to a final adverb, is one noun phrase; else 0."""
    bare = re.sub(f"(?:{alternatives('adverbs')}|之间)+$", "", text)
    if _MADE_BY.search(bare):
        return 0
    relative = relative_end(bare, pivots=True)
    if relative and _is_whole(bare[relative:]):
        return len(bare)
    if relative and _coordination_end(bare) == len(bare):
        return len(bare)
    return len(bare) if _is_whole(bare) else 0


def _is_whole(bare: str) -> bool:
    ends = _head_ends(bare)
    if len(_without_end(bare)) not in ends:
        return False
    if _CUTS.search(_without_relative(bare)) or _GOVERNS.search(bare):
        return False
    chain = all(_reaches(bare[one:two]) or "的" in bare[one:two] for one, two in pairwise(ends))
    if chain and _may_be_name(bare[: ends[0]]):
        return True
    return _is_long_name(bare, ends) or all(
        _is_long_name(member, _head_ends(member)) for member in pieces(bare)
    )


def _is_long_name(bare: str, ends: list[int]) -> bool:
    """互联网上网服务营业场所经营单位: one head at the end and no verb at the beginning."""
    opens = predicate_start().match(bare)
    return len(ends) == 1 and not opens and not opens_with_preposition(bare) and bool(_BODY_END.search(bare))


def _without_end(text: str) -> str:
    return re.sub("(?:等(?:场所)?|[（(][^）)]*[）)])+$", "", text)


def _without_relative(text: str) -> str:
    """Without the words before the last 的 where they open the text or a member with a verb."""
    cut = text.rfind("的")
    return text[cut + 1 :] if cut > 0 else text


def opens_with_verb(text: str, end: int) -> bool:
    """Whether what was taken for a name is a verb and its object: 保护公民, 获得金融机构."""
    if _TASK_VERB.match(text):
        return True
    if _FIELD_FIRST.match(text) and _BODY_END.search(text[:end]):
        return False
    verb = predicate_start().match(text)
    if verb is None or len(verb.group()) < 2 or relative_end(text):
        return False
    if _NEVER_IN_A_NAME.match(text):
        return True
    if acts(text[verb.end() : end]):
        return False
    return not re.match(
        f"(?!有关|相关|其他|本级|上级|同级|当地|各|外国人|中国|他人|未成年人|老年人|残疾人)[^，的、和]{{0,10}}?{AGENT.pattern}(?![^、和或及与（]{{0,2}}$)",
        text[verb.end() : end] + "　　　",
    )


def _head_ends(text: str) -> list[int]:
    """Ends of the words for bodies; 国家 counts only at the head of the text (达到国家规定 names nobody)."""
    return [
        found.end()
        for found in heads().finditer(text)
        if (found.group() != "国家" or found.start() == 0)
        and (found.group() != "组织" or found.start() > 0 or len(text) == 2 or text[2] in "和或、及")
    ]


def _with_partner(rest: str) -> bool:
    return bool(_WITH.match(rest))


def _reaches(between: str, beyond: str = "") -> bool:
    """Whether the words from one head to the next can still be one noun phrase; ``beyond`` stand after it."""
    joined = _JOINED.sub("", between)
    if (
        _OF.match(between + beyond)
        or _FIELDS_OF.fullmatch(between)
        or _CHARGED.match(between)
        or _CHARGED_BODY.match(between + beyond)
        or _TRADE.fullmatch(between)
    ):
        return True
    if _ENDS_A_NAME.search(between):
        return False
    if joined != between:
        return _joins(between, joined)
    hard = hard_word().search(_masked(between))
    if "的" in between:
        return _is_part(between, bool(hard))
    doer = hard is not None and is_doer(between[hard.end() :])
    return (not hard or doer) and not _begins_a_predicate(between)


def _joins(between: str, joined: str) -> bool:
    """After 和, 、 or 等 the next member may be long, or have a relative clause of its own."""
    if "的" in joined and re.match("负有|从事|使用|经营|提供", joined):
        return True
    hard = hard_word().search(_masked(between))
    return (
        hard is None
        or is_agent(joined)
        or _is_long_name(joined, _head_ends(joined))
        or _in_relative(between, hard.end())
    )


def _begins_a_predicate(between: str) -> bool:
    start = predicate_start().match(between)
    if start is None:
        return False
    long_verb = len(start.group()) > 1 and not _BODY_END.search(between)
    return (
        long_verb
        or opens_with_preposition(between)
        or re.match("与|可|应(?!急)|会同|未|不(?!动)", between) is not None
    )


def _is_part(between: str, hard: bool) -> bool:
    """的主要负责人, 所在地的人民政府, 的专家委员会."""
    if _begins_a_predicate(between):
        return False
    if _MANAGER.fullmatch(between) or between.startswith("所在地的"):
        return True
    return bool(_PART_OF_A_BODY.fullmatch(between)) and (not hard or is_agent(between[1:]))


def _masked(text: str) -> str:
    return _COMPOUND.sub(lambda found: "＊" * len(found.group()), text)


def _in_relative(between: str, position: int) -> bool:
    return bool(re.search("^[、和或及与者以]", between)) and "的" in between[position:]


def _may_be_name(head: str) -> bool:
    """Whether the words up to the first head can be a name: no adverbial, no verb without 的."""
    if _ACTS_ON_SOMEBODY.match(head):
        return False
    if (
        _FIELDS.fullmatch(head)
        or _OPENS_RELATIVE.match(head)
        or (len(head) > _LONG_WORD and heads().fullmatch(head))
    ):
        return True
    if (
        head.startswith("组织")
        and len(head) > 2
        and not re.fullmatch("组织.{0,4}(?:机关|机构|单位|者|人|部门)", head)
    ):
        return False
    if (
        opens_with_preposition(head)
        or _MATRIX.match(head)
        or re.search(f"{BY}|是(?!否)|包括|属于|作为|规划经|方案经|时间经", head)
    ):
        return False
    if re.search("[^供配补自]给(?!予|付|水|排|养)|[^针]对(?!外|口|象|方)", head) and "的" not in head:
        return False
    hard = hard_word().search(_masked(head))
    return not hard or "的" in head[hard.end() :] or acts(head[hard.end() :])


def _over_brackets_and_others(text: str, end: int) -> int:
    if text[end : end + 1] in {"）", ")"} and "（" in text[:end].replace("(", "（"):
        end += 1
    found = re.compile("[（(][^）)]*[）)]|＊+").match(text, end)
    if found:
        end = found.end()
    listed = _CLASS.match(text, end)
    if listed:
        end = listed.end()
    return end

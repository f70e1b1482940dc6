"""X制定…, X对…实施监督管理: a plain statement of what a public body does is its competence."""

from __future__ import annotations

import re

from generator.layers.duties.authority import is_authority
from generator.layers.duties.carried.joined_before import joined_before
from generator.layers.duties.carried.side_by_side import with_those_alike
from generator.layers.duties.clauses import Clause
from generator.layers.duties.consent import agrees, supports
from generator.layers.duties.context import Before, Context, Names, Norm
from generator.layers.duties.leads_up import only_leads_up
from generator.layers.duties.modal_words import first_modal
from generator.layers.duties.named_topic import is_named_topic
from generator.layers.duties.next_authority import acts_upon
from generator.layers.duties.no_act import is_thing_of, no_act, noun_follows
from generator.layers.duties.no_task import states_no_task
from generator.layers.duties.party_acts import only_says_when
from generator.layers.duties.penalty_behind import goes_on_to_punish
from generator.layers.duties.phrases.clause_of_noun import is_fiction, qualifies_a_noun
from generator.layers.duties.phrases.made_by import made_by
from generator.layers.duties.phrases.place_that_acts import is_place
from generator.layers.duties.phrases.slogans import is_slogan_of_two
from generator.layers.duties.phrases.thing_as_subject import speaks_of_a_thing
from generator.layers.duties.phrases.thing_behind import is_plain_thing
from generator.layers.duties.phrases.whole_clause import is_case, is_made_body
from generator.layers.duties.subject import Subject, indicative_subject, subject_of
from generator.layers.duties.what_follows import is_compared, is_in_condition, modal_follows, topic_follows

_NO_TASK = re.compile(
    "关于|应得(?!到)|(?:一般|均|即)为|(?:按照?|依照)(?:下列|以下)[^，]*(?:确定|划分|登记)$|具体划分|[^，]*不受[^，]*限制$"
    "|不再(?:享|具|担任|履行)|[^，]*具有[^，]*(?:约束力|效力)|[^，]{0,4}(?:包括|属于)|是|不?受(?!理|[^，]{1,24}(?:委托|委派|指派|聘请|授权)[^，的]{3,})|为(?!本|其|了|[^，需]{2,24}(?:提供|办理|出具|建立|购买|投保|缴纳|开展|创造|颁发|配备|设立))|属于"
    "|包括|限于|每届任期|[^，]{0,12}分为|(?:参照|比照)[^，]*(?:执行|办理)$|与[^，]*有(?:利害)?关系"
    "|会议由|[^，]*，?适用本|不服|[^，]{0,8}(?:无法|难以)|[^，]{0,8}[前后]经|[^，]*相结合(?:的(?:方式"
    "|方法|原则))?$|方可|尚未|正在|逾期|违反|滥用|玩忽|拒不|拒绝|未|不(?!予|再|受|得)|确?因|(?:选举和)?表决[^，]*实行|认为|需要|擅自"
    "|收到|接到|遇|发现|所|有(?!权)|会议有|设(?![立置备])|位于|组成|无力|(?:按照|依照|依法|根据)[^，]*(?:任免|聘任"
    "|任命|产生|录用)$|在[^，]*的[^，的]*(?:行为|信息)(?:及其[^，]*)?$|参照适用|实行[^，]*负责制$"
    "|在[^，]*(?:境内|内地|大陆)$"
)

# 投资企业生产经营所需的原材料…
_NEEDED = re.compile(
    "(?![对将把因在按根依])[^，的]{0,8}所[^，的属在]{1,3}的[^，]*$"
    "|(?![对将把因在按根依]|(?:自行|统筹|合理)?(?:负责|解决|承担|安排|保障|落实|提供|筹集|负担))[^，的]*所需[^，的]+$|[^，]*所[^，的属在]{2}的(?:费用|损失|支出|收入|收益"
    "|利息|税款)$"
)
# 政府举办的学校建设资金
_MEANS = re.compile(
    "(?:建设|运行|维护|管理|保护|养护|工作|办公|活动|专项)[^，的对]{0,4}(?:资金|经费|费用|用地|拨款|款项)"
)
# 预备役人员退出预备役的时间为…
_SAYS_WHAT_IT_IS = re.compile(
    "[^，]*的[^，的]{1,6}(?:(?<![行作成认代视称名勇以所转设列改定评变])为|是)(?!了|由|否)[^，]"
)
# 法院请求提供司法协助的请求书, 政府对研究处理情况的报告
_IS_A_PAPER = re.compile("([^，的]{2})[^，]*的\\1(?:书|表|报告|文件|函|单)|对[^，]*情况的(?:报告|说明)$")
# 发现公安机关讯问不规范，…
_FINDS = re.compile("发现(?!人|者|单位|地)")
_TASK = re.compile(
    "认定|核发|决定|设立|成立|设置|职责|工作|监督|指导|管理|领导|组织|负责(?!人)|统筹|协调|实施|制定|保障|建立|对"
)
# 主管部门依法开展核查，有关单位应当予以配合
_COOPERATES = re.compile("(?:予以|给予|积极|依法|主动|如实|协助|接受)*(?:配合|协助|支持|接受|提供)")
# 省人民政府发布预警信息，其他任何单位不得发布
_ANYBODY = re.compile("(?:其他)?任何|其他(?:单位|组织|个人)")
_MADE_UP = re.compile("由[^，]*(?:组成|构成|代表)$|(?:依照|按照)[^，]*(?:组成|构成)$")
# 港口建设项目的安全设施和环境保护设施, 宗教团体用于宗教活动的建筑物
_THING_BEHIND = re.compile(
    "建设项目的[^，的]+|(?:用于|供(?!应))[^，的]+的[^，]+|因[^，的]+后[^，的]{2}的[^，的]+"
)
# 代表参加履职活动的情况，应当公开
_STATE_OF = re.compile(
    "(?!对|向|在|将|把|根据|按照|依据|依照|就|因)[^，]*(?:的|及其?)[^，的]{0,10}(?:情况|进展)"
)
_BARE_MODAL = re.compile("(?:也|均|都)?(?:应当|必须)[^，]*(?:公开|公布|公示|公告|作为|纳入|记入|记录|接受)")
# 食品小作坊实行登记管理 says what is done with them.
_REGIME = re.compile(
    "实行(?:登记|备案|许可|等级|分类|分级|名录|注册|资质|持证|实名|任期)[^，]*(?:管理|制度|审计)$"
    "|实行(?!.*(?:责任|公开|承诺|值班|报告|检查|验收|监理|保密))[^，]{2,16}(?:登记|资格制度|[证卡]管理)$|按[^，]*分类管理$"
)
_MODAL = re.compile("(?:也|均|都|并)?(?:应当|必须|不得|可以|依法)")
# 依法对…情况进行监督检查
_WATCHES = re.compile("依法开展[^，]*工作|(?:依法|应当)?对[^，]*(?:进行|实施|实行|开展)[^，的]{2,12}")
# 公民重新出现，经本人申请，人民法院应当…
_AT_REQUEST = re.compile("经[^，]*(?:申请|请求|要求|提议|同意)")
_BY_RULE = re.compile("按照?|依照|根据|依法|凭")
_BY_OWN_DUTIES = re.compile("(?:按照|依据|依照|根据|在)(?:各自|其|职责|本部门)|依法做好")


def plain_indicative(clause: Clause, context: Context) -> Norm | Before | None:
    """After a comma only where the verb shows that a new subject begins."""
    if _FINDS.match(clause.text) and context.pending is not None:
        return None
    subject = indicative_subject(clause.text)
    rest = clause.text[subject.end :]
    if (
        subject.kind != "actors"
        or clause.masked.endswith("除外")
        or is_slogan_of_two(clause.masked)
        or "是否" in clause.masked[: subject.end]
        or (clause.mark == "，" and is_made_body(clause.text, rest))
    ):
        return None
    if speaks_of_a_thing(clause.text[: subject.end], rest):
        return Before(thing=True) if clause.mark == "，" else None
    if clause.mark == "，" and _MODAL.match(context.next_words) and is_plain_thing(rest):
        return Before(thing=True)
    if _names_a_thing(rest) or (clause.mark == "，" and _THING_BEHIND.fullmatch(rest)):
        made = made_by(rest) or _IS_A_PAPER.match(rest) or rest.startswith("因")
        return Before(thing=True) if made and clause.mark == "，" else None
    return _task_of(clause, subject, context)


def _task_of(clause: Clause, subject: Subject, context: Context) -> Norm | Before | None:
    """The body is named and its predicate follows."""
    rest = clause.text[subject.end :]
    if clause.mark == "，" and _STATE_OF.fullmatch(rest) and _BARE_MODAL.match(context.next_words):
        return Before(thing=True)
    of_a_case = is_case(rest) or agrees(clause, rest, context) or is_named_topic(clause, context)
    topic = of_a_case or (not _TASK.match(rest) and is_thing_of(clause, rest, context))
    if topic or _leads_to_another(clause, rest, subject.names, context):
        return Before()
    if all(map(is_place, subject.names)):  # its tasks are read by the rule ``of_the_place``
        return Before(subject.names) if modal_follows(context) else None
    if _goes_on(rest, clause, context) and not acts_upon(subject.names, clause, rest, context):
        return None
    return _own_task(clause, subject, context)


def _own_task(clause: Clause, subject: Subject, context: Context) -> Norm | Before:
    """A new subject with a predicate: its task, or what only leads up to the next clause."""
    rest = clause.text[subject.end :]
    regime = _REGIME.match(rest) and not any(map(is_authority, subject.names))
    watches = _WATCHES.fullmatch(rest) and all(map(is_authority, subject.names)) and topic_follows(context)
    leads_up = (is_in_condition(context) or modal_follows(context)) and not watches
    leads_up = leads_up or clause.masked.endswith("的")
    no_task = regime or _NO_TASK.match(rest) or _MADE_UP.search(rest)
    no_act_of_it = (
        no_act(rest, subject.names, clause, context)
        or _speaks_of_its_own(rest, subject.names, clause, context)
        or only_leads_up(clause, subject.names, context)
        or states_no_task(rest, subject.names, clause, context)
    )
    when = only_says_when(clause, rest, subject.names, context)
    if leads_up or no_task or no_act_of_it or when:
        names = with_those_alike(subject.names, clause, context)
        return Before(names, weak=when and not (leads_up or no_task or no_act_of_it))
    if is_fiction(clause, rest, context) or qualifies_a_noun(clause, rest, context):
        return Before()
    names = subject.names
    if len(context.waiting) > 1:  # one name may only say of what the clause speaks
        names = joined_before(names, clause.text[: subject.end], clause, context)
    norm = Norm("competence", names, subject.end, subject.partners, carry=names)
    return goes_on_to_punish(norm, clause, context)


def _speaks_of_its_own(rest: str, names: Names, clause: Clause, context: Context) -> bool:
    """业主转让住宅，其…权利一并转让: the clause only says when."""
    following = context.next_words
    task = _TASK.search(rest) or re.match("设|成立|组建", rest)
    if rest.startswith("在") and not any(map(is_authority, names)):  # 投资者在中国境内设立企业，其…
        task = None
    return clause.mark == "，" and not task and re.match("其(?!他|中)", following) is not None


def _names_a_thing(rest: str) -> bool:
    """机关依法收集的材料: the verb stands in a relative clause; not 公民对作出的决定不服."""
    if rest.endswith(("不服", "有异议")):
        return False
    if _IS_A_PAPER.match(rest) or _SAYS_WHAT_IT_IS.match(rest) or _NEEDED.match(rest) or _MEANS.match(rest):
        return True
    if noun_follows(rest):
        return True
    thing = re.fullmatch("依法[^，的]{2}的[^，的]{2,12}", rest)
    return thing is not None or made_by(rest) > 0


def _goes_on(rest: str, clause: Clause, context: Context) -> bool:
    """After a comma the norm before goes on, unless it was a task or the body acts by its own duties."""
    last = context.last_here
    if last is None or clause.before != "，":
        return False
    if last.modality == "encouragement" and supports(rest):
        return not is_authority(clause.text[: -len(rest)])
    return last.modality != "competence" and not _BY_OWN_DUTIES.match(rest)


def _leads_to_another(clause: Clause, rest: str, names: Names, context: Context) -> bool:
    """普通学校招收残疾学生，县级人民政府应当…: the first clause says when the second body has its duty."""
    following = next((one for one in context.following if not _AT_REQUEST.fullmatch(one.masked)), None)
    word = first_modal(following.masked) if following is not None else None
    opens = clause.mark == "，" and clause.opens_a_piece
    party = not any(map(is_authority, names)) and not _BY_RULE.match(rest)
    opens = opens or (clause.mark == "，" and context.pending is not None and party)
    if word is not None and word.modality == "prohibition" and _ANYBODY.match(context.next_words):
        return not all(map(is_authority, names))
    if following is None or word is None or not opens or _TASK.search(rest) or is_compared(following.masked):
        return False
    if all(map(is_authority, names)) and _COOPERATES.match(following.masked, word.end):
        return False
    other = subject_of(following.text[: word.start])
    return other.kind == "actors" and not set(other.names) & set(names)

"""Whether a line of a title goes on from the line above it."""

from __future__ import annotations

import re

from generator.reading.page.title_shape import FURNITURE, is_barrier, looks_like_title

MOST_LINES = 5
_LONGEST = 60
_HALF = 6
# A line that begins so goes on from the line above it.
_GOES_ON = re.compile(
    r"^(?:若干|适用法律|有关问题|具体应用|的|等|及|以及|和|与|或者|[〉》）、]|常务委员会"
    r"|修正案|(?:实施|施行)(?:细则|办法|条例|规定)|补充规定|暂行(?:规定|办法|条例))"
)
_ABOUT = re.compile(r"^(?:关于|实施[《〈]?|贯彻|施行|执行)")
# A line that ends so is not whole.
_NOT_WHOLE = re.compile(r"(?:[、（《〈和与及的等对在之]|若干|适用|以及|关于|实施|有关)$")
_BODY = re.compile(r"(?:法院|检察院|委员会|大会|政府|国务院|[部局署厅院省市县区州])$")
_WHOLE_BODY = re.compile(
    r"^[\u4e00-\u9fff 、]*(?:法院|检察院|委员?会|监会|大会|人大|政府|国务院|[部局署厅院])(?:办公[厅室])?$"
)
_BEGINS = re.compile(
    r"^(?:中华人民共和国|最高人民|全国人民代表|[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,3}市(?![场民政容区])|[\u4e00-\u9fff]{2,6}自治[区州县])"
)
_PLACE = re.compile(r"^(?:中华人民共和国|[\u4e00-\u9fff]{1,8}?(?:省|市|自治[区州县旗]|经济特区|县|区))")
_ONLY_PLACE = re.compile(r"^(?:[\u4e00-\u9fff]{1,8}?(?:省|市|自治[区州县旗]|经济特区|县|区))+$")
# A 关于… that ends in the name of another law (关于人民法|院…, 关于适用《民法典》) has no kind of its own.
_NAMES_LAW = re.compile(r"关于.*(?:(?<!办)法|典|条例|》)$")
# What stands above a title in a document's or a page's head, and is no part of it.
_HEAD = re.compile(
    r"^[（(].*[）)]$|(?:公报|文件|公告|汇编|草案|全文|文本|令|号|网站|门户|规章库|法规库|数据库|地方性法规|[期年卷辑届])$"
)
_OTHER_HEAD = re.compile(
    r"(?:法规|规章|法律|解读|库|网|平台|系统|中心|栏目|信息|公开|新闻|动态|政策|要闻|专题|资讯|概况|服务|录"
    r"|附件[一二三四五六七八九十\d]*|提示|[机秘绝]密|特急|急件|原文|指南|位置|收藏|有效|会议|工作)$"
)


def goes_on(before: str, text: str, together: bool | None, *, first: bool) -> bool:
    """Whether ``text`` and the line ``before`` it are pieces of one title.

    Words decide first: a bracket left open, a line that begins or ends in the middle of a phrase, a
    关于 without the kind of document that it needs. ``together`` is what the layout says (a break
    inside one paragraph, two centred lines of one look); ``None`` where it says nothing, and then a
    place's name without a kind counts, and the ``first`` line of the file.
    """
    if len(before) > _LONGEST or before[-1] == ">" or is_barrier(before) or FURNITURE.search(before):
        return False
    if _is_open(before) or _is_open(text):
        return True
    loose = together is not True and ("关于" not in before or before.endswith(("解读", "公开")))
    head = bool(_HEAD.search(before)) or (loose and bool(_OTHER_HEAD.search(before)))
    whole = looks_like_title(before) and not _names_law(before)
    if (_GOES_ON.match(text) and (whole or not head)) or (_ABOUT.match(text) and _BODY.search(before)):
        return True
    if whole or head or _BEGINS.match(text) or text.startswith(before[:2]):
        return False
    if _NOT_WHOLE.search(before) or "关于" in before:
        return True
    return not _WHOLE_BODY.match(before) and _laid_together(before, text, together, first)


def _laid_together(before: str, text: str, together: bool | None, first: bool) -> bool:
    if together is not None:
        return together
    # Nobody breaks a short title: a short line above one is the name of a place, a site or a menu.
    broken = len(before) >= _HALF or len(text) < _HALF
    return broken and not _ONLY_PLACE.match(before) and (first or bool(_PLACE.match(before)))


def _names_law(text: str) -> bool:
    return bool(_NAMES_LAW.search(text)) or (text.endswith("》") and text.find("《") > 0)


def _is_open(text: str) -> bool:
    """Whether a bracket is opened or closed outside of this line: 《…人民代表 / 大会代表法》办法."""
    return any(text.count(pair[0]) != text.count(pair[1]) for pair in ("《》", "〈〉", "（）"))

"""Places and heads in a row that share the body named after the last one, each with the body spelled out."""

from __future__ import annotations

import re

from generator.layers.duties.names.pieces import pieces

# 人民政府的计划、规划等部门 is 人民政府计划、规划等部门.
_OF_A_GOVERNMENT = re.compile("人民政府的(?=[^的、]{2,8}、[^的]*等(?:有关|相关)?部门$)")
# 国务院、中央军事委员会有关部门; 侵权行为地或者被告住所地的人民法院
_TWO_HEADS = re.compile("^(国务院)(?:、|和)(中央军事委员会)(?=[^、和以或及，])(.+)$")
# 国务院和省级人民政府的价格主管部门
_OF_STATE_AND_GOVERNMENTS = re.compile(
    "^国务院(?:和|、|或者)((?:[^的，]{0,12}、)?[^、的，]{0,12}人民政府)(的?[^的、和或及与，]{2,14}部门)$"
)
_WHERE = re.compile(
    "((?:(?:目的地|[^、和或的]{1,11}[^、和或的占]地)(?:、|和|或者|或))+[^、和或的]{2,12}地)"
    "((?:的)?[^、和或的，]{0,8}(?:法院|公安机关|检察院|人民政府(?:[^、和或的，]{0,12}(?:部门|机关))?|部门|机关|机构))"
)
# 青海省、宁夏回族自治区、山东省人民政府
_PROVINCES = re.compile(
    "^((?:[^、和及与的]{2,7}(?:省|自治区)(?:、|和|以及))+[^、和及与的]{2,7}(?:省|自治区))(人民政府[^、和的]*)$"
)
# 北京市、上海市各基层人民法院
_EACH = re.compile(
    "((?:[^、和及与的]{1,7}[省市区州县](?:、|和|及|以及|与))+[^、和及与的]{1,7}[省市区州县])各([^、和及与的]+)$"
)

# 国有、国有控股和国有资本占主导地位的企业
_OWNED_BY_THE_STATE = re.compile("国有(?=(?:、|和|以及|及)国有控股)|国有控股(?=(?:、|和|以及|及)国有资本)")
# 设区的市、自治州以上人民政府: both are where it begins.
_FROM_TWO_LEVELS = re.compile("设区的市、自治州(以上[^、和或及与的，]{2,})")


def spelled_out(phrase: str) -> str:
    """北京市、上海市各基层人民法院 → 北京市基层人民法院、上海市基层人民法院."""
    phrase = _OF_A_GOVERNMENT.sub("人民政府", phrase)
    if "国有资本占主导地位的企业" in phrase:
        phrase = _OWNED_BY_THE_STATE.sub("\\g<0>企业", phrase)
    phrase = _FROM_TWO_LEVELS.sub("设区的市\\1、自治州\\1", phrase)
    phrase = _TWO_HEADS.sub("\\1\\3、\\2\\3", phrase)
    phrase = _OF_STATE_AND_GOVERNMENTS.sub("国务院\\2、\\1\\2", phrase)
    for shared in (_WHERE, _PROVINCES, _EACH):
        phrase = shared.sub(lambda found: "、".join(one + found[2] for one in pieces(found[1])), phrase)
    return phrase

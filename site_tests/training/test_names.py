"""Names that may mean the same body, as a readable table."""

from __future__ import annotations

import pytest

from generator.training.names import is_broad, overlap, shown
from generator.training.similar import likeness

SAME = """
公安机关 公安部门
公安机关 公安机关交通管理部门
各级人民政府 市人民政府
县级以上人民政府 区人民政府
市人民政府 县级市人民政府
有关部门 商务部门
单位 物业服务企业
企业 物业服务企业
负有安全生产监督管理职责的部门 应急管理部门
卫生健康部门 卫生健康主管部门
市生态环境主管部门 生态环境部门
"""
APART = """
公安机关 司法行政部门
镇人民政府 街道办事处
市人民政府 镇人民政府
人民法院 人民检察院
商务部门 税务部门
物业服务企业 业主委员会
区人民政府 网络运营者
"""


@pytest.mark.parametrize("pair", SAME.split("\n")[1:-1])
def test_may_be_the_same(pair: str) -> None:
    one, other = pair.split()
    assert overlap(one, other) and overlap(other, one)


@pytest.mark.parametrize("pair", APART.split("\n")[1:-1])
def test_are_apart(pair: str) -> None:
    one, other = pair.split()
    assert not overlap(one, other) and not overlap(other, one)


@pytest.mark.parametrize(
    "name", ["单位", "个人", "有关部门", "其他组织", "生产经营单位", "负有管理职责的部门"]
)
def test_is_a_class(name: str) -> None:
    assert is_broad(name)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("镇人民政府", "街道办事处"), "镇人民政府（街道办事处）"),
        (("市人民政府", "县级市人民政府", "区人民政府"), "市、县级市、区人民政府"),
        (("公安部门", "商务部门"), "公安、商务部门"),
        (("村民委员会", "居民委员会"), "村、居民委员会"),
        (("人民法院",), "人民法院"),
    ],
)
def test_shown(names: tuple[str, ...], expected: str) -> None:
    assert shown(names) == expected


def test_likeness() -> None:
    assert likeness("应当按照各自职责做好社会治理工作", "根据职能做好社会治理相关工作") > 0.5
    assert likeness("加强流动人口信息采集登记", "落实收寄验视、实名收寄、过机安检制度") < 0.2

"""From a noun phrase that names bodies or persons to their atomic names.

Coordinations are written out, what is shared goes to each: 市、区人民政府 → 市人民政府, 区人民政府;
公安、商务等部门 → 公安部门, 商务部门; alternates in brackets are names of their own; 有关 before two heads
goes to both; 任何, 所有, 各, 本, 该 and 等 are dropped, a qualifier that says which body it is stays.
The rest: ``generator/pages/data/what_is_a_duty.md``.
"""

from generator.layers.duties.names.expand import expand

__all__ = ["expand"]

"""The rules in the order in which they are asked; the first that answers decides.

Each rule is a plain function of a clause and what was read before it. It answers ``None`` where
it has nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.layers.duties.clauses import Clause
from generator.layers.duties.context import Answer, Context
from generator.layers.duties.rules.by_whom import by_whom
from generator.layers.duties.rules.condition import condition
from generator.layers.duties.rules.definition import definition
from generator.layers.duties.rules.duty_of import duty_of
from generator.layers.duties.rules.encouragement import encouragement
from generator.layers.duties.rules.jointly_signed import jointly_signed
from generator.layers.duties.rules.liability import liability
from generator.layers.duties.rules.listed_tasks import listed_tasks
from generator.layers.duties.rules.made_up_of import made_up_of
from generator.layers.duties.rules.modal import modal
from generator.layers.duties.rules.named_authority import named_authority
from generator.layers.duties.rules.new_body import new_body
from generator.layers.duties.rules.of_the_place import of_the_place
from generator.layers.duties.rules.penalty import penalty
from generator.layers.duties.rules.plain_indicative import plain_indicative
from generator.layers.duties.rules.prohibition import prohibition
from generator.layers.duties.rules.set_before import set_before
from generator.layers.duties.rules.task import task
from generator.layers.duties.rules.who_ought import who_ought

Rule = Callable[[Clause, Context], Answer | None]

RULES: tuple[tuple[str, Rule], ...] = (
    ("definition", definition),
    ("named_authority", named_authority),
    ("duty_of", duty_of),
    ("listed_tasks", listed_tasks),
    ("jointly_signed", jointly_signed),
    ("condition", condition),
    ("liability", liability),
    ("penalty", penalty),
    ("prohibition", prohibition),
    ("encouragement", encouragement),
    ("who_ought", who_ought),
    ("modal", modal),
    ("made_up_of", made_up_of),
    ("by_whom", by_whom),
    ("new_body", new_body),
    ("of_the_place", of_the_place),
    ("task", task),
    ("plain_indicative", plain_indicative),
    ("set_before", set_before),
)

"""Named repairs, in the order in which they are applied."""

from generator.reading.repairs.all_lines import RepairedLines, repair_lines
from generator.reading.repairs.all_rules import Condition, condition_of, repair_line

__all__ = ["Condition", "RepairedLines", "condition_of", "repair_line", "repair_lines"]

"""Named repairs, in the order in which they are applied."""

from generator.reading.repairs.all_rules import Condition, condition_of, repair_line

__all__ = ["Condition", "condition_of", "repair_line"]

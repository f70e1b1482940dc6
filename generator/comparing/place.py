"""Where a law stands among its versions, and what became of each article."""

from __future__ import annotations

from dataclasses import dataclass

from generator.comparing.comparison import Comparison
from generator.comparing.versions import Version


@dataclass(frozen=True, slots=True)
class VersionPlace:
    """``line`` is oldest first, ``at`` the place of this law in it.

    ``steps`` lead from each version to the next one, so there is one fewer than versions.
    """

    line: tuple[Version, ...]
    at: int
    steps: tuple[Comparison, ...]

    @property
    def this(self) -> Version:
        """This law."""
        return self.line[self.at]

    @property
    def newest(self) -> Version:
        """The last of the line."""
        return self.line[-1]

    @property
    def is_newest(self) -> bool:
        """Whether no version follows."""
        return self.at == len(self.line) - 1

    def in_version(self, article: str, at: int) -> str | None:
        """The article that one of this law's is in the version at ``at``; ``None`` where there is none."""
        found: str | None = article
        for step in range(self.at, at):
            found = self.steps[step].descendants.get(found or "")
        for step in range(self.at - 1, at - 1, -1):
            found = self.steps[step].ancestors.get(found or "")
        return found

"""Which actors bear or share a duty in which article."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

from generator.layers.relations.relation import ActorBook
from generator.model.layers import Duty
from generator.model.text import Regulation

# A name of this many characters or fewer is looked for in no word.
_SHORT = 3


class Bearing:
    """The actors of every article, by name, and how rare each is."""

    def __init__(
        self, regulation: Regulation, duties: Mapping[str, Iterable[Duty]], register: ActorBook
    ) -> None:
        self._of: dict[str, dict[str, None]] = {
            article.id: {
                actor.name: None
                for paragraph in article.paragraphs
                for duty in duties.get(paragraph.id, ())
                for name in (*duty.bearers, *duty.partners)
                if (actor := register.find(name)) is not None
            }
            for article in regulation.articles
        }
        self._names = {actor.name: (actor.name, *actor.aliases) for actor in register.actors}
        # A name of one or two characters is a word like any other (组织, 个人).
        self._long = {name: actor.name for actor in register.actors for name in self._names[actor.name]}
        self._long = {name: actor for name, actor in self._long.items() if len(name) > _SHORT}
        self._counts = Counter(name for names in self._of.values() for name in names)

    def features(self, article: str) -> dict[str, float]:
        """The article's actors, one weight each."""
        return dict.fromkeys(self._of[article], 1.0)

    def shared(self, first: str, second: str) -> list[tuple[str, float]]:
        """The actors that bear duties in both articles, the rarest first, with their rarity."""
        both = [name for name in self._of[first] if name in self._of[second]]
        weighed = [(name, math.log((len(self._of) + 1) / self._counts[name])) for name in both]
        return sorted(weighed, key=lambda pair: -pair[1])

    def rarity(self, first: str, second: str) -> float:
        """How rare the rarest actor of both articles is, from 0 (everywhere) to 1 (only here)."""
        shared = self.shared(first, second)
        return shared[0][1] / math.log(len(self._of) + 1) if shared else 0.0

    def is_name(self, word: str, actors: Iterable[str]) -> bool:
        """Whether a word is, or holds, or is a piece of a name of one of these actors."""
        names = (name for actor in actors for name in self._names.get(actor, ()))
        return any(word in name or (len(name) > 2 and name in word) for name in names)

    def named_in(self, word: str) -> list[str]:
        """The actors whose names a word holds: 镇人民政府街道办事处 holds two."""
        if len(word) <= _SHORT:
            return []
        return list(dict.fromkeys(actor for name, actor in self._long.items() if name in word))

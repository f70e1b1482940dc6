"""The steps from one character to the next (DeltaX, DeltaY)."""

from __future__ import annotations

from generator.reading.forms.ofd.elements import number


def deltas(text: str | None, most: int) -> list[float]:
    """At most ``most`` steps; ``g 3 5.2`` stands for ``5.2 5.2 5.2`` (GB/T 33190 11.3).

    Raises ``ValueError``.
    """
    steps: list[float] = []
    words = iter((text or "").replace(",", " ").split())
    for word in words:
        if len(steps) >= most:
            break
        if word == "g":
            count, step = int(next(words, "")), number(next(words, ""))
            steps.extend([step] * min(max(count, 0), most - len(steps)))
        else:
            steps.append(number(word))
    return steps

"""Looking up ``a.b`` in templates where ``a`` is a plain dict, as nearly everywhere in ours."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment

_METHODS = frozenset(dir(dict))


def look_in_dicts_first(env: Environment) -> None:
    """Make it quick, with the same result.

    Jinja asks for the attribute first and pays for an exception each time. A dict has no attributes
    but its methods, so looking up the key at once finds the same.
    """
    usual = env.getattr

    def lookup(obj: Any, attribute: str) -> Any:
        if type(obj) is dict and attribute not in _METHODS:
            try:
                return obj[attribute]
            except KeyError:
                return env.undefined(obj=obj, name=attribute)
        return usual(obj, attribute)

    # A subclass would need an environment of our own, and MkDocs makes its own.
    env.getattr = lookup  # type: ignore[method-assign]

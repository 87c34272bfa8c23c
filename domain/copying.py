"""Frozen dataclasses without running their __init__, which sets each field apart: folds live on it.

Only for classes without slots. The type checker sees `dataclasses.replace` and the __init__ itself,
so that a field that does not exist, or a value of another type, does not pass.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import replace as changed
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    T = TypeVar("T")

    def made(kind: Callable[P, T], /, *args: P.args, **fields: P.kwargs) -> T: ...

else:

    def changed(value, /, **changes):
        """A copy with other values in some fields."""
        copy = object.__new__(type(value))
        object.__setattr__(copy, "__dict__", value.__dict__ | changes)
        return copy

    def made(kind, /, **fields):
        """A new one, every field by its name; what is left out has its default."""
        new = object.__new__(kind)
        object.__setattr__(new, "__dict__", fields)
        return new


__all__ = ["changed", "made"]

"""A changed copy of a frozen dataclass, without running its __init__ again: folds live on this.

Only for classes without slots. The type checker sees `dataclasses.replace`, so that a field that
does not exist, or a value of another type, does not pass.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import replace as changed
else:

    def changed(value, /, **changes):
        copy = object.__new__(type(value))
        copy.__dict__.update(value.__dict__, **changes)
        return copy


__all__ = ["changed"]

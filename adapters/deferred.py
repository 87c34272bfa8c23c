"""The one way to import a module only when it is used: a question does not pay for the worker."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Deferred:
    """Stands for the function `module:name`; its module is imported when it is first needed.

    The import contracts cannot read a place: tests/architecture/test_deferred.py does.
    """

    place: str

    @property
    def function(self) -> Callable[..., Any]:
        module, _, name = self.place.partition(":")
        found: Callable[..., Any] = getattr(import_module(module), name)
        return found

    def __call__(self, *args: Any, **values: Any) -> Any:
        return self.function(*args, **values)

"""The names at the top of every module, and what each of them refers to. Read, never run."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.architecture.tree import ROOT, modules

PLACE = re.compile(r"[a-z_]+(?:\.[a-z_0-9]+)+:\w+")
# These list the rules for a reader: to be named there is not to be used.
LISTS = ("domain.herkomst", "domain.beleid.lezingen")
# An edition is data: a part of it counts once somebody asks for a part of that name.
DATA = "domain.handleiding"
NESTED = (ast.If, ast.For, ast.With, ast.Try)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass
class Refers:
    """`names` are places (module:name); `members` are attributes of what only a run could tell."""

    names: set[str] = field(default_factory=set)
    members: set[str] = field(default_factory=set)

    def add(self, other: "Refers") -> None:
        self.names |= other.names
        self.members |= other.members


@dataclass
class Module:
    """`means`: what a name in this file stands for, a module or a place."""

    name: str
    means: dict[str, str] = field(default_factory=dict)


@dataclass
class Graph:
    """`owned`: the members of each class, which count once somebody asks for a member so named."""

    refers: dict[str, Refers] = field(default_factory=dict)
    owned: dict[str, dict[str, str]] = field(default_factory=dict)
    modules: dict[str, Module] = field(default_factory=dict)


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def graph() -> Graph:
    """Of the code as it is now."""
    files = {dotted(path): path for path in modules()}
    trees = {name: ast.parse(path.read_text("utf-8")) for name, path in files.items()}
    found = Graph(modules={name: Module(name) for name in trees})
    for name, tree in trees.items():
        _imports(found.modules[name], tree, trees)
    for name, tree in trees.items():
        _definitions(found, found.modules[name], tree.body)
    return found


def _imports(module: Module, tree: ast.Module, known: Mapping[str, ast.Module]) -> None:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for each in node.names:
                whole = f"{node.module}.{each.name}"
                place = whole if whole in known else f"{node.module}:{each.name}"
                module.means[each.asname or each.name] = place
        elif isinstance(node, ast.Import):
            module.means.update({each.asname: each.name for each in node.names if each.asname})


def _definitions(found: Graph, module: Module, body: Iterable[ast.stmt]) -> None:
    statements = list(body)
    for node in statements:
        module.means.update({name: f"{module.name}:{name}" for name in _defined(node)})
    for alias, place in module.means.items():
        if place != f"{module.name}:{alias}":
            found.refers.setdefault(f"{module.name}:{alias}", Refers({place}))
    for node in statements:
        _definition(found, module, node)


def _inside(node: ast.AST) -> Iterator[ast.stmt]:
    """What is defined below an if or a loop."""
    for each in ast.walk(node):
        if isinstance(each, (*FUNCTIONS, ast.ClassDef, ast.Assign, ast.AnnAssign)):
            yield each


def _definition(found: Graph, module: Module, node: ast.stmt) -> None:
    if isinstance(node, ast.ClassDef):
        _class(found, module, node)
    elif isinstance(node, NESTED):
        _definitions(found, module, _inside(node))
    elif module.name.startswith(DATA) and (made := _made(node)):
        for name in _defined(node):
            _parts(found, module, name, made)
    else:
        for name in _defined(node):
            said = found.refers.setdefault(f"{module.name}:{name}", Refers())
            said.add(references(module, node, found))


def _made(node: ast.stmt) -> ast.Call | None:
    """The object that is made here, with a name for each of its parts."""
    value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
    return value if isinstance(value, ast.Call) else None


def _defined(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        yield node.name
    for target in _targets(node):
        yield from (each.id for each in ast.walk(target) if isinstance(each, ast.Name))


def _targets(node: ast.stmt) -> list[ast.expr]:
    if isinstance(node, ast.Assign):
        return node.targets
    return [node.target] if isinstance(node, ast.AnnAssign) else []


def _class(found: Graph, module: Module, node: ast.ClassDef) -> None:
    place = f"{module.name}:{node.name}"
    whole, members = Refers(), found.owned.setdefault(place, {})
    for part in (*node.bases, *node.keywords, *node.decorator_list, *node.body):
        if isinstance(part, FUNCTIONS) and not part.name.startswith("__"):
            members[part.name] = f"{place}.{part.name}"
            found.refers[members[part.name]] = references(module, part, found)
        else:
            whole.add(references(module, part, found))
    found.refers[place] = whole


def _parts(found: Graph, module: Module, name: str, value: ast.Call) -> None:
    place = f"{module.name}:{name}"
    found.refers[place] = Refers()
    for part in (value.func, *value.args):
        found.refers[place].add(references(module, part, found))
    owned = {each.arg: each.value for each in value.keywords if each.arg}
    found.owned[place] = {member: f"{place}.{member}" for member in owned}
    for member, part in owned.items():
        found.refers[f"{place}.{member}"] = references(module, part, found)


def references(module: Module, node: ast.AST, found: Graph) -> Refers:
    """Everything that is named in this part of a module."""
    said = Refers()
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            said.names |= {module.means[each.id]} if each.id in module.means else set()
        elif isinstance(each, ast.Attribute):
            said.members.add(each.attr)
            said.names |= set(_in_module(module, each, found))
        elif isinstance(each, ast.Constant) and isinstance(each.value, str):
            said.names |= {each.value} if PLACE.fullmatch(each.value) else set()
    return said


def _in_module(module: Module, node: ast.Attribute, found: Graph) -> Iterator[str]:
    """`besluiten.beslis` names a place when `besluiten` is a module."""
    if isinstance(node.value, ast.Name):
        owner = module.means.get(node.value.id, "")
        if owner in found.modules:
            yield f"{owner}:{node.attr}"

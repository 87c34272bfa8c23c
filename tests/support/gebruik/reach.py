"""What a root reaches: the names it refers to, what those refer to, and so on."""

from collections.abc import Iterator

from tests.support.gebruik.names import LISTS, Graph, Refers


class Reach:
    """A member of a class counts when the class is reached and somebody asks for such a member."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self.places: set[str] = set()
        self._members: set[str] = set()

    def follow(self, start: Refers) -> "Reach":
        todo = [start]
        while todo:
            said = todo.pop()
            self._members |= said.members
            new = [place for place in (*said.names, *self._owned()) if self._counts(place)]
            self.places |= set(new)
            todo += [self._graph.refers[place] for place in new]
            if not todo and (late := [each for each in self._owned() if self._counts(each)]):
                todo.append(Refers(set(late)))
        return self

    def has(self, place: str) -> bool:
        """Also a member of a class or of an enumeration: `module:Class.member`."""
        if place in self.places:
            return True
        owner, _, member = place.rpartition(".")
        return owner in self.places and member in self._members

    def _counts(self, place: str) -> bool:
        known = place in self._graph.refers and place not in self.places
        return known and not place.startswith(LISTS)

    def _owned(self) -> Iterator[str]:
        for place in self.places & self._graph.owned.keys():
            owned = self._graph.owned[place]
            yield from (owned[name] for name in owned.keys() & self._members)

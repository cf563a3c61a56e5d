"""Undo and redo as lists of earlier values."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Value = TypeVar("Value")
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Step(Generic[Value]):
    """A value to go back or forward to, and what the change was called."""

    title: str
    value: Value


@dataclass(slots=True)
class History(Generic[Value]):
    """Earlier and undone values of one thing. Holds no Qt and announces nothing."""

    earlier: list[Step[Value]] = field(default_factory=list)
    undone: list[Step[Value]] = field(default_factory=list)

    def record(self, title: str, before: Value) -> None:
        """Remember the value before a change; what was undone is lost."""
        self.earlier.append(Step(title, before))
        del self.earlier[:-LONGEST]
        self.undone.clear()

    def undo(self, current: Value) -> Value:
        """Return the earlier value; `current` can be had back with `redo`."""
        step = self.earlier.pop()
        self.undone.append(Step(step.title, current))
        return step.value

    def redo(self, current: Value) -> Value:
        """Return the value that was undone last."""
        step = self.undone.pop()
        self.earlier.append(Step(step.title, current))
        return step.value

    def clear(self) -> None:
        """Forget everything."""
        self.earlier.clear()
        self.undone.clear()

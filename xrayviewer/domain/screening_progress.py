"""How fast a screening goes, and how long it will take."""

from collections import deque
from dataclasses import dataclass
from typing import Final

RATE_WINDOW_S: Final = 60.0
"""The rate is that of so long a time: what went slowly an hour ago says nothing."""


@dataclass(frozen=True, slots=True)
class ScreeningProgress:
    """How far a run is.

    Attributes
    ----------
    done, failed, total
        Files; `total` grows until `is_listed`.
    films_per_s
        Of the last minute, without pauses; None at the start.
    seconds_left
        None while files are still being found, or nothing is known of the rate.
    notice
        Why another device computes than was asked for, as a sentence; else empty.
    is_watching
        More films may come at any time.
    """

    done: int
    failed: int
    total: int
    is_listed: bool
    is_paused: bool = False
    films_per_s: float | None = None
    seconds_left: float | None = None
    notice: str = ""
    is_watching: bool = False

    @property
    def is_waiting(self) -> bool:
        """Whether a watch has nothing to do until a film comes."""
        return self.is_watching and self.done == self.total and not self.is_paused

    @property
    def fraction(self) -> float | None:
        """0 to 1; None while files are still being found."""
        return self.done / self.total if self.is_listed and self.total else None

    @property
    def sentence(self) -> str:
        """For people: how many of how many, how fast, how long."""
        text = f"{self.done:,} of {self.total:,} films"
        if self.is_waiting:
            text = f"{self.total:,} films"
        elif not self.is_listed:
            text += " found so far"
        if self.failed:
            text += f", {self.failed:,} failed"
        if self.is_paused:
            return f"{text}, paused"
        if self.is_waiting:
            return f"{text}, waiting for new ones"
        if self.films_per_s is not None:
            text += f", {_rate(self.films_per_s)}"
        if self.seconds_left is not None:
            text += f", {clock_text(self.seconds_left)} left"
        return text


class RateMeter:
    """Films a second over the last minute, from when each was done."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()
        self._done = 0

    def start(self, now_s: float) -> None:
        """Begin anew, at the start and after a pause."""
        self._marks.clear()
        self._done = 0
        self._marks.append((now_s, 0))

    def count(self, films: int, now_s: float) -> None:
        """Take note of films that are done."""
        self._done += films
        self._marks.append((now_s, self._done))
        while len(self._marks) > 2 and self._marks[1][0] < now_s - RATE_WINDOW_S:
            self._marks.popleft()

    @property
    def films_per_s(self) -> float | None:
        """None until something was done."""
        (first_s, first), (last_s, last) = self._marks[0], self._marks[-1]
        return (last - first) / (last_s - first_s) if last > first and last_s > first_s else None


def _rate(films_per_s: float) -> str:
    if films_per_s >= 1:
        return f"{films_per_s:.1f} a second"
    return f"{60 * films_per_s:.0f} a minute"


def clock_text(seconds: float) -> str:
    """Return a time as minutes and seconds, with hours where there are any."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

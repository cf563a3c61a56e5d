"""Films through real decoding processes, and a verdict on each of them."""

import os
import queue
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from xrayviewer.domain.errors import EngineError, UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.engine.deadline import PATIENCE
from xrayviewer.engine.process import ProcessEngine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.films import DEADLINE_S, read_film

MEMORY_LIMIT_BYTES = 2 << 30
RESPAWN_S = 1.0
LATEST_S = DEADLINE_S + RESPAWN_S
"""Of processor time, which a busy machine does not lengthen."""
LATEST_ON_THE_CLOCK_S = PATIENCE * DEADLINE_S + RESPAWN_S

SHOWN = "shown"
UNHANDLED = "unhandled"
"""The reader failed in a way nobody foresaw; the application calls it a decoder's crash."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one film.

    Attributes
    ----------
    outcome
        ``shown``, ``unhandled``, or a refusal's code.
    seconds
        From the call to the verdict; a child that has to be started again counts.
    cpu_seconds
        Processor time of the child, in which other work on the machine does not count; 0 when the
        child was ended.
    shape
        Of the pixels when they are shown.
    detail
        The refusal's sentence, or what a developer needs to find the failure.
    """

    location: FilmLocation
    outcome: str
    seconds: float
    cpu_seconds: float = 0.0
    shape: tuple[int, ...] = ()
    detail: str = ""


class DecodingPool:
    """Some decoding processes, each with a thread that feeds it."""

    def __init__(self, size: int = 2, package: str = "xrayviewer.readers") -> None:
        self._engines = [
            ProcessEngine(
                package,
                preload=("radiograph",),
                memory_limit_bytes=MEMORY_LIMIT_BYTES,
                counts_processor_time=True,
            )
            for _ in range(size)
        ]
        self.peak_bytes = 0

    def __enter__(self) -> Self:
        for engine in self._engines:
            engine.warm_up()
            judge(engine, FilmLocation(Path("nothing")))  # until it has imported its decoders
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for engine in self._engines:
            engine.close()

    def verdicts(
        self, films: Iterable[FilmLocation], *, done: Callable[[FilmLocation], None] | None = None
    ) -> Iterator[Verdict]:
        """Judge films, several at a time; `done` is told when a file is no longer needed."""
        waiting: queue.Queue[FilmLocation | None] = queue.Queue(maxsize=2 * len(self._engines))
        answers: queue.Queue[Verdict] = queue.Queue()

        def feed(engine: ProcessEngine) -> None:
            while (location := waiting.get()) is not None:
                verdict = judge(engine, location)
                self.peak_bytes = max(self.peak_bytes, peak_memory(engine.process_id))
                if done is not None:
                    done(location)
                answers.put(verdict)

        threads = [threading.Thread(target=feed, args=(engine,)) for engine in self._engines]
        for thread in threads:
            thread.start()
        count = 0
        try:
            for film in films:
                waiting.put(film)
                count += 1
        finally:
            for _ in threads:
                waiting.put(None)
            for thread in threads:
                thread.join()
        assert answers.qsize() == count, "a film got no verdict"
        for _ in range(count):
            yield answers.get()


def judge(engine: ProcessEngine, location: FilmLocation) -> Verdict:
    """Open a film by the function that the application opens films with."""
    process_id = engine.process_id
    start_cpu_s = processor_time(process_id)
    start_s = time.monotonic()
    try:
        film = read_film(engine, location, 0, DirectContext())
    except UnreadableImageError as error:
        outcome, shape, detail = str(error.refusal.code), (), str(error)
        cause = error.__cause__
        if isinstance(cause, EngineError) and str(cause).startswith("the operation failed"):
            outcome, detail = UNHANDLED, "\n".join((str(cause), *cause.__notes__))
    else:
        outcome, shape, detail = SHOWN, film.pixels.shape, ""
    seconds = time.monotonic() - start_s
    is_same = engine.process_id == process_id
    cpu_seconds = processor_time(process_id) - start_cpu_s if is_same else 0.0
    return Verdict(location, outcome, seconds, cpu_seconds, shape, detail)


def processor_time(process_id: int | None) -> float:
    """Seconds a process has computed so far; 0 when it is gone."""
    with suppress(OSError):
        after_name = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii").rsplit(")", 1)[1]
        user_ticks, system_ticks = after_name.split()[11:13]
        return (int(user_ticks) + int(system_ticks)) / os.sysconf("SC_CLK_TCK")
    return 0.0


def peak_memory(process_id: int | None) -> int:
    """Largest resident size a process ever had, in bytes; 0 when it is gone."""
    with suppress(OSError):
        for line in Path(f"/proc/{process_id}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def problems(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Verdicts that came too late, or only because somebody else caught an error of the reader."""
    return [
        verdict
        for verdict in verdicts
        if verdict.outcome == UNHANDLED
        or verdict.cpu_seconds > LATEST_S
        or verdict.seconds > LATEST_ON_THE_CLOCK_S
    ]


def statistics(verdicts: Iterable[Verdict]) -> str:
    """Counts of outcomes, most frequent first."""
    counted = Counter(verdict.outcome for verdict in verdicts)
    return ", ".join(f"{outcome} {count}" for outcome, count in counted.most_common())

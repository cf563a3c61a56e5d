"""Values across the process border: small parts through the pipe, large arrays in shared memory.

A pipe moves a 15 MB film in 82 ms, shared memory in 28 ms; below 1 MiB the pipe is faster. Most of
it is the making of pages: 9 ms for new memory of that size, on a virtual machine 40, against 2 ms
for memory that is there. So an outbox keeps its shared memory from one answer to the next, and the
receiver makes its pages while the sender is at work.
"""

import pickle
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np
from numpy.typing import NDArray

IN_BAND_LIMIT_BYTES = 1 << 20
ALIGNMENT_BYTES = 64
PAGE_BYTES = 4096
PORTION_BYTES = 2 << 20
LARGEST_WASTE = 1 / 8


@dataclass(frozen=True, slots=True)
class Parcel:
    """A pickled value whose buffers lie elsewhere.

    Attributes
    ----------
    payload
        The pickle, without its buffers.
    buffers
        The buffers themselves when they are small, else empty.
    segment
        Name of the shared memory segment that holds the buffers, None when they came along.
    extents
        (offset, length) in bytes of each buffer in the segment.
    """

    payload: bytes
    buffers: tuple[bytes, ...] = ()
    segment: str | None = None
    extents: tuple[tuple[int, int], ...] = ()


class Outbox:
    """Packs values; large ones lie in one shared memory segment until the next is packed.

    The receiver opens a parcel before it asks for another, so nothing is overwritten unread.

    Parameters
    ----------
    name
        Prefix of the segments' names.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._made = 0
        self._segment: SharedMemory | None = None

    def pack(self, value: object) -> Parcel:
        """Make a parcel. The one packed before must have been opened."""
        collected: list[pickle.PickleBuffer] = []
        payload = pickle.dumps(value, protocol=5, buffer_callback=collected.append)
        views = [buffer.raw() for buffer in collected]
        if sum(view.nbytes for view in views) <= IN_BAND_LIMIT_BYTES:
            return Parcel(payload, tuple(bytes(view) for view in views))
        extents, size = _lay_out(views)
        segment = self._at_least(size)
        with _content(segment) as target:
            for (start, length), view in zip(extents, views, strict=True):
                target[start : start + length] = view
        return Parcel(payload, (), segment.name, extents)

    def close(self) -> None:
        """Remove the shared memory."""
        if self._segment is not None:
            self._segment.close()
            with suppress(FileNotFoundError):
                self._segment.unlink()
            self._segment = None

    def _at_least(self, size: int) -> SharedMemory:
        if self._segment is None or self._segment.size < size:
            self.close()
            self._made += 1
            self._segment = SharedMemory(f"{self._name}{self._made}", create=True, size=size)
        return self._segment


class Landing:
    """Where large parcels arrive: memory of the receiver's own, made ready ahead of time.

    The next large parcel is expected to be as large as the larger of the last two, which are a
    preview and its film at times. Memory that does not fit is not used, so that no value holds much
    more than it needs. The sender's memory stays open until a parcel comes from elsewhere.
    """

    def __init__(self) -> None:
        self._ready: NDArray[np.uint8] | None = None
        self._touched = 0
        self._sizes = (0, 0)
        self._source: SharedMemory | None = None

    def make_ready(self) -> bool:
        """Make one portion of pages, in about a millisecond; False when there is nothing to do."""
        if self._ready is None:
            self._ready, self._touched = np.empty(max(self._sizes), np.uint8), 0
        if self._touched >= len(self._ready):
            return False
        portion = self._ready[self._touched : self._touched + PORTION_BYTES]
        portion[::PAGE_BYTES] = 0
        self._touched += PORTION_BYTES
        return True

    def unpack(self, parcel: Parcel) -> Any:
        """Open a parcel. Arrays come out read-only and are the receiver's own."""
        if parcel.segment is None:
            return pickle.loads(parcel.payload, buffers=parcel.buffers)  # noqa: S301  our own child
        content = self._take(sum(parcel.extents[-1]))
        with _content(self._opened(parcel.segment)) as source:
            content.data[:] = source[: len(content)]
        content.flags.writeable = False
        buffers = [content[start : start + length] for start, length in parcel.extents]
        return pickle.loads(parcel.payload, buffers=buffers)  # noqa: S301  our own child

    def close(self) -> None:
        """Let go of the sender's memory."""
        if self._source is not None:
            self._source.close()
            self._source = None

    def _opened(self, segment: str) -> SharedMemory:
        if self._source is None or self._source.name != segment:
            self.close()
            self._source = SharedMemory(segment)
        return self._source

    def _take(self, size: int) -> NDArray[np.uint8]:
        self._sizes = (self._sizes[1], size)
        ready = self._ready
        fits = ready is not None and size <= len(ready) <= size * (1 + LARGEST_WASTE)
        if fits or (ready is not None and len(ready) != max(self._sizes)):
            self._ready = None
        return ready[:size] if fits and ready is not None else np.empty(size, np.uint8)


def discard(segment: str) -> None:
    """Remove the segment of an outbox whose process was ended."""
    with suppress(FileNotFoundError):
        shared = SharedMemory(segment)
        shared.close()
        shared.unlink()


def _lay_out(views: Sequence[memoryview]) -> tuple[tuple[tuple[int, int], ...], int]:
    extents = []
    offset = 0
    for view in views:
        extents.append((offset, view.nbytes))
        offset += -(-view.nbytes // ALIGNMENT_BYTES) * ALIGNMENT_BYTES
    return tuple(extents), offset


def _content(shared: SharedMemory) -> memoryview:
    assert shared.buf is not None, "the segment is open"
    return memoryview(shared.buf)

"""The files of a training's prepared films and masks: raw levels, one film after the other."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray


class PreparedFilms:
    """Writes films in any order, then closes the gaps that refused ones left.

    It is written, not mapped: where a disk runs full, writing gives an error, while touching a
    mapped page ends the process.

    Parameters
    ----------
    path
        Made anew.
    size_px
        Side of each film, which is a square of bytes.
    planes
        How many squares each film has: 1, or one for each mask.

    Raises
    ------
    OSError
        Also from each method: if the folder cannot be written or the disk is full.
    """

    def __init__(self, path: Path, size_px: int, planes: int = 1) -> None:
        self._film_bytes = planes * size_px * size_px
        # Unbuffered, so that a full disk shows at the film that no longer fits.
        self._file = path.open("w+b", buffering=0)

    def __enter__(self) -> "PreparedFilms":
        """Use it as a context, which closes the file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the file."""
        self._file.close()

    def write(self, position: int, pixels: NDArray[np.uint8]) -> None:
        """Write one film's squares, shape (size_px, size_px) or (planes, …), at its position."""
        self._put(position, pixels.tobytes())

    def keep(self, positions: Sequence[int]) -> None:
        """Move the films at these rising positions together and cut the file behind them."""
        for new, old in enumerate(positions):
            if new != old:
                self._file.seek(old * self._film_bytes)
                self._put(new, self._file.read(self._film_bytes))
        self._file.truncate(len(positions) * self._film_bytes)

    def _put(self, position: int, content: bytes) -> None:
        self._file.seek(position * self._film_bytes)
        view = memoryview(content)
        while view:
            view = view[self._file.write(view) :]

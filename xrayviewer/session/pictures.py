"""The open film as a picture for other programs and for paper."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayviewer import __version__
from xrayviewer.domain.translation import mark
from xrayviewer.imaging.display import presented
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.case import CaseSession
from xrayviewer.store.image_file import write_png

DISCLAIMER: Final = mark("pictures", "Research use only, not for diagnosis.")
NOT_YET: Final = mark("pictures", "The film is still being read. Try again when it is complete.")
Picture: TypeAlias = NDArray[np.uint8]


class PictureSession:
    """Makes and saves pictures away from the GUI thread."""

    def __init__(self, jobs: JobQueue, case: CaseSession, notify: Callable[[str], None]) -> None:
        self._jobs = jobs
        self._case = case
        self._notify = notify

    def make(self, on_picture: Callable[[Picture], None]) -> None:
        """Hand over the open film as it is shown, at its own resolution, without measurements.

        While the film is a preview, the user is told to wait.

        Parameters
        ----------
        on_picture
            Gets uint8 of shape (rows, columns) or (rows, columns, 3), laid as on screen.
        """
        film, view = self._case.film, self._case.view
        if film is None or view is None:
            return
        if film.radiograph.is_preview:
            self._notify(NOT_YET)
            return
        radiograph, presentation = film.radiograph, view.presentation
        self._jobs.submit(
            lambda _context: presented(radiograph, presentation),
            title="Picture",
            lane="io",
            key="picture",
            on_result=on_picture,
        )

    def save(self, path: Path, picture: Picture, remark: str = "") -> None:
        """Write a picture as PNG; the file says what it must not be used for.

        Parameters
        ----------
        remark
            Sentences about the findings in sight, for the file's comment.
        """
        comment = f"{DISCLAIMER} {remark}".rstrip()
        texts = {"Software": f"xrayviewer {__version__}", "Comment": comment}
        self._jobs.submit(
            lambda _context: write_png(path, picture, texts),
            title=path.name,
            lane="saving",
            key="save picture",
            on_result=lambda _nothing: self._notify(f"The picture was saved as “{path.name}”."),
        )

    def save_film(self, path: Path, remark: str = "") -> None:
        """Write the open film as it is shown, at its own resolution; see `save`."""
        self.make(lambda picture: self.save(path, picture, remark))

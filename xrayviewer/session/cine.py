"""Plays the frames of a film one after another."""

from typing import Final

from psygnal import Signal

from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.imaging.prepared import PreparedFilm
from xrayviewer.session.case import CaseSession, Reading

FRAMES_PER_SECOND: Final = 10


class CineSession:
    """Whether the open multi-frame film plays; a clock outside asks for each next frame.

    Signals
    -------
    playing_changed(bool)
        Playing began or stopped.
    """

    playing_changed = Signal(bool)

    def __init__(self, case: CaseSession) -> None:
        self._case = case
        self.is_playing = False
        case.film_changed.connect(self._stop_without_frames)
        case.refused.connect(self._stop)

    @property
    def can_play(self) -> bool:
        """Whether the open film has several frames."""
        film = self._case.film
        return film is not None and film.radiograph.provenance.frame_count > 1

    def toggle(self) -> None:
        """Play the frames, or stop."""
        self._set_playing(self.can_play and not self.is_playing)

    def show_next(self) -> None:
        """Go to the next frame, from the last to the first; waits for a frame being read."""
        film = self._case.film
        if self.is_playing and film is not None and self._case.reading is Reading.COMPLETE:
            provenance = film.radiograph.provenance
            self._case.show_frame((provenance.frame_index + 1) % provenance.frame_count)

    def _stop_without_frames(self, _film: PreparedFilm | None) -> None:
        if not self.can_play:
            self._set_playing(False)

    def _stop(self, _error: UnreadableImageError) -> None:
        self._set_playing(False)

    def _set_playing(self, is_playing: bool) -> None:
        if is_playing != self.is_playing:
            self.is_playing = is_playing
            self.playing_changed.emit(is_playing)

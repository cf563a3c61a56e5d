"""A film made ready for the screen, away from the GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass

from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import Window
from xrayviewer.imaging.histogram import Histogram, film_histogram
from xrayviewer.imaging.pyramid import Pyramid
from xrayviewer.imaging.windowing import WindowPreset, auto_window, default_voi, preset_windows


@dataclass(frozen=True, slots=True, eq=False)
class PreparedFilm:
    """A radiograph with what its first painting and the window tools need.

    Attributes
    ----------
    presentation
        How it is shown at first: the file's first sane window, else robust auto.
    auto
        The robust automatic window.
    presets
        Chest windows computed from this film's histogram; empty for colour.
    """

    radiograph: Radiograph
    histogram: Histogram
    pyramid: Pyramid
    presentation: Presentation
    auto: Window
    presets: Mapping[WindowPreset, Window]

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes."""
        return self.radiograph.pixels.nbytes + self.pyramid.nbytes


def prepare(radiograph: Radiograph) -> PreparedFilm:
    """Compute histogram, windows and pyramid; about 30 ms for 9 megapixels."""
    histogram = film_histogram(radiograph)
    voi, name = default_voi(radiograph, histogram)
    return PreparedFilm(
        radiograph=radiograph,
        histogram=histogram,
        pyramid=Pyramid(radiograph),
        presentation=Presentation(voi, name),
        auto=auto_window(radiograph, histogram),
        presets=preset_windows(radiograph, histogram),
    )

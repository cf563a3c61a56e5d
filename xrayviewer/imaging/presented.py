"""A whole film as the viewer shows it, pixel for pixel."""

import numpy as np
from numpy.typing import NDArray

from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.imaging.display import WHITE, grey_levels
from xrayviewer.imaging.enhancement import enhanced
from xrayviewer.imaging.orientation import orient
from xrayviewer.imaging.overlay_planes import overlay_mask
from xrayviewer.imaging.shutter import visible_area


def presented(radiograph: Radiograph, presentation: Presentation) -> NDArray[np.uint8]:
    """Film with enhancement, then shutters (black) and overlays (white), then orientation.

    Returns
    -------
    NDArray[np.uint8]
        At the film's own resolution, laid as on screen: (height, width), of colour
        (height, width, 3); contiguous. Pixels that are not square are not stretched.
    """
    grey = grey_levels(radiograph, presentation.voi, presentation.is_inverted)
    grey = enhanced(grey, presentation.enhancements)
    visible = visible_area(radiograph)
    if visible is not None:
        grey[~visible] = 0
    if radiograph.overlays:
        grey[overlay_mask(radiograph)] = WHITE
    return np.ascontiguousarray(orient(grey, presentation.orientation)).astype(np.uint8, copy=False)

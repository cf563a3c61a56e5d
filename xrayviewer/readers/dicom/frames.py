"""Attributes of one frame: its own functional groups, the shared ones, then the data set."""

from typing import Final

from xrayviewer.readers.dicom.elements import Elements

PER_FRAME: Final = "PerFrameFunctionalGroupsSequence"
SHARED: Final = "SharedFunctionalGroupsSequence"


def macro(elements: Elements, frame: int, sequence: str) -> Elements:
    """Find the functional group that holds for a frame, or the data set where there is none.

    Parameters
    ----------
    elements
        The whole data set.
    frame
        0-based.
    sequence
        Keyword of the functional group's sequence, for example ``PixelMeasuresSequence``.

    References
    ----------
    DICOM PS3.3 C.7.6.16 (multi-frame functional groups).
    """
    per_frame = elements.items(PER_FRAME)
    groups = [*per_frame[frame : frame + 1], *elements.items(SHARED)[:1]]
    for group in groups:
        found = group.items(sequence)
        if found:
            return found[0]
    return elements

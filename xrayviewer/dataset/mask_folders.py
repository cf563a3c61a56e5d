"""Where films with drawn lungs and hearts, and their masks, lie."""

from typing import Final

from xrayviewer.domain.chest_fields import FIELD_LABELS

IMAGES: Final = "images"
MASKS: Final = "masks"
MASK_FOLDERS: Final = tuple(label.replace(" ", "_") for label in FIELD_LABELS)
"""In the order of `FIELD_LABELS`; folders of other organs are not looked into."""
LAYOUT: Final = (
    f"Put films into “{IMAGES}” and their masks, under the same names, into "
    + ", ".join(f"“{MASKS}/{folder}”" for folder in MASK_FOLDERS)
    + "."
)

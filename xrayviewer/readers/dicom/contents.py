"""What a DICOM file without a film holds instead, in the reader's words."""

from typing import Final

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.elements import Elements
from xrayviewer.readers.dicom.file import DicomFile
from xrayviewer.readers.dicom.identity import sop_class_name
from xrayviewer.readers.dicom.syntax import Codec, undecodable
from xrayviewer.readers.refusals import CHOOSE_ANOTHER, RefusedError

_STORAGE: Final = "1.2.840.10008.5.1.4.1.1."
_SEGMENTATIONS: Final = (f"{_STORAGE}66.4", f"{_STORAGE}66.7", f"{_STORAGE}66.8")

_CONTENTS: Final = (
    # The longer UID first where one begins with the other.
    (f"{_STORAGE}88.59", "it holds a list of key images, not a picture"),
    (f"{_STORAGE}88.", "it holds a report, not a picture"),
    (f"{_STORAGE}104.", "it holds a document, not a picture"),
    (f"{_STORAGE}9.", "it holds a recorded curve, not a picture"),
    (f"{_STORAGE}11.", "it holds display settings for another film, not a picture"),
    (f"{_STORAGE}481.", "it holds a radiotherapy plan or structure, not a picture"),
    (f"{_STORAGE}34.", "it holds a radiotherapy plan or structure, not a picture"),
    (f"{_STORAGE}66.5", "it holds a surface, not a picture"),
    (f"{_STORAGE}66", "it holds raw data or a registration, not a picture"),
    (f"{_STORAGE}67", "it holds a table of values for another film, not a picture"),
)
_DIRECTORY: Final = "1.2.840.10008.1.3.10"


def refuse_unless_film(parsed: DicomFile) -> None:
    """Refuse a file without pixels, and one whose pixels are no picture.

    Raises
    ------
    RefusedError
        With what the file holds, as far as its SOP class tells.
    """
    elements = Elements(parsed.data_set)
    uid = elements.text("SOPClassUID") or Elements(parsed.meta).text("MediaStorageSOPClassUID")
    if uid in _SEGMENTATIONS:
        raise RefusedError(
            RefusalCode.NOT_AN_IMAGE,
            "it holds regions drawn on other images (a segmentation), not a film",
            CHOOSE_ANOTHER,
        )
    if parsed.pixels is None:
        raise _without_pixels(parsed, elements, uid)


def _without_pixels(parsed: DicomFile, elements: Elements, uid: str) -> RefusedError:
    if uid == _DIRECTORY:
        return RefusedError(
            RefusalCode.NO_PIXELS,
            "it is a DICOMDIR, an index of films",
            "Open the folder that holds it.",
        )
    for prefix, cause in _CONTENTS:
        if uid.startswith(prefix):
            return RefusedError(RefusalCode.NO_PIXELS, cause, CHOOSE_ANOTHER)
    if parsed.is_cut_short or not len(parsed.data_set):
        return RefusedError(
            RefusalCode.TRUNCATED, "it ends before its pixels, or its header is damaged"
        )
    if parsed.syntax.codec is Codec.UNKNOWN:
        return undecodable(parsed.syntax)
    name = sop_class_name(uid)
    cause = f"it holds a header ({name}) but no pixels" if name else "it holds no pixels"
    return RefusedError(RefusalCode.NO_PIXELS, cause, "Export the film with its pixels.")

"""Transfer syntaxes: how a data set is written and how its pixels are packed."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from pydicom.uid import UID

from xrayviewer.domain.errors import RefusalCode
from xrayviewer.readers.dicom.text import clean_text
from xrayviewer.readers.refusals import EXPORT_AGAIN, RefusedError


class Codec(StrEnum):
    """How the pixels of a frame are packed."""

    NATIVE = "uncompressed"
    RLE = "RLE"
    JPEG = "JPEG"
    JPEG_LS = "JPEG-LS"
    JPEG_2000 = "JPEG 2000"
    HTJ2K = "HTJ2K"
    DEFLATED_FRAME = "deflated frames"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TransferSyntax:
    """How a file is written (PS3.5 section 10 and annex A).

    Attributes
    ----------
    uid, name
        The UID and its name in PS3.6.
    codec
        How frames are packed.
    is_implicit, is_little_endian, is_deflated
        How data elements are written.
    has_swapped_pixels
        Pixels are big endian although data elements are little endian.
    is_lossy
        True when frames are always lossy, None when either way is allowed.
    """

    uid: str
    name: str
    codec: Codec = Codec.NATIVE
    is_implicit: bool = False
    is_little_endian: bool = True
    is_deflated: bool = False
    has_swapped_pixels: bool = False
    is_lossy: bool | None = False


IMPLICIT_LITTLE: Final = TransferSyntax(
    "1.2.840.10008.1.2", "Implicit VR Little Endian", is_implicit=True
)
EXPLICIT_LITTLE: Final = TransferSyntax("1.2.840.10008.1.2.1", "Explicit VR Little Endian")
EXPLICIT_BIG: Final = TransferSyntax(
    "1.2.840.10008.1.2.2", "Explicit VR Big Endian", is_little_endian=False
)
IMPLICIT_BIG: Final = TransferSyntax(
    "", "Implicit VR Big Endian", is_implicit=True, is_little_endian=False
)
"""No standard syntax, but some old files are written so."""
DEFLATED: Final = TransferSyntax(
    "1.2.840.10008.1.2.1.99", "Deflated Explicit VR Little Endian", is_deflated=True
)
GE_PRIVATE: Final = TransferSyntax(
    "1.2.840.113619.5.2",
    "Implicit VR Little Endian with big endian pixels (GE)",
    is_implicit=True,
    has_swapped_pixels=True,
)

_JPEG: Final = "1.2.840.10008.1.2.4."
_LOSSY_JPEG: Final = ("50", "51", "52", "53", "54", "55", "56", "59", "60", "61", "62", "63", "64")
_LOSSLESS_JPEG: Final = ("57", "58", "65", "66", "70")


def _packed(suffix: str, codec: Codec, is_lossy: bool | None) -> TransferSyntax:
    uid = _JPEG + suffix
    return TransferSyntax(uid, str(UID(uid).name), codec, is_lossy=is_lossy)


_SYNTAXES: Final = {
    syntax.uid: syntax
    for syntax in (
        IMPLICIT_LITTLE,
        EXPLICIT_LITTLE,
        EXPLICIT_BIG,
        DEFLATED,
        GE_PRIVATE,
        TransferSyntax("1.2.840.10008.1.2.5", "RLE Lossless", Codec.RLE),
        *(_packed(suffix, Codec.JPEG, is_lossy=True) for suffix in _LOSSY_JPEG),
        *(_packed(suffix, Codec.JPEG, is_lossy=False) for suffix in _LOSSLESS_JPEG),
        TransferSyntax(
            "1.2.840.10008.1.2.8.1", "Deflated Image Frame Compression", Codec.DEFLATED_FRAME
        ),
        _packed("80", Codec.JPEG_LS, is_lossy=False),
        _packed("81", Codec.JPEG_LS, is_lossy=None),
        _packed("90", Codec.JPEG_2000, is_lossy=False),
        _packed("91", Codec.JPEG_2000, is_lossy=None),
        _packed("201", Codec.HTJ2K, is_lossy=False),
        _packed("202", Codec.HTJ2K, is_lossy=False),
        _packed("203", Codec.HTJ2K, is_lossy=None),
    )
}

_VIDEO: Final = tuple(f"{_JPEG}{number}" for number in range(100, 110))
_ELSEWHERE: Final = (f"{_JPEG}94", f"{_JPEG}95", f"{_JPEG}204", f"{_JPEG}205")
_DEFLATED_ELSEWHERE: Final = (f"{_JPEG}95", f"{_JPEG}205")


def transfer_syntax(uid: str) -> TransferSyntax:
    """Look up the syntax of a UID; one that is not known here has an unknown codec."""
    known = _SYNTAXES.get(uid)
    if known is not None:
        return known
    name = clean_text(str(UID(uid).name))
    return TransferSyntax(uid, name, Codec.UNKNOWN, is_deflated=uid in _DEFLATED_ELSEWHERE)


def undecodable(syntax: TransferSyntax) -> RefusedError:
    """Say why frames in this syntax are not decoded."""
    if syntax.uid.startswith(_VIDEO):
        return RefusedError(
            RefusalCode.NO_DECODER, "it holds a video, not a film", "Open it in a video player."
        )
    if syntax.uid in _ELSEWHERE:
        return RefusedError(
            RefusalCode.NO_PIXELS,
            "its pixels lie on a server, not in the file",
            "Export the film with its pixels.",
        )
    return RefusedError(
        RefusalCode.NO_DECODER,
        f"there is no decoder for its transfer syntax ({syntax.name})",
        EXPORT_AGAIN,
    )


def as_written(declared: TransferSyntax, found: TransferSyntax) -> TransferSyntax:
    """Keep the declared packing, with data elements written as they were found."""
    return replace(
        declared,
        is_implicit=found.is_implicit,
        is_little_endian=found.is_little_endian,
        is_deflated=False,
    )

"""One line of the tag browser."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TagRow:
    """One data element.

    Attributes
    ----------
    path
        Where it stands, outermost first: (``(0040,0275)``, ``item 1``, ``(0040,0007)``). Its last
        part is the element's own tag.
    keyword
        DICOM keyword, or the private creator in square brackets, or empty.
    vr
        Value representation.
    value
        As text, cut to 1,000 characters; bulk data as its length.
    is_private
        Odd group number.
    """

    path: tuple[str, ...]
    keyword: str
    vr: str
    value: str
    is_private: bool = False

    @property
    def depth(self) -> int:
        """0 for the data set itself, 1 inside a sequence's item, and so on."""
        return (len(self.path) - 1) // 2

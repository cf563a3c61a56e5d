"""What the program finds out about its own installation; no film of the user's is looked at."""

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How a part of the installation is."""

    SOUND = "ok"
    ABSENT = "absent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PartCheck:
    """One part and how it is.

    Attributes
    ----------
    name
        Of a codec with its library, or of a model.
    health
        Absent means that the program works without it.
    detail
        Versions, digests, or why it failed.
    """

    name: str
    health: Health
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ComputingFacts:
    """What models would compute with.

    Attributes
    ----------
    torch
        Version and build, such as ``2.13.0+cpu``.
    threads
        Of the processor, for one process.
    devices
        Usable ones with their names, the first one taken by “auto”.
    """

    torch: str
    threads: int
    devices: tuple[str, ...]

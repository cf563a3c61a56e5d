"""What quick heads said about datasets, kept by the fingerprint of the films."""

import logging
from pathlib import Path

import msgspec

from xrayviewer.domain.dataset_probes import DatasetProbes
from xrayviewer.store.folders import data_folder
from xrayviewer.store.safe_write import write_safely

logger = logging.getLogger(__name__)

DIGITS = 32
PROBES_DECODER = msgspec.json.Decoder(DatasetProbes)
"""Made at import, as `model_card_file.CARD_DECODER` is."""


def probes_file(fingerprint: str) -> Path:
    """Return where the probes of a dataset are kept; it need not exist."""
    return data_folder() / "probes" / f"{fingerprint[:DIGITS]}.json"


def keep_probes(probes: DatasetProbes) -> None:
    """Write what was found, instead of what was found earlier.

    Raises
    ------
    OSError
        If the disk is full.
    """
    path = probes_file(probes.fingerprint)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_safely(path, msgspec.json.encode(probes))


def kept_probes(fingerprint: str) -> DatasetProbes | None:
    """Read what was found; None where nothing was, or its file was changed."""
    path = probes_file(fingerprint)
    try:
        probes = PROBES_DECODER.decode(path.read_bytes())
    except FileNotFoundError:
        return None
    except (msgspec.DecodeError, OSError) as error:
        logger.warning("%s cannot be read (%s); the films have to be looked at again", path, error)
        return None
    return probes if probes.fingerprint == fingerprint else None

"""Opens films as the libraries' own examples do."""

import warnings
from types import SimpleNamespace

import numpy as np
import pydicom
from PIL import Image
from pydicom.errors import InvalidDicomError

from xrayviewer.domain.location import FilmLocation
from xrayviewer.jobs.context import JobContext


def read_radiograph(location: FilmLocation, frame: int, context: JobContext) -> SimpleNamespace:
    """Read all frames of a film, or an image."""
    warnings.simplefilter("ignore")
    try:
        pixels = pydicom.dcmread(location.path).pixel_array
    except InvalidDicomError:
        pixels = np.asarray(Image.open(location.path))
    return SimpleNamespace(pixels=pixels)

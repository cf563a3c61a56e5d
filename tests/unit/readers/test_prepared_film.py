"""Films and their previews are prepared in the process that reads them."""

from dataclasses import replace

import numpy as np
import pytest

from tests.unit.imaging.films import film
from xrayviewer.domain.errors import JobCancelledError
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers import prepared_film
from xrayviewer.readers.prepared_film import PreparingContext, read_prepared_film

FULL = film(np.arange(64 * 48, dtype=np.uint16).reshape(64, 48))
SMALL = film(np.ascontiguousarray(FULL.pixels[::2, ::2]))
PREVIEW = replace(SMALL, provenance=replace(SMALL.provenance, reduction=2))


class RecordingContext(DirectContext):
    def __init__(self, is_cancelled=False):
        self.is_cancelled = is_cancelled
        self.told = []

    def report(self, fraction, message=""):
        self.told.append((fraction, message))

    def publish(self, partial):
        self.told.append(partial)

    def allow_time(self, seconds):
        self.told.append(seconds)

    def raise_if_cancelled(self):
        if self.is_cancelled:
            raise JobCancelledError


def test_film_and_preview_come_prepared(monkeypatch):
    def read(location, frame, context):
        assert frame == 3
        context.publish(PREVIEW)
        return FULL

    monkeypatch.setattr(prepared_film, "read_radiograph", read)
    context = RecordingContext()
    prepared = read_prepared_film(FULL.provenance.location, 3, context)
    (preview,) = context.told
    assert prepared.radiograph is FULL
    assert preview.radiograph is PREVIEW
    assert prepared.histogram.high == FULL.pixels.max()
    assert preview.histogram.high == PREVIEW.pixels.max()


def test_everything_else_is_passed_on():
    context = RecordingContext()
    preparing = PreparingContext(context)
    preparing.report(0.5, "half")
    preparing.allow_time(7.0)
    preparing.raise_if_cancelled()
    assert context.told == [(0.5, "half"), 7.0]
    assert not preparing.is_cancelled
    context.is_cancelled = True
    assert preparing.is_cancelled
    with pytest.raises(JobCancelledError):
        preparing.raise_if_cancelled()

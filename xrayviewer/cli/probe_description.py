"""What quick heads found in labelled films, as text and for programs."""

import textwrap
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from xrayviewer.domain.dataset_probes import DatasetProbes, Sight
from xrayviewer.domain.evaluation import Interval
from xrayviewer.workflows.probe_sentences import curve_sentence, remarks, shortcut_sentence

WIDTH: Final = 88


def probe_lines(probes: DatasetProbes) -> Iterator[str]:
    """Write the report for people, line by line."""
    for label in probes.labels:
        yield f"Quick heads on “{label}” (AUROC with its 95 % interval by patient):"
        for sight in Sight:
            yield f"  {sight.value:<18}  {_text(probes.figure(sight, label))}"
        curve = probes.curve(label)
        for point in () if curve is None else curve.points:
            yield f"  {f'{point.patients:,} patients':<18}  {_text(point.auroc)}"
        for sentence in (shortcut_sentence(probes, label), curve_sentence(curve)):
            yield from textwrap.wrap(sentence, WIDTH)
        yield ""
    for sentence in remarks(probes):
        yield from textwrap.wrap(sentence, WIDTH)


def probes_json(probes: DatasetProbes) -> dict[str, Any]:
    """Return all figures as JSON can hold them."""
    described: dict[str, Any] = msgspec.to_builtins(probes)
    return described


def _text(auroc: Interval) -> str:
    if auroc.value is None:
        return "undefined"
    if auroc.low is None or auroc.high is None:
        return f"{auroc.value:.3f}"
    return f"{auroc.value:.3f} ({auroc.low:.3f} to {auroc.high:.3f})"

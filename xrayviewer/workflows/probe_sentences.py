"""What quick heads found, in plain sentences."""

from typing import Final

from xrayviewer.domain.dataset_probes import DatasetProbes, LearningCurve, Sight
from xrayviewer.domain.evaluation import Interval

GUESSING: Final = 0.5
NOTICEABLE: Final = 0.65
"""An AUROC without the anatomy from here on is said aloud, if its interval leaves guessing out."""
LARGE_SHARE: Final = 0.5
WORTHWHILE: Final = 0.005
"""Gain of AUROC below which more films are not worth their while."""
WITHOUT: Final = {
    Sight.NO_LUNGS: "with the lungs blacked out",
    Sight.BORDER: "from the border alone",
    Sight.SIZE: "from the size of image and file alone",
}


def is_suspicious(probes: DatasetProbes, label: str) -> bool:
    """Whether a label is told without the lungs better than it should be."""
    return any(_is_noticeable(probes.figure(sight, label)) for sight in WITHOUT)


def shortcut_sentence(probes: DatasetProbes, label: str) -> str:
    """Say how much of a label is told without looking at the lungs."""
    whole: Interval = probes.figure(Sight.WHOLE, label)
    found = {sight: probes.figure(sight, label) for sight in WITHOUT}
    if whole.value is None:
        return f"Nothing can be said about “{label}”."
    if not is_suspicious(probes, label):
        most = max(one.value or 0.0 for one in found.values())
        return (
            f"Quick heads tell “{label}” on whole films with an AUROC of {_text(whole)}. With the "
            "lungs blacked out, from the border or from the size alone it is at most "
            f"{most:.2f}, which cannot be told from guessing or is close to it: no shortcut shows."
        )
    told = [f"{_text(one)} {WITHOUT[sight]}" for sight, one in found.items() if _is_noticeable(one)]
    said = f"“{label}” is told with an AUROC of {_listed(told)}; whole films give {_text(whole)}."
    best = max(one.value or 0.0 for one in found.values())
    share = min(1.0, (best - GUESSING) / max(whole.value - GUESSING, 1e-6))
    if share >= LARGE_SHARE:
        said += (
            f" So {share:.0%} of what is known above guessing needs no lungs: a model trained on "
            "these films may learn where they come from instead of disease."
        )
    return (
        f"{said} Heart, shoulders, lines and what is written on a film are still seen without the "
        "lungs. Try the model on films of another source before you trust it."
    )


def curve_sentence(curve: LearningCurve | None) -> str:
    """Say what twice as many patients would bring."""
    gain = None if curve is None else curve.gain.value
    if curve is None or not curve.points or curve.forecast is None or gain is None:
        return "There are too few patients to say what more of them would bring."
    now, ahead = curve.points[-1], curve.forecast
    said = (
        f"With {ahead.patients:,} patients to learn from instead of {now.patients:,}, quick heads "
        f"for “{curve.label}” would reach an AUROC of about {_text(ahead.auroc, 3)} instead "
        f"of {_text(now.auroc, 3)}"
    )
    high = gain if curve.gain.high is None else curve.gain.high
    low = gain if curve.gain.low is None else curve.gain.low
    if high < WORTHWHILE:
        return f"{said}: more films of this kind would hardly help."
    if low < WORTHWHILE:
        return f"{said}, but this may as well be no gain: these films cannot tell."
    return f"{said}, a gain of {gain:.3f} ({low:.3f} to {high:.3f})."


def remarks(probes: DatasetProbes) -> tuple[str, ...]:
    """Say what limits these figures."""
    said = [
        f"Measured on {probes.films:,} films of {probes.patients:,} patients by quick heads on "
        f"features of the model “{probes.model}”, each patient kept out in turn. A trained model "
        "usually does better. If that model once learned from these very films, the figures are "
        "too good."
    ]
    if probes.without_lungs:
        said.append(
            f"In {probes.without_lungs:,} films no lungs were found; there the middle was blacked "
            "out."
        )
    if probes.left_out:
        listed = ", ".join(f"“{one}”" for one in probes.left_out)
        said.append(f"Too few patients for figures: {listed}.")
    return tuple(said)


def _is_noticeable(auroc: Interval) -> bool:
    if auroc.value is None or auroc.value < NOTICEABLE:
        return False
    return auroc.low is None or auroc.low > GUESSING


def _listed(told: list[str]) -> str:
    return " and ".join([", ".join(told[:-1]), told[-1]]) if len(told) > 1 else told[0]


def _text(auroc: Interval, decimals: int = 2) -> str:
    if auroc.value is None:
        return "unknown"
    said = f"{auroc.value:.{decimals}f}"
    if auroc.low is None or auroc.high is None or auroc.low == auroc.high:
        # No resample differed: the interval is unknown, not narrow.
        return said
    return f"{said} ({auroc.low:.{decimals}f} to {auroc.high:.{decimals}f})"

"""``xrayviewer explain``: where in a film the score of a finding came from."""

import argparse
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayviewer import __version__
from xrayviewer.cli.analysis_description import (
    describe_analysis,
    describe_finding,
    finding_text,
)
from xrayviewer.cli.check_description import check_lines, describe_check
from xrayviewer.cli.classifying import (
    add_model_options,
    chosen_plan,
    log_refused,
    notice_device,
    refuse_output,
)
from xrayviewer.cli.evaluation import OutputError
from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.cli.progress import ProgressLine, interruptible
from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.domain.explanation import PAINTED, Explanation, ExplanationMethod
from xrayviewer.domain.explanation_checks import ExplanationCheck
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.engine.decoding import decoding_engine
from xrayviewer.engine.learning import learning_engine
from xrayviewer.imaging.caption import captioned
from xrayviewer.imaging.display import presented
from xrayviewer.imaging.evidence import CUT_OFF, heated, placed_on_film
from xrayviewer.imaging.windowing import default_voi
from xrayviewer.store.image_file import write_png
from xrayviewer.store.safe_write import write_safely
from xrayviewer.workflows import films
from xrayviewer.workflows.explanation import ExplanationRequest, explain_film
from xrayviewer.workflows.explanation_checks import check_explanation

BAR_STEPS = 256
LEGEND = "Where the score came from, not the outline of a lesion."
SLOW = "score-cam runs the network once for each of its features, which takes minutes"


class ChangedFilmError(XrayViewerError):
    """A file was written to between two readings."""


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``explain``."""
    explain = commands.add_parser(
        "explain",
        help="draw over a film where the score of a finding came from",
        description=(
            "Writes the film as the viewer shows it, with the map in colours over it and a legend "
            f"below; the film stays at the upper left, pixel by pixel. {DISCLAIMER}"
        ),
    )
    explain.add_argument("file", type=Path)
    explain.add_argument("--output", type=Path, required=True, metavar="PNG")
    explain.add_argument(
        "--finding", default="", metavar="NAME", help="otherwise the one farthest above its point"
    )
    explain.add_argument(
        "--method",
        type=ExplanationMethod,
        choices=list(ExplanationMethod),
        default=PAINTED,
        metavar="NAME",
        help=f"one of {', '.join(ExplanationMethod)}; default {PAINTED}; {SLOW}",
    )
    explain.add_argument(
        "--layer",
        default="",
        metavar="NAME",
        help="of the network, for all methods but evidence; another name lists those there are",
    )
    explain.add_argument(
        "--map",
        type=Path,
        metavar="NPY",
        help="write the map as a numpy array: float32, a value for each pixel of the film",
    )
    explain.add_argument(
        "--check",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="measure whether the map is worth anything; one that is not is left out",
    )
    explain.add_argument(
        "--show-unreliable", action="store_true", help="draw the map also where it fails its checks"
    )
    explain.add_argument("--frame", type=int, default=1, help="of a multi-frame film, from 1")
    explain.add_argument("--json", action="store_true", help="print scores for programs")
    add_model_options(explain)
    explain.set_defaults(command=_explain)


def _explain(options: argparse.Namespace) -> None:
    for path in (options.output, options.map):
        if path is not None:
            refuse_output(path)
    plan = chosen_plan(options)
    location = FilmLocation(options.file)
    request = ExplanationRequest(
        location,
        options.frame - 1,
        options.finding,
        options.method,
        options.show_refused,
        options.layer,
    )
    progress = ProgressLine()
    decoders, learning = decoding_engine(), learning_engine()
    try:
        with interruptible(progress, "Stopped before the end. Nothing was written."):
            explanation = explain_film(decoders, learning, plan, request, progress)
            radiograph = films.read_film(decoders, location, request.frame, progress)
            if radiograph.digest != explanation.analysis.digest:
                raise ChangedFilmError(
                    f"“{location.name}” was changed while it was read. Start again."
                )
            check = None
            if options.check:
                check = check_explanation(learning, radiograph, explanation, progress)
    finally:
        decoders.close()
        learning.close()
    log_refused(explanation.analysis)
    is_withheld = check is not None and bool(check.failures) and not options.show_unreliable
    shape = radiograph.rows, radiograph.columns
    found = placed_on_film(
        explanation.found, shape, radiograph.pixel_aspect, explanation.preparation
    )
    write_png(
        options.output,
        overlay(radiograph, explanation, found, check, is_withheld=is_withheld),
        {"Software": f"xrayviewer {__version__}", "Comment": f"{DISCLAIMER} {LEGEND}"},
    )
    if options.map is not None:
        _write_map(options.map, found)
    notice_device(explanation.analysis, progress, set())
    if options.json:
        described = _described(options, explanation, found)
        described["check"] = None if check is None else describe_check(check)
        described["is_map_drawn"] = not is_withheld
        print(json.dumps(described, indent=2, allow_nan=False))
    else:
        print("\n".join(legend(explanation, check, is_withheld=is_withheld)))


def overlay(
    radiograph: Radiograph,
    explanation: Explanation,
    found: NDArray[np.float32],
    check: ExplanationCheck | None = None,
    *,
    is_withheld: bool = False,
) -> NDArray[np.uint8]:
    """Draw a map over the film as ``render`` shows it, the legend below.

    Parameters
    ----------
    found
        The map in film pixels, shape (rows, columns).
    check
        What is known about the map; the legend says it.
    is_withheld
        Nothing is drawn, because the map failed its check.

    Returns
    -------
    NDArray[np.uint8]
        RGB, shape (rows and more, columns or more, 3).
    """
    film = presented(radiograph, Presentation(*default_voi(radiograph)))
    picture = heated(film, _heat(found, 0.0 if is_withheld else explanation.full_scale))
    steps = np.linspace(0.0, 1.0, BAR_STEPS, dtype=np.float32)[None]
    bar = heated(np.zeros(steps.shape, np.uint8), steps, opacity=1.0)
    lines = list(legend(explanation, check, is_withheld=is_withheld))
    return captioned(picture, lines, bar)


def legend(
    explanation: Explanation, check: ExplanationCheck | None = None, *, is_withheld: bool = False
) -> Iterator[str]:
    """Yield what has to be known to read the picture."""
    analysis = explanation.analysis
    yield f"{finding_text(explanation.finding)}. {LEGEND}"
    if explanation.is_common_scale:
        scale = common_scale_text(explanation.method, explanation.full_scale)
    else:
        scale = f"{explanation.method}, from 0 to the largest value of this map alone"
    if is_withheld:
        yield "The map failed its checks, so it is not drawn; --show-unreliable draws it."
    else:
        yield f"Colours: {scale}; below {CUT_OFF:.0%} nothing is drawn."
    if check is not None:
        yield from check_lines(check)
    if explanation.found.max() <= 0:
        yield "By this method no place on this film speaks for the finding."
    if analysis.model is not None:
        yield (
            f"Model {analysis.model.model_id}, version {analysis.model.version}. "
            f"{analysis.speaking.sentence}"
        )
    if analysis.gate.verdict is not GateVerdict.OK:
        reasons = " ".join(one.sentence for one in analysis.gate.objections)
        yield f"Input check: {analysis.gate.verdict}. {reasons}"
    yield DISCLAIMER


def common_scale_text(method: ExplanationMethod, full_scale: float) -> str:
    """Say what the colours of a map mean that can be compared with those of other findings."""
    unit = " (logit)" if method is ExplanationMethod.EVIDENCE else ""
    return (
        f"{method}, from 0 to {full_scale:.3g}{unit}, the same scale for all findings of this film"
    )


def _heat(found: NDArray[np.float32], full_scale: float) -> NDArray[np.float32]:
    """Share of the full scale, 0 to 1; none where nothing speaks for any finding."""
    if full_scale <= 0:
        return np.zeros_like(found)
    return np.asarray(np.clip(found / np.float32(full_scale), 0.0, 1.0), np.float32)


def _write_map(path: Path, found: NDArray[np.float32]) -> None:
    content = io.BytesIO()
    np.save(content, found, allow_pickle=False)
    try:
        write_safely(path, content.getvalue())
    except OSError as error:
        raise OutputError(
            f"“{path.name}” could not be written ({error.strerror}). "
            "Choose another folder or free some space."
        ) from error


def _described(
    options: argparse.Namespace, explanation: Explanation, found: NDArray[np.float32]
) -> dict[str, Any]:
    row, column = np.unravel_index(int(found.argmax()), found.shape)
    return {
        "path": str(options.file),
        "frame": options.frame,
        **describe_analysis(explanation.analysis),
        "explained": {
            **describe_finding(explanation.finding),
            "method": explanation.method.value,
            "layer": options.layer or None,
            "grid": list(explanation.found.shape),
            "full_scale": explanation.full_scale,
            "peak": {"row": int(row), "column": int(column), "value": float(found.max())},
        },
        "output": str(options.output),
        "map": None if options.map is None else str(options.map),
        "notice": DISCLAIMER,
    }

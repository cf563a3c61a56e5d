"""Look at labelled films through quick heads: which shortcuts there are, what more would bring."""

import contextlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from xrayviewer.dataset.probing import MOST_FILMS, SEED, ProbedFilms, probed_films
from xrayviewer.domain.analysis import ModelInputs
from xrayviewer.domain.dataset import DatasetError, DatasetExamination, ExaminedFilm
from xrayviewer.domain.dataset_probes import (
    DatasetProbes,
    HeadTrials,
    ProbeModels,
    Sight,
    SightFigure,
)
from xrayviewer.domain.errors import EngineError
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_card import ModelError, require_findings
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Device
from xrayviewer.engine.process import Engine
from xrayviewer.jobs.context import JobContext, PassingContext
from xrayviewer.learning.evaluation.bootstrap import percentile_interval, resampled_weights
from xrayviewer.learning.evaluation.ranking import Ranking
from xrayviewer.store.dataset_probes import keep_probes
from xrayviewer.store.model_folder import read_card
from xrayviewer.store.model_library import find_model
from xrayviewer.workflows.analysis import FIELDS, FINDINGS
from xrayviewer.workflows.films import read_model_inputs
from xrayviewer.workflows.learning_curve import SHARES, learning_curve
from xrayviewer.workflows.trainer import training_failure

AT_ONCE: Final = 8
"""Films read and looked at in one step; a cancel waits for it at most."""
READERS: Final = 2
RESAMPLES: Final = 1000
READING: Final = 0.8
"""Share of the whole that reading and looking take."""


def probe_models(wanted: str = "", device: Device = Device.AUTO) -> ProbeModels:
    """Look the models up.

    Parameters
    ----------
    wanted
        Name or folder of a model of findings; empty: a bundled one.

    Raises
    ------
    ModelError
        If a model is not there, or gives no findings.
    """
    findings = find_model(wanted) if wanted else _first_bundled()
    require_findings(read_card(findings))
    return ProbeModels(str(findings), str(find_model(FIELDS)), device)


def probe_dataset(
    decoders: Engine,
    learning: Engine,
    examination: DatasetExamination,
    models: ProbeModels,
    context: JobContext,
    *,
    most: int = MOST_FILMS,
) -> DatasetProbes:
    """Look at films, fit quick heads by cross-validation, and keep what they say.

    Parameters
    ----------
    learning
        Has torch (`engine.learning`).
    most
        Films looked at; of more, some patients are drawn.

    Raises
    ------
    DatasetError
        If no label has patients enough with it and without it.
    TrainingError, ModelError
        If the torch process ends, or a model is refused.
    OSError
        If what was found cannot be kept.
    """
    probed = probed_films(examination, most)
    if not probed.labels:
        raise DatasetError(
            "No label has ten patients with it and ten without it, so quick heads can say nothing "
            "about these films. Add films of other patients."
        )
    try:
        seen, without_lungs = _look((decoders, learning), probed, models, context)
        scores = _scores(learning, probed, seen, context)
    except EngineError as error:
        raise training_failure(error) from error
    probes = DatasetProbes(
        fingerprint=examination.fingerprint,
        model=read_card(Path(models.findings)).title,
        films=len(probed.films),
        patients=probed.patients,
        without_lungs=without_lungs,
        figures=tuple(
            SightFigure(sight, label, one)
            for sight in Sight
            for label, one in zip(
                probed.labels, _figures(probed, scores[sight][0, -1], context), strict=True
            )
        ),
        curves=tuple(
            learning_curve(probed, scores[Sight.WHOLE], place, context)
            for place in range(len(probed.labels))
        ),
        left_out=probed.left_out,
    )
    keep_probes(probes)
    return probes


def _look(
    engines: tuple[Engine, Engine],
    probed: ProbedFilms,
    models: ProbeModels,
    context: JobContext,
) -> tuple[dict[Sight, NDArray[np.float32]], int]:
    """Read films and compute what each sight of them gives; also count films without lungs."""
    decoders, learning = engines
    folders = (Path(models.findings), Path(models.lungs))
    wanted, for_lungs = (read_card(folder).preparation for folder in folders)
    parts, without_lungs, silent = [], 0, _Silent(context)

    def read(one: ExaminedFilm) -> ModelInputs:
        return read_model_inputs(decoders, one.film.location, 0, (wanted, for_lungs), silent)

    with ThreadPoolExecutor(READERS, "probing") as threads:
        for start in range(0, len(probed.films), AT_ONCE):
            context.raise_if_cancelled()
            some = list(threads.map(read, probed.films[start : start + AT_ONCE]))
            features, lacking = learning.call(
                "probing:sights",
                models,
                _squares(some, wanted),
                _squares(some, for_lungs),
                context=silent,
            )
            parts.append(features)
            without_lungs += lacking
            done = start + len(some)
            context.report(
                READING * done / len(probed.films),
                f"{done:,} of {len(probed.films):,} films looked at",
            )
    whole, hidden, border = np.concatenate(parts, axis=1)
    return {
        Sight.WHOLE: whole,
        Sight.NO_LUNGS: hidden,
        Sight.BORDER: border,
        Sight.SIZE: _sizes(probed),
    }, without_lungs


def _scores(
    learning: Engine,
    probed: ProbedFilms,
    seen: dict[Sight, NDArray[np.float32]],
    context: JobContext,
) -> dict[Sight, NDArray[np.float32]]:
    """Logits of films kept out, shape (repetitions, shares, films, labels) for each sight.

    Whole films get all repetitions and shares, for the learning curve; the others one of each.
    """
    found = {}
    for place, (sight, features) in enumerate(seen.items()):
        is_whole = sight is Sight.WHOLE
        repetitions = len(probed.folds) if is_whole else 1
        found[sight] = learning.call(
            "probing:out_of_fold",
            features,
            HeadTrials(
                probed.truth,
                probed.folds[:repetitions],
                probed.order[:repetitions],
                SHARES if is_whole else SHARES[-1:],
            ),
            context=_Silent(context),
        )
        context.report(
            READING + (1 - READING) * (place + 1) / len(seen), "Quick heads are being fitted"
        )
    return found


def _figures(
    probed: ProbedFilms, scores: NDArray[np.float32], context: JobContext
) -> tuple[Interval, ...]:
    """AUROC of each label with its interval by patient."""
    rankings = [
        Ranking(probed.truth[:, place], scores[:, place].astype(np.float64))
        for place in range(scores.shape[1])
    ]
    everyone = np.ones((1, len(scores)))
    drawn = [
        np.stack([one.figures(weights)["auroc"] for one in rankings])
        for weights in (
            everyone,
            *resampled_weights(probed.unit, RESAMPLES, SEED, _Silent(context)),
        )
    ]
    values = np.concatenate(drawn, axis=1)
    return tuple(percentile_interval(float(row[0]), row[1:], probed.patients) for row in values)


def _sizes(probed: ProbedFilms) -> NDArray[np.float32]:
    """Return what is known of a file without its pixels, shape (films, numbers)."""
    rows = np.log([one.facts.rows for one in probed.films])
    columns = np.log([one.facts.columns for one in probed.films])
    file_bytes = np.log([_bytes(one) for one in probed.films])
    plain = np.column_stack(
        [rows, columns, rows - columns, file_bytes, file_bytes - rows - columns]
    )
    spread = np.maximum(plain.std(axis=0), 1e-6)
    scaled = (plain - plain.mean(axis=0)) / spread
    # With squares a head can also tell what is neither large nor small.
    return np.column_stack([scaled, scaled**2]).astype(np.float32)


def _bytes(one: ExaminedFilm) -> int:
    """Size of the file on disk; films of one archive share it, so it tells nothing about them."""
    try:
        return max(1, one.film.location.path.stat().st_size)
    except OSError:
        return 1


def _squares(films: list[ModelInputs], preparation: Preparation) -> NDArray[np.uint8]:
    return np.stack([one.squares[preparation] for one in films])


def _first_bundled() -> Path:
    for name in FINDINGS.values():
        with contextlib.suppress(ModelError):
            return find_model(name)
    raise ModelError(
        "This version of xrayviewer comes without models of findings, whose features are needed "
        "here. Choose a model of your own."
    )


class _Silent(PassingContext):
    """Steps of one film or fit are no progress of the whole."""

    def report(self, fraction: float | None, message: str = "") -> None:
        """Drop it."""

    def publish(self, partial: object) -> None:
        """Drop it."""

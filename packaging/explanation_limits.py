"""Measure what the limits of the checks of a map are set by: ``explanation_limits.py FILMS…``.

FILMS are folders (searched) or files that the children's model, or the one named by ``--model``,
speaks about. Of them ``--count`` are drawn by chance. Printed are percentiles of every figure and
how many maps pass, for the maps that the viewer would show (findings at or above their operating
point) and for two controls that ought to fail:

other head   the map of a head with random weights, checked by the model as it is
random model the model with such a head: its own maps, checked by itself
"""

import argparse
import dataclasses
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch  # noqa: TID253  it measures what learning computes

from xrayviewer.domain.explanation import ANALYSED, PAINTED, ExplanationMethod, analysed_maps
from xrayviewer.domain.explanation_checks import ExplanationCheck, MapKey
from xrayviewer.domain.finding_verdict import by_margin
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.model_card import Calibration
from xrayviewer.engine.local import LocalEngine
from xrayviewer.imaging.correction import corrected, map_on_film
from xrayviewer.imaging.explained_film import ExplainedFilm
from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.explanation_checks import checked_map
from xrayviewer.learning.heatmaps import label_maps
from xrayviewer.learning.networks import build_network, normalised, output_count
from xrayviewer.learning.weights import LoadedModel, load_model
from xrayviewer.store.model_library import find_model
from xrayviewer.workflows.analysis import analyse_films, plan_analysis
from xrayviewer.workflows.explanation_checks import explained_film
from xrayviewer.workflows.films import read_film, read_model_inputs

ENDINGS = frozenset({".dcm", ".jpeg", ".jpg", ".png"})
SHOWN, OTHER_HEAD, RANDOM_MODEL = "as shown", "other head", "random model"
PERCENTILES = (2, 5, 10, 25, 50, 75, 90, 95, 98)
CONTEXT = DirectContext()


def random_head(model: LoadedModel, seed: int) -> LoadedModel:
    """Give a model a head with random weights, as at the start of a training."""
    card = model.card
    torch.manual_seed(seed)
    outputs = output_count(card.network.head, len(card.labels))
    network = build_network(card.network, card.preparation, outputs).eval().requires_grad_(False)
    network.body.load_state_dict(model.network.body.state_dict())
    # Logits of the size that the model's own have, or nothing would change any score.
    true, made = (_last_weights(one.network) for one in (model, LoadedModel(card, network, "")))
    made.mul_(true.std() / made.std())
    plain = Calibration("none", (1.0,) * outputs, (0.0,) * outputs)
    return LoadedModel(dataclasses.replace(card, calibration=plain), network, model.digest)


def _last_weights(network: torch.nn.Module) -> torch.Tensor:
    return [weight for weight in network.parameters() if weight.ndim == 2][-1].data


def with_own_map(model: LoadedModel, film: ExplainedFilm) -> ExplainedFilm:
    """Exchange a film's maps for those that a model gives."""
    square = corrected(film.square, film.correction)
    images = normalised(torch.from_numpy(np.array(square)[None]), model.card.preparation)
    maps = label_maps(model.network, images, model.card.network.head)
    place = model.card.labels.index(film.key.label)
    evidence, heat = (
        map_on_film(one[0, place].numpy(), film.correction) for one in (maps.evidence, maps.heat)
    )
    is_evidence = film.key.method is ExplanationMethod.EVIDENCE
    return dataclasses.replace(film, found=evidence if is_evidence else heat, evidence=evidence)


def checks(
    paths: list[Path], model_id: str, repeats: int, most: int, method: ExplanationMethod
) -> Iterator[tuple[str, ExplanationCheck]]:
    """Yield the checks of every map that would be shown, and of its controls.

    Of a film at most so many are looked at, those farthest above their operating points.
    """
    plan = plan_analysis(model_id)
    model = load_model(Path(plan.models.chosen))
    random_models = [random_head(model, seed) for seed in range(repeats)]
    readers, learning = LocalEngine("xrayviewer.readers"), LocalEngine("xrayviewer.learning")
    for number, path in enumerate(paths):
        location = FilmLocation(path)
        inputs = read_model_inputs(readers, location, 0, plan.preparations, CONTEXT)
        (analysis,) = analyse_films(learning, plan, (inputs,), CONTEXT)
        radiograph = read_film(readers, location, 0, CONTEXT)
        positive = [one for one in by_margin(analysis.findings) if one.is_positive]
        maps = analysed_maps(analysis, method)
        for finding in positive[:most]:
            if maps is None:
                continue
            place = analysis.findings.index(finding)
            key = MapKey(radiograph.digest, model.digest, finding.label, method)
            film = explained_film(
                radiograph,
                analysis,
                key,
                CONTEXT,
                folder=plan.models.chosen,
                found=np.array(maps[place]),
            )
            start = time.perf_counter()
            shown = checked_map(model, film, CONTEXT)
            print(f"\r{number + 1} of {len(paths)}, {time.perf_counter() - start:.1f} s ", end="")
            yield f"{SHOWN}: {finding.label}", shown
            yield SHOWN, shown
            for other in random_models:
                foreign = with_own_map(other, film)
                yield OTHER_HEAD, checked_map(model, foreign, CONTEXT)
                yield RANDOM_MODEL, checked_map(other, foreign, CONTEXT)


def figures(check: ExplanationCheck) -> dict[str, float]:
    """Name what the limits are set on."""
    ledger = check.ledger
    return {
        "drop": check.faithfulness.drop,
        "random drop": check.faithfulness.random_drop,
        "excess": check.faithfulness.excess,
        "correlation": check.correlation or 0.0,
        "that of evidence": float(np.mean(check.evidence_correlations)),
        "off the body": 0.0 if ledger is None else ledger.off_body,
        "marker drop": check.marker_drop,
    }


def report(found: dict[str, list[ExplanationCheck]]) -> None:
    """Print percentiles and shares."""
    for kind, every in found.items():
        passed = sum(not one.failures for one in every)
        why = Counter(failure.value for one in every for failure in one.failures)
        print(f"\n{kind}: {len(every)} maps, {passed / len(every):.1%} pass; failures {dict(why)}")
        print(f"{'percentile':>14} " + " ".join(f"{one:>7}" for one in PERCENTILES))
        for name in figures(every[0]):
            values = np.percentile([figures(one)[name] for one in every], PERCENTILES)
            print(f"{name:>14} " + " ".join(f"{value:7.2f}" for value in values))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("films", nargs="+", type=Path)
    parser.add_argument("--model", default="child-pneumonia")
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--repeats", type=int, default=1, help="random heads for each map")
    parser.add_argument("--most", type=int, default=100, help="maps of each film")
    parser.add_argument("--method", type=ExplanationMethod, choices=ANALYSED, default=PAINTED)
    options = parser.parse_args()
    every = sorted(
        path
        for given in options.films
        for path in (given.rglob("*") if given.is_dir() else (given,))
        if path.suffix.lower() in ENDINGS
    )
    chance = np.random.default_rng(options.seed)
    count = min(options.count, len(every))
    chosen = [every[place] for place in chance.choice(len(every), count, replace=False)]
    found: dict[str, list[ExplanationCheck]] = defaultdict(list)
    try:
        model = str(find_model(options.model))
        for kind, check in checks(chosen, model, options.repeats, options.most, options.method):
            found[kind].append(check)
    except KeyboardInterrupt:
        print("\nStopped before the end; these are the maps until then.")
    report(found)


if __name__ == "__main__":
    main()

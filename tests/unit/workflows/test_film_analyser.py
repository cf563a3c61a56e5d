"""Batches whose process ends with the device it computes on are left to the CPU."""

import pytest

from tests.unit.workflows.classified_films import analysis, finding
from tests.unit.workflows.screened_films import PLAN
from xrayviewer.domain.analysis import ComputingOn, ModelInputs
from xrayviewer.domain.errors import EngineDiedError, EngineOperationError, EngineTimeoutError
from xrayviewer.domain.input_gate import HeaderFacts
from xrayviewer.domain.training import Device
from xrayviewer.jobs.context import DirectContext
from xrayviewer.workflows.film_analyser import FilmAnalyser

FILMS = tuple(ModelInputs(name, HeaderFacts(), {}) for name in ("one", "two", "three"))


class Learning:
    """Computes on CUDA where it is asked to, until that device is lost."""

    def __init__(self, error=None, after=0):
        self.asked = []
        self._error, self._after = error, after

    def call(self, operation, models, films, _shows_refused, *, context, deadline_s=None):
        device = "cuda" if models.device in {Device.AUTO, Device.CUDA} else "cpu"
        self.asked.append((device, len(films)))
        context.publish(ComputingOn(device))
        if device == "cuda" and len(self.asked) > self._after and self._error is not None:
            raise self._error
        if any(film.digest == "deadly" for film in films):
            raise EngineDiedError(-11)
        return tuple(analysis(finding("effusion", 0.7, 0.5), digest=one.digest) for one in films)


def analyser(learning, device=Device.AUTO, **options):
    return FilmAnalyser(learning, PLAN.on(device), DirectContext(), shows_refused=False, **options)


@pytest.mark.parametrize("error", [EngineDiedError(-9), EngineTimeoutError("no answer")])
@pytest.mark.parametrize("device", [Device.AUTO, Device.CUDA])
def test_a_batch_whose_device_is_lost_is_repeated_on_the_cpu(error, device):
    learning = Learning(error, after=1)
    analysing = analyser(learning, device)
    assert [one.device_notice for one in analysing.outcomes(FILMS)] == [""] * 3
    found = analysing.outcomes(FILMS)
    assert [one.digest for one in found] == ["one", "two", "three"]
    assert all("used the CUDA device, so the CPU computes" in one.device_notice for one in found)
    assert learning.asked == [("cuda", 3), ("cuda", 3), ("cpu", 3)]


def test_the_rest_of_the_run_stays_on_the_cpu_and_says_so():
    learning = Learning(EngineDiedError(-9))
    analysing = analyser(learning)
    analysing.outcomes(FILMS)
    found = analysing.outcomes(FILMS[:1])
    assert "the CPU computes" in found[0].device_notice
    assert learning.asked == [("cuda", 3), ("cpu", 3), ("cpu", 1)]


def test_a_film_that_ends_the_process_on_the_cpu_as_well_costs_no_other():
    learning = Learning(EngineDiedError(-9))
    deadly = ModelInputs("deadly", HeaderFacts(), {})
    first, second = analyser(learning).outcomes((FILMS[0], deadly))
    assert first.digest == "one"
    assert isinstance(second, EngineDiedError)
    assert learning.asked == [("cuda", 2), ("cpu", 2), ("cpu", 1), ("cpu", 1)]


@pytest.mark.parametrize(
    ("error", "device"), [(EngineOperationError("failed"), Device.AUTO), (None, Device.CPU)]
)
def test_what_is_no_fault_of_the_device_leaves_it_in_use(error, device):
    learning = Learning(error)
    outcomes = analyser(learning, device).outcomes(FILMS[:1])
    assert len(learning.asked) == 1
    assert [getattr(one, "device_notice", "") for one in outcomes] == [""]


def test_batches_that_were_under_way_together_are_all_repeated():
    learning = Learning(EngineDiedError(-9))
    found = analyser(learning, most_a_call=1).outcomes(FILMS)
    assert [one.digest for one in found] == ["one", "two", "three"]
    assert sum(device == "cpu" for device, _ in learning.asked) == 3

"""From a folder of films to a usable model, in a process of its own, for `test_training_peer`.

    python -m tests.bench.training_flow FILMS TEST RECIPE [EPOCHS]

All is left as the training page proposes it, but for the epochs of each stage where they are
given. Prints the seconds from choosing the folder to the finished model, those of them that reading
took, all processes' seconds of processor time, and the model's AUROC on the folder TEST (for
fine-tuning).
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

from xrayviewer.domain.training import StartWeights
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import learning_engine
from xrayviewer.jobs.context import DirectContext
from xrayviewer.jobs.queue import JobQueue
from xrayviewer.session.training_desk import TrainingDesk, training_desk
from xrayviewer.session.training_run import RunState
from xrayviewer.store.model_folder import user_models_folder
from xrayviewer.workflows.evaluation import EvaluationRequest, evaluate_model

LANES = ("io", "prefetch", "background", "saving", "engine", "examining", "training")


class Speaking:
    """Stands for the analysis of the open film."""

    class Choice:
        """The bundled models speak."""

        model = ""

    choice = Choice()

    def look_for_models(self) -> None:
        """No film is open."""

    def choose_model(self, _model_id: str) -> None:
        """No film is open."""


def _raise(error: Exception) -> None:
    raise error


class Page:
    """The training page without its widgets."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self.jobs = JobQueue(self._waiting.put, dict.fromkeys(LANES, 1), _raise)
        self.decoders = decoding_pool()
        self.learning, self.trainer = learning_engine(), learning_engine()
        engines = self.decoders, self.learning, self.trainer
        self.desk: TrainingDesk = training_desk(self.jobs, engines, Speaking())  # type: ignore[arg-type]

    def run_until(self, is_reached: Callable[[], bool]) -> None:
        """Deliver what the jobs have to say."""
        while not is_reached():
            self._waiting.get()()

    def close(self) -> None:
        """End the processes."""
        self.jobs.close()
        for engine in (self.decoders, self.learning, self.trainer):
            engine.close()


def main() -> None:
    """Train once and print what it took and gave."""
    films, test, recipe = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    page = Page()
    desk = page.desk
    desk.library.look()
    page.run_until(lambda: bool(desk.library.entries))
    start = time.perf_counter()
    desk.data.open(films)
    page.run_until(lambda: desk.data.judged is not None or bool(desk.data.message))
    read_s = time.perf_counter() - start
    setup = desk.setup
    setup.choose_recipe(recipe)
    if len(sys.argv) > 4:
        stages = tuple(
            replace(stage, epochs=int(sys.argv[4]), finds_rate=False)
            for stage in setup.recipe.stages
        )
        setup.recipe = replace(setup.recipe, stages=stages)
    if setup.recipe.start_weights is StartWeights.IMAGENET:
        setup.choose_weights(from_scratch=True)
    desk.start()
    name = desk.runs.selected
    ends = {RunState.DONE, RunState.FAILED}
    page.run_until(lambda: desk.runs.run(name).state in ends)  # type: ignore[union-attr]
    run = desk.runs.run(name)
    assert run is not None
    assert run.state is RunState.DONE, run.error
    seconds = time.perf_counter() - start
    found = {
        "seconds": seconds,
        "read_s": read_s,
        "processor_s": 0.0,
        "start": Path(setup.start_model).name,
        "log": [f"{line.time} {line.sentence}" for line in run.log],
    }
    if recipe == "fine-tune":
        request = EvaluationRequest(test, user_models_folder() / name, resamples=0)
        measured = evaluate_model(page.decoders, page.learning, request, DirectContext())
        found["auroc"] = measured.evaluation.labels[-1].auroc.value
    page.close()
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    found["processor_s"] = sum(one.ru_utime + one.ru_stime for one in used)
    print(json.dumps(found))


if __name__ == "__main__":
    main()

"""The films of a training as the new model sees them, published before its files go."""

from collections.abc import Callable

import numpy as np
import pytest

from tests.learning.conftest import Killed, Listener, short
from xrayviewer.domain.similar_film import TrainedFilms
from xrayviewer.learning.scoring import label_probabilities
from xrayviewer.learning.training.film_array import FilmArray
from xrayviewer.learning.training.running import train, train_and_remember
from xrayviewer.learning.weights import load_model
from xrayviewer.store.training_runs import RunFolder

MakeRun = Callable[..., RunFolder]
SIZE = 32
COUNT = 40
ONE_EPOCH = short("five-block-cnn", (1,), size_px=SIZE)


class StoppedWhileRemembering(Listener):
    """Ends the process at the first films."""

    def publish(self, partial: object) -> None:
        if isinstance(partial, TrainedFilms):
            raise Killed
        super().publish(partial)


def published(listener: Listener) -> list[TrainedFilms]:
    return [one for one in listener.partials if isinstance(one, TrainedFilms)]


def test_all_films_are_seen_as_the_model_will_see_them(made_up_run: MakeRun) -> None:
    run, listener = made_up_run(ONE_EPOCH, count=COUNT), Listener()
    films = FilmArray(run.films, (COUNT, SIZE, SIZE), "uint8").take(range(COUNT)).numpy()
    outcome = train_and_remember(str(run.folder), str(run.folder / "models"), listener)
    model = load_model(outcome.model_folder)
    seen = published(listener)
    assert [one.first for one in seen] == [0, 16, 32]
    assert {(one.model, one.preparation_version) for one in seen} == {
        (model.digest, model.card.preparation.version)
    }
    scores = np.concatenate([one.scores for one in seen])
    alone = label_probabilities(model.network, model.card, films)
    assert np.allclose(scores, alone, atol=1e-4)  # sums differ with the size of a batch
    features = np.concatenate([one.features for one in seen]).astype(np.float32)
    assert np.allclose(np.linalg.norm(features, axis=1), 1.0, atol=1e-2)
    assert not run.films.exists()


def test_a_training_that_is_to_remember_nothing_publishes_no_films(made_up_run: MakeRun) -> None:
    run, listener = made_up_run(ONE_EPOCH, count=COUNT), Listener()
    train(str(run.folder), str(run.folder / "models"), listener)
    assert published(listener) == []


def test_one_that_is_ended_meanwhile_goes_on_to_the_same_model(made_up_run: MakeRun) -> None:
    run = made_up_run(ONE_EPOCH, count=COUNT)
    models = run.folder / "models"
    with pytest.raises(Killed):
        train_and_remember(str(run.folder), str(models), StoppedWhileRemembering())
    first = load_model(models / "made-up")
    listener = Listener()
    outcome = train_and_remember(str(run.folder), str(models), listener)
    assert load_model(outcome.model_folder).digest == first.digest
    assert sum(len(one.features) for one in published(listener)) == COUNT

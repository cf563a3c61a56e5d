"""How fast a recipe trains on this computer, as a short probe measured it."""

from dataclasses import dataclass

from xrayviewer.domain.training import Device, Recipe, Stage

FINISH_S = 15.0
"""Figures with their intervals, plots, record and model: measured on two busy cores, and nearly the
same for every training."""
RANGE_TEST_STEPS = 100
"""Of a stage that tests learning rates first; as the engine does it."""
AVERAGES = 5
"""How often the validation films are scored where weights are averaged with the start."""


@dataclass(frozen=True, slots=True)
class StageSpeed:
    """Seconds of one stage.

    Attributes
    ----------
    film_s
        For each film: forward, backward, augmentation.
    step_s
        For each batch: the optimiser.
    """

    film_s: float
    step_s: float


@dataclass(frozen=True, slots=True)
class RecipeSpeed:
    """What a probe measured.

    Attributes
    ----------
    key
        What was measured: see `speed_key`.
    read_s
        To read and prepare one film, several at a time.
    score_s
        To score one film.
    begin_s
        To build the network and its first step, which is slower than the others.
    """

    key: str
    device: Device
    read_s: float
    score_s: float
    begin_s: float
    stages: tuple[StageSpeed, ...]

    def seconds(self, recipe: Recipe, learning: int, choosing: int, testing: int) -> float:
        """Return how long a training takes at most, without stopping early.

        Parameters
        ----------
        learning, choosing, testing
            Films for training, validation and the test.
        """
        films = learning + choosing + testing
        stages = zip(recipe.stages, self.stages, strict=True)
        seen = 2 if recipe.shifts is not None else 1
        whole = FINISH_S + self.begin_s + films * self.read_s + (choosing + testing) * self.score_s
        for stage, speed in stages:
            whole += self._stage(
                stage,
                speed,
                batch=recipe.batch,
                learning=learning,
                choosing=choosing * seen,
                films=films,
            )
        if recipe.averages_with_start:
            whole += AVERAGES * choosing * self.score_s
        return whole

    def _stage(
        self,
        stage: Stage,
        speed: StageSpeed,
        *,
        batch: int,
        learning: int,
        choosing: int,
        films: int,
    ) -> float:
        steps = max(1, learning // batch)
        epoch = learning * speed.film_s + steps * speed.step_s
        if stage.trains == "features":
            # Features of all films are computed once; scoring a film is then nothing.
            return films * self.score_s + stage.epochs * epoch
        tested = RANGE_TEST_STEPS * (batch * speed.film_s + speed.step_s) if stage.finds_rate else 0
        return stage.epochs * (epoch + choosing * self.score_s) + tested


def speed_key(recipe: Recipe) -> str:
    """Return what a speed depends on besides the computer; epochs and rates are not among it."""
    stages = "/".join(f"{one.trains}-{one.frozen_blocks}-{one.optimizer}" for one in recipe.stages)
    prepared = f"{recipe.preparation.size_px}x{recipe.preparation.channels}"
    return f"{recipe.network}:{prepared}:{recipe.batch}:{stages}"

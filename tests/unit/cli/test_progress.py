"""What long commands draw while they work, and how Ctrl-C ends them."""

import json
import os
import signal
import sys
from pathlib import Path

import pytest

from xrayviewer.cli.progress import JsonLines, ProgressLine, StoppedError, interruptible
from xrayviewer.domain.dataset import Dataset, DatasetExamination, LabelledFilm, RefusedFilm
from xrayviewer.domain.errors import Refusal, RefusalCode
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.training import BatchProgress, EpochRecord, TrainingNotice

BATCH = BatchProgress(
    stage=1, stages=2, epoch=3, epochs=10, batch=4, batches=8, loss=0.25, seconds_left=3725.0
)
EPOCH = EpochRecord(1, 3, 0.3, 0.2, {"val_loss": 0.2, "val_auroc": 0.9}, 1e-3, 61.0, True)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> ProgressLine:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    return ProgressLine()


def shown(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What stood on the line, one after the other."""
    return [part.strip() for part in capsys.readouterr().err.split("\r") if part.strip()]


def test_a_fraction_is_shown_in_front_of_its_message(terminal, capsys) -> None:
    terminal.report(0.5, "20 of 40 films read")
    terminal.report(None, "Measuring")
    assert shown(capsys) == ["50%  20 of 40 films read", "Measuring"]


def test_films_that_were_left_out_are_named_with_the_reason(capsys) -> None:
    films = [LabelledFilm(FilmLocation(Path(f"{n}.png")), f"a/{n}.png", ("a",)) for n in range(12)]
    refused = tuple(
        RefusedFilm(film, Refusal(RefusalCode.TRUNCATED, film.location.name, "it ends early", ""))
        for film in films
    )
    dataset = Dataset(Path(), ("a", "b"), False, tuple(films))
    ProgressLine().publish(DatasetExamination(dataset, (), refused, (), "f" * 64))
    lines = capsys.readouterr().err.splitlines()
    assert lines[:2] == ["0 films can be read, 12 cannot.", "  a/0.png: it ends early."]
    assert lines[-1] == "  and 2 more; data check lists all."


def test_the_bar_of_an_epoch_is_not_drawn_over_by_the_fraction_of_the_whole(
    terminal, capsys
) -> None:
    terminal.publish(BATCH)
    terminal.report(0.3, "Epoch 3 of 10")
    (bar,) = shown(capsys)
    assert bar.startswith("stage 1/2  epoch 3/10  ████████████░░░░░░░░░░░░  loss 0.2500")
    assert bar.endswith("1:02:05 left")
    terminal.report(None, "Measuring")
    terminal.report(0.1, "Drawing")
    assert shown(capsys) == ["Measuring", "10%  Drawing"]


def test_a_shorter_line_leaves_nothing_of_a_longer_one(terminal, capsys) -> None:
    terminal.report(None, "something long")
    terminal.report(None, "short")
    terminal.end()
    assert capsys.readouterr().err == "\rsomething long\rshort         \r     \r"


def test_a_line_is_never_wider_than_the_terminal(terminal, capsys, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    terminal.publish(BATCH)
    assert len(shown(capsys)[0]) == 39


def test_without_a_terminal_only_what_stays_is_written(capsys) -> None:
    line = ProgressLine()
    line.report(0.5, "half")
    line.publish(BATCH)
    line.publish(TrainingNotice("Memory was short."))
    line.publish(EPOCH)
    line.end()
    notice, epoch = capsys.readouterr().err.splitlines()
    assert notice == "Memory was short."
    assert " ".join(epoch.split()) == (
        "stage 1 epoch 3 train loss 0.3000 val loss 0.2000 auroc 0.9000 1:01 *"
    )


def test_programs_get_one_object_a_line(capsys) -> None:
    lines = JsonLines()
    lines.report(0.5, "half")
    for partial in (BATCH, EPOCH, TrainingNotice("Memory was short.")):
        lines.publish(partial)
    lines.end()
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["event"] for one in events] == ["batch", "epoch", "notice"]
    assert events[1]["metrics"]["val_auroc"] == 0.9


@pytest.mark.parametrize("kind", [ProgressLine, JsonLines])
def test_the_first_interrupt_cancels_and_becomes_one_sentence(kind) -> None:
    progress = kind()
    before = signal.getsignal(signal.SIGINT)

    def work() -> None:
        with interruptible(progress, "The work was stopped."):
            os.kill(os.getpid(), signal.SIGINT)
            assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
            progress.raise_if_cancelled()

    with pytest.raises(StoppedError, match="The work was stopped"):
        work()
    assert signal.getsignal(signal.SIGINT) is before


def test_other_errors_pass_and_the_line_is_cleared(terminal, capsys) -> None:
    before = signal.getsignal(signal.SIGINT)

    def work() -> None:
        with interruptible(terminal, "Stopped."):
            terminal.report(None, "at work")
            raise ValueError("other")

    with pytest.raises(ValueError, match="other"):
        work()
    assert capsys.readouterr().err.endswith("\r")
    assert signal.getsignal(signal.SIGINT) is before

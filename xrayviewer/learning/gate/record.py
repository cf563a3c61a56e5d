"""The record of a gate's training: its rates for each source, and what it got wrong."""

from collections.abc import Sequence
from pathlib import Path

from xrayviewer.learning.gate.measuring import SourceRate
from xrayviewer.store.csv_file import csv_text
from xrayviewer.store.safe_write import write_safely

RATES, FAILURES, EPOCHS = "gate-rates.csv", "gate-failures.csv", "epochs.csv"
TEST, LEFT_OUT = "test pictures", "source left out of the training"


def measured_how(rate: SourceRate) -> str:
    """Whether a rate is of test pictures or of a source that was left out."""
    return LEFT_OUT if rate.is_left_out else TEST


def write_gate_record(folder: Path, rates: Sequence[SourceRate]) -> None:
    """Write the tables, and last an epoch table without epochs: a record with one is complete.

    Raises
    ------
    OSError
        If the disk is full.
    """
    folder.mkdir(parents=True, exist_ok=True)
    header = ("figure", "source", "measured on", "n", "hits", "share", "low", "high")
    rows: list[tuple[str | float | None, ...]] = []
    for rate in rates:
        bounds = (rate.interval.value, rate.interval.low, rate.interval.high)
        rows.append(
            (
                rate.question,
                rate.source,
                measured_how(rate),
                rate.n,
                rate.hits,
                *(None if bound is None else round(bound, 4) for bound in bounds),
            )
        )
    write_safely(folder / RATES, csv_text(header, rows).encode())
    failures = [
        (rate.question, rate.source, measured_how(rate), name)
        for rate in rates
        for name in rate.failures
    ]
    names = ("figure", "source", "measured on", "picture")
    write_safely(folder / FAILURES, csv_text(names, failures).encode())
    write_safely(folder / EPOCHS, csv_text(("stage", "epoch"), ()).encode())

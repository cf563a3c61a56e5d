"""Write a table of films once for each part of a cross-validation: ``fold_tables.py TABLE PARTS``.

The recipe's own rule first puts its test films aside, the same ones as in a training on the whole
table. The others are dealt by patient into PARTS equal parts. In ``TABLE-K.csv`` part K is for
validation, the others are for training. Networks trained from these tables are then averaged:
``xrayviewer model average``.
"""

import csv
import dataclasses
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from xrayviewer.cli.progress import ProgressLine
from xrayviewer.dataset.splits import deal
from xrayviewer.domain.dataset import DatasetExamination, Split, SplitRule
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.learning.bundled_recipes import ADULT_FINDINGS
from xrayviewer.workflows.datasets import examine_dataset, find_dataset

SEED: Final = 0


def without_test(examination: DatasetExamination) -> tuple[DatasetExamination, set[str]]:
    """Return the films that are not for the test, and the names of those that are."""
    dealt = deal(examination, ADULT_FINDINGS.split)
    tests = {
        one.film.name
        for one, split in zip(dealt.films, dealt.splits, strict=True)
        if split is Split.TEST
    }
    rest = tuple(one for one in examination.films if one.film.name not in tests)
    return dataclasses.replace(examination, films=rest), tests


def parts_of(examination: DatasetExamination, parts: int) -> list[set[str]]:
    """Deal films by patient into equal parts; return the names of each."""
    found = []
    for number in range(1, parts + 1):
        rule = SplitRule(train=1.0, validation=0.0, seed=SEED, fold=(number, parts))
        dealt = deal(examination, rule)
        found.append({dealt.films[place].film.name for place in dealt.indices(Split.TEST)})
    return found


def write(path: Path, rows: Sequence[Mapping[str, str]], splits: Mapping[str, str]) -> None:
    """Write one table; films without a split were refused and are left out."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, [*rows[0], "split"])
        table.writeheader()
        table.writerows(
            {**row, "split": splits[row["path"]]} for row in rows if row["path"] in splits
        )


def main() -> None:
    """Write the tables beside the one given."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, parts = Path(sys.argv[1]), int(sys.argv[2])
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    decoders, progress = decoding_pool(), ProgressLine()
    try:
        found = find_dataset(decoders, source, progress)
        examination, tests = without_test(examine_dataset(decoders, found, progress))
    finally:
        decoders.close()
    dealt = parts_of(examination, parts)
    for number, chosen in enumerate(dealt, start=1):
        splits = dict.fromkeys(tests, Split.TEST.value)
        for place, names in enumerate(dealt, start=1):
            kind = Split.VALIDATION if place == number else Split.TRAIN
            splits.update(dict.fromkeys(names, kind.value))
        write(source.with_name(f"{source.stem}-{number}.csv"), rows, splits)
        print(f"{source.stem}-{number}.csv: {len(chosen)} validation, {len(tests)} test films")


if __name__ == "__main__":
    main()

"""Write the tables that the models of findings are trained from: ``findings_tables.py DATA OUT``.

DATA holds the folders ``kermany/train`` and ``nih``; OUT gets ``child-pneumonia.csv`` and
``adult-findings.csv`` with full paths.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

NO_FINDING: Final = "No Finding"
PNEUMONIA: Final = "Pneumonia"
CAUSES: Final = {"bacteria": "Bacterial pneumonia", "virus": "Viral pneumonia"}
OPACITY: Final = "Airspace opacity"
OPACITIES: Final = frozenset({"Consolidation", "Edema", "Infiltration", "Pneumonia"})
"""Labels that overlap in the reports they were mined from; together they are one group."""
FEWEST_FILMS: Final = 140
"""A label of fewer films is left out: too few to learn from and to measure on."""
ADULT_YEARS: Final = 18
COLUMNS: Final = ("path", "labels", "patient", "age", "view", "source")
Row = tuple[Path, str, str, str, str, str]


def child_rows(folder: Path) -> Iterator[Row]:
    """Yield the films of children: what the name says, and the group that both causes belong to."""
    for path in sorted(folder.glob("*/*.jpeg")):
        cause = next((label for word, label in CAUSES.items() if f"_{word}_" in path.name), None)
        labels = NO_FINDING if cause is None else f"{PNEUMONIA}|{cause}"
        patient = path.name.split("_")[0] if cause else path.name.rpartition("-")[0]
        yield path, labels, patient, "", "AP", "Kermany 2018"


def adult_rows(folder: Path) -> Iterator[Row]:
    """Yield the films of adults, with every label that has films enough, and the group."""
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        lines = [line for line in csv.DictReader(file) if int(line["age"]) >= ADULT_YEARS]
    count = Counter(label for line in lines for label in line["labels"].split("|"))
    for line in lines:
        found = line["labels"].split("|")
        labels = [label for label in found if count[label] >= FEWEST_FILMS]
        labels = [label for label in labels if label != NO_FINDING]
        if OPACITIES & set(found):
            labels.append(OPACITY)
        named = [label.replace("_", " ").capitalize() for label in labels]
        yield (
            folder / "images" / line["image"],
            "|".join(named) or NO_FINDING,
            line["patient"],
            line["age"],
            line["view"],
            "NIH ChestX-ray14",
        )


def write(path: Path, rows: Sequence[Row]) -> None:
    """Write one table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        table.writerows(rows)
    labels = Counter(label for row in rows for label in row[1].split("|"))
    patients = len({row[2] for row in rows})
    print(f"{path.name}: {len(rows)} films, {patients} patients, {dict(labels)}")


def main() -> None:
    """Write both tables."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    write(out / "child-pneumonia.csv", list(child_rows(data / "kermany" / "train")))
    write(out / "adult-findings.csv", list(adult_rows(data / "nih")))


if __name__ == "__main__":
    main()

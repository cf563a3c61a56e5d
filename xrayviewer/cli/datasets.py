"""``xrayviewer data``: examine labelled films, and make a labelled folder from a table."""

import argparse
import json
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from xrayviewer.cli.probe_description import probe_lines, probes_json
from xrayviewer.cli.progress import ProgressLine, interruptible
from xrayviewer.dataset.summary import DatasetSummary, summarise
from xrayviewer.dataset.wording import counted, listed
from xrayviewer.domain.dataset import (
    DatasetError,
    DatasetExamination,
    DatasetRemark,
    Severity,
    Split,
)
from xrayviewer.domain.dataset_probes import DatasetProbes
from xrayviewer.domain.film_selection import Condition, SelectionRule
from xrayviewer.engine.decoding import decoding_pool
from xrayviewer.engine.learning import learning_engine
from xrayviewer.engine.process import Engine
from xrayviewer.store.dataset_report import examination_json
from xrayviewer.workflows.dataset_probes import probe_dataset, probe_models
from xrayviewer.workflows.datasets import (
    BuiltFolder,
    build_labelled_folder,
    examine_dataset,
    find_dataset,
)

WIDTH = 88
MOST_LISTED = 20
TITLES = {
    Severity.ERROR: "Training cannot start",
    Severity.WARNING: "Warnings",
    Severity.NOTE: "Notes",
}


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``data check`` and ``data build``."""
    data = commands.add_parser("data", help="examine labelled films, or gather them from a table")
    parts = data.add_subparsers(required=True, metavar="check | build")
    _add_check(parts)
    _add_build(parts)


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    check = commands.add_parser(
        "check",
        help="look for what misleads training: copies, patients in two splits, shortcuts",
        description=(
            "Reads every film. DATA is a folder train/val/test/LABEL/..., a folder LABEL/..., or "
            "a CSV table with columns path, label (several divided by |), patient, split."
        ),
    )
    check.add_argument("data", type=Path, metavar="DATA")
    check.add_argument("--json", action="store_true", help="for programs")
    check.add_argument(
        "--patient-pattern",
        metavar="RE",
        help="regular expression for the patient in a film's path, with one group: (case[0-9]+)",
    )
    check.add_argument(
        "--shortcuts",
        action="store_true",
        help="let quick heads tell labels without the lungs, from the border and from the size, "
        "and from growing numbers of patients; takes a minute or a few",
    )
    check.add_argument(
        "--model", default="", metavar="NAME", help="of whose features --shortcuts makes use"
    )
    check.set_defaults(command=_check)


def _add_build(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    build = commands.add_parser(
        "build",
        help="copy films that a table describes into folders by label",
        description=(
            "Example: xrayviewer data build metadata.csv --images images "
            "--where finding=COVID-19 --where view=PA --also NORMAL=normal_films "
            "--sample 25 --per label --seed 42 --output dataset"
        ),
    )
    build.add_argument("table", type=Path, metavar="METADATA.csv")
    build.add_argument(
        "--images", type=Path, required=True, metavar="DIR", help="folder with the table's films"
    )
    build.add_argument(
        "--where",
        action="append",
        default=[],
        type=_condition,
        metavar="COLUMN=VALUE",
        help="only such rows; * stands for any text. Repeated for one column: either value",
    )
    build.add_argument("--label", default="", metavar="COLUMN", help="column of the labels")
    build.add_argument(
        "--also",
        action="append",
        default=[],
        type=_other_folder,
        metavar="LABEL=DIR",
        help="add the films of a folder under this label",
    )
    build.add_argument("--sample", type=_count, metavar="N", help="draw so many films at random")
    build.add_argument(
        "--per", choices=("label", "all"), default="all", help="what --sample counts for"
    )
    build.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help="another number draws other films"
    )
    build.add_argument(
        "--output", type=Path, required=True, metavar="DIR", help="folder to make; may not exist"
    )
    build.set_defaults(command=_build)


def _condition(text: str) -> Condition:
    column, mark, value = text.partition("=")
    if not (mark and column.strip() and value.strip()):
        raise argparse.ArgumentTypeError(f"“{text}” is not COLUMN=VALUE")
    return Condition(column.strip(), value.strip())


def _other_folder(text: str) -> tuple[str, Path]:
    label, mark, folder = text.partition("=")
    if not (mark and label.strip() and folder):
        raise argparse.ArgumentTypeError(f"“{text}” is not LABEL=DIR")
    return label.strip(), Path(folder)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of films")
    return int(text)


def _seed(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 0 on")
    return int(text)


def _check(options: argparse.Namespace) -> None:
    progress = ProgressLine()
    pool = decoding_pool()
    try:
        with interruptible(progress, "The check was stopped."):
            dataset = find_dataset(
                pool, options.data, progress, patient_pattern=options.patient_pattern
            )
            examination = examine_dataset(pool, dataset, progress)
            probes = _probes(options, pool, examination, progress)
    finally:
        pool.close()
    if options.json:
        described = examination_json(examination)
        if probes is not None:
            described["probes"] = probes_json(probes)
        print(json.dumps(described, indent=2))
        return
    print("\n".join(report_lines(examination)))
    if probes is not None:
        print("\n".join(("", *probe_lines(probes))))


def _probes(
    options: argparse.Namespace,
    pool: Engine,
    examination: DatasetExamination,
    progress: ProgressLine,
) -> DatasetProbes | None:
    if not options.shortcuts:
        return None
    models = probe_models(options.model)
    learning = learning_engine()
    try:
        return probe_dataset(pool, learning, examination, models, progress)
    finally:
        learning.close()


def _build(options: argparse.Namespace) -> None:
    rule = SelectionRule(
        conditions=tuple(options.where),
        label_column=options.label,
        sample=options.sample,
        is_per_label=options.per == "label",
        seed=options.seed,
        other_folders=tuple(options.also),
    )
    if not options.images.is_dir():
        raise DatasetError(
            f"There is no folder “{options.images}”. Give the folder that holds the films."
        )
    progress = ProgressLine()
    pool = decoding_pool()
    try:
        with interruptible(progress, "The copying was stopped. Nothing was left behind."):
            built = build_labelled_folder(
                pool, options.table, options.images, rule, folder=options.output, context=progress
            )
    finally:
        pool.close()
    print("\n".join(_built_lines(built)))


def report_lines(examination: DatasetExamination) -> Iterator[str]:
    """Write the report for people, line by line."""
    summary = summarise(examination)
    yield _headline(summary)
    yield ""
    yield from _label_table(summary)
    yield ""
    yield from _facts(summary)
    for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE):
        remarks = [one for one in examination.remarks if one.severity is severity]
        if remarks:
            yield ""
            yield f"{TITLES[severity]}:"
            yield from _remark_lines(remarks)
    if examination.refused:
        yield ""
        yield "Left out:"
        for one in examination.refused[:MOST_LISTED]:
            yield f"  {one.film.name}: {one.refusal.cause}."
        if len(examination.refused) > MOST_LISTED:
            yield f"  and {len(examination.refused) - MOST_LISTED:,} more; --json lists all."
    if all(one.severity is not Severity.ERROR for one in examination.remarks):
        yield ""
        yield "Training can start with these films."


def _headline(summary: DatasetSummary) -> str:
    patients = f" of {counted(summary.patients, 'patient')}" if summary.patients else ""
    if summary.patients and summary.films_without_patient:
        patients += f" and {counted(summary.films_without_patient, 'film')} of unknown patients"
        whole = summary.films - summary.films_without_patient
        return f"{counted(whole, 'film')}{patients}, {summary.refused:,} left out"
    return f"{counted(summary.films, 'film')}{patients}, {summary.refused:,} left out"


def _label_table(summary: DatasetSummary) -> Iterator[str]:
    splits = [split.value for split in Split if summary.splits.get(split.value)]
    width = max((len(one.label) for one in summary.labels), default=0)
    width = max(width, len("without any"))
    yield f"{'label':<{width}}  {'films':>7}  {'patients':>8}" + "".join(
        f"  {split:>7}" for split in splits
    )
    for one in summary.labels:
        counts = "".join(f"  {one.splits.get(split, 0):>7,}" for split in splits)
        yield f"{one.label:<{width}}  {one.films:>7,}  {one.patients:>8,}{counts}"
    if summary.without_label:
        yield f"{'without any':<{width}}  {summary.without_label:>7,}"


def _facts(summary: DatasetSummary) -> Iterator[str]:
    made = _split_to_make({split for split in summary.splits if split})
    if made:
        yield f"Split:  {made}"
    if summary.smallest and summary.largest:
        small, large = (
            f"{columns} x {rows}" for rows, columns in (summary.smallest, summary.largest)
        )
        yield f"Size:   {small if small == large else f'{small} to {large}'} pixels"
    if summary.formats:
        formats = "; ".join(f"{count:,} {name}" for name, count in summary.formats.items())
        yield f"Files:  {formats}"
    if summary.age_years:
        youngest, median, oldest = summary.age_years
        yield (
            f"Age:    {youngest:.0f} to {oldest:.0f} years, median {median:.0f}, "
            f"known for {counted(summary.films_with_age, 'film')}"
        )
    else:
        yield "Age:    not known"
    views = "; ".join(f"{count:,} {view}" for view, count in summary.views.items())
    yield f"View:   {views or 'not known'}"


def _split_to_make(given: set[str]) -> str:
    """Say which splits training makes by itself; see `dataset.splits.deal`."""
    if not given:
        return "none given; it will be made by patient."
    if given == {Split.TRAIN.value}:
        return "all films are given for training; some will be kept aside, by patient."
    if Split.TRAIN.value in given and Split.VALIDATION.value not in given:
        return "none given for validation; it will be taken from training, by patient."
    if given == {Split.TRAIN.value, Split.VALIDATION.value}:
        return "none given for testing; figures will rest on the films for validation alone."
    return ""


def _remark_lines(remarks: list[DatasetRemark]) -> Iterator[str]:
    for remark in remarks:
        yield textwrap.fill(
            remark.sentence,
            WIDTH,
            initial_indent="  - ",
            subsequent_indent="    ",
            break_long_words=False,
            break_on_hyphens=False,
        )


def _built_lines(built: BuiltFolder) -> Iterator[str]:
    selection = built.selection
    counts = Counter(film.label for film in selection.films)
    yield f"{counted(len(selection.films), 'film')} copied to {built.folder}:"
    for label in sorted(counts):
        patients = {film.patient for film in selection.films if film.label == label} - {""}
        of_patients = f" of {counted(len(patients), 'patient')}" if patients else ""
        yield f"  {label}: {counted(counts[label], 'film')}{of_patients}"
    if selection.missing:
        yield (
            f"{counted(len(selection.missing), 'film')} of matching rows are not there: "
            f"{listed(selection.missing)}."
        )
    if selection.ambiguous:
        yield (
            f"{counted(len(selection.ambiguous), 'film')} were left out because they have no "
            f"label or several: {listed(selection.ambiguous)}."
        )
    yield (
        f"{built.manifest} lists them with their patients: give it to “xrayviewer data check” and "
        "“xrayviewer train” instead of the folder, and films of a patient stay together."
    )

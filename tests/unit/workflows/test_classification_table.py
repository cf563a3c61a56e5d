"""One row a film: every column means one thing, and is empty where nothing is known."""

import dataclasses
from pathlib import Path

from tests.unit.store.model_cards import CARD
from tests.unit.workflows.classified_films import MODEL, analysis, finding
from xrayviewer.domain.analysis import AnalysisModels
from xrayviewer.domain.input_gate import AgeGroup, GateVerdict
from xrayviewer.domain.location import FilmLocation
from xrayviewer.store.model_card_file import CardFile
from xrayviewer.workflows import classification_table
from xrayviewer.workflows.analysis import AnalysisPlan
from xrayviewer.workflows.classification import ClassifiedFilm
from xrayviewer.workflows.classification_table import (
    film_path,
    table_header,
    table_labels,
    table_row,
)

LABELS = ("effusion", "pneumonia", "nodule")
HERE = FilmLocation(Path("films/a.dcm"))


def row(film: ClassifiedFilm) -> dict[str, str | float | None]:
    return dict(zip(table_header(LABELS), table_row(film, LABELS), strict=True))


def test_a_scored_film_has_a_score_in_the_column_of_each_of_its_models_labels() -> None:
    found = row(
        ClassifiedFilm(
            HERE,
            analysis(
                finding("effusion", 0.7, 0.5),
                finding("nodule", 0.9, 0.3),
                verdict=GateVerdict.CAUTION,
            ),
        )
    )
    assert found == {
        "path": str(HERE.path),
        "digest": "d" * 64,
        "status": "scored",
        "reason": None,
        "gate": "caution",
        "gate_reason": "This may be no chest film.",
        "model": "adult-findings",
        "model_version": 2,
        "model_digest": MODEL.digest,
        "age_basis": "header",
        "score: effusion": 0.7,
        "score: pneumonia": None,
        "score: nodule": 0.9,
        "positive": "effusion|nodule",
        "calibrated": "yes",
        "cardiothoracic_ratio": 0.48,
    }


def test_nothing_positive_is_no_empty_result() -> None:
    found = row(ClassifiedFilm(HERE, analysis(finding("effusion", 0.4, 0.5, calibrated=False))))
    assert found["positive"] == ""
    assert found["calibrated"] == "no"
    assert found["gate_reason"] is None


def test_a_film_without_scores_has_its_reason() -> None:
    refused = row(ClassifiedFilm(HERE, analysis(verdict=GateVerdict.REFUSED)))
    assert (refused["status"], refused["reason"]) == ("refused", "This is no chest film.")
    assert [refused[name] for name in ("model", "positive", "calibrated")] == [None] * 3
    failed = row(ClassifiedFilm(HERE, failure="It is empty."))
    known = {name: cell for name, cell in failed.items() if cell is not None}
    assert known == {"path": str(HERE.path), "status": "failed", "reason": "It is empty."}


def test_columns_are_the_labels_of_all_models_that_may_speak(monkeypatch) -> None:
    labels = {"child": ("normal", "pneumonia"), "adult": ("effusion", "pneumonia"), "mine": ("x",)}

    def read(folder: Path) -> CardFile:
        return CardFile(dataclasses.replace(CARD, labels=labels[folder.name]), "", "")

    monkeypatch.setattr(classification_table, "read_card_file", read)
    findings = {AgeGroup.CHILD: "models/child", AgeGroup.ADULT: "models/adult"}
    bundled = AnalysisModels("gate", "fields", findings)
    assert table_labels(AnalysisPlan(bundled, ())) == ("normal", "pneumonia", "effusion")
    chosen = dataclasses.replace(bundled, chosen="models/mine")
    assert table_labels(AnalysisPlan(chosen, ())) == ("x",)


def test_a_film_inside_an_archive_has_the_name_it_has_there() -> None:
    assert film_path(HERE) == str(HERE.path)
    assert film_path(FilmLocation(Path("a.zip"), "b/c.dcm")) == "a.zip/b/c.dcm"

"""The report of an examination for programs."""

import json

from tests.unit.dataset.examined import examination, examined, labelled
from xrayviewer.domain.dataset import RefusedFilm, Split
from xrayviewer.domain.errors import Refusal, RefusalCode
from xrayviewer.store.dataset_report import examination_json


def test_it_holds_counts_remarks_and_refused_films() -> None:
    refusal = Refusal(RefusalCode.TRUNCATED, "bad.png", "it ends too early", "Copy it again.")
    found = examination(
        [
            examined("a", "normal", patient="p", split=Split.TRAIN),
            examined("b", "sick", patient="p", split=Split.TEST),
            examined("c", "sick", patient="q", split=Split.TRAIN),
        ],
        (RefusedFilm(labelled("sick/bad.png", "sick"), refusal),),
    )
    report = json.loads(json.dumps(examination_json(found)))
    assert report["n"] == 3
    assert report["labels"]["sick"] == {
        "films": 2,
        "patients": 2,
        "splits": {"train": 1, "test": 1},
    }
    assert report["fingerprint"] == found.fingerprint
    assert report["can_train"] is False
    leaks = [one for one in report["remarks"] if one["code"] == "patient-on-both-sides"]
    assert leaks[0]["groups"] == [["a", "b"]]
    assert leaks[0]["severity"] == "warning"
    assert report["refused"] == [
        {
            "film": "sick/bad.png",
            "code": "truncated",
            "cause": "it ends too early",
            "advice": "Copy it again.",
        }
    ]


def test_sound_films_can_train() -> None:
    films = [
        examined(name, label, patient=name) for label in ("n", "s") for name in (label, label * 2)
    ]
    assert examination_json(examination(films))["can_train"] is True

"""What examining labelled films showed, ready for JSON."""

from typing import Any, Final

from xrayviewer.dataset.summary import summarise
from xrayviewer.domain.dataset import (
    DatasetExamination,
    DatasetRemark,
    RefusedFilm,
    Severity,
)

REPORT_VERSION: Final = 1


def examination_json(examination: DatasetExamination) -> dict[str, Any]:
    """Everything but the films one by one. Names of files may hold names of patients."""
    summary = summarise(examination)
    return {
        "report_version": REPORT_VERSION,
        "root": str(examination.dataset.root),
        "fingerprint": examination.fingerprint,
        "is_multi_label": examination.dataset.is_multi_label,
        "can_train": all(remark.severity is not Severity.ERROR for remark in examination.remarks),
        "n": summary.films,
        "patients": summary.patients,
        "films_without_patient": summary.films_without_patient,
        "films_without_label": summary.without_label,
        "splits": dict(summary.splits),
        "labels": {
            one.label: {
                "films": one.films,
                "patients": one.patients,
                "splits": dict(one.splits),
            }
            for one in summary.labels
        },
        "smallest": summary.smallest,
        "largest": summary.largest,
        "formats": dict(summary.formats),
        "films_with_age": summary.films_with_age,
        "age_years": summary.age_years,
        "views": dict(summary.views),
        "remarks": [_remark(remark) for remark in examination.remarks],
        "refused": [_refused(one) for one in examination.refused],
    }


def _remark(remark: DatasetRemark) -> dict[str, Any]:
    return {
        "code": remark.code.value,
        "severity": remark.severity.value,
        "sentence": remark.sentence,
        "measure": remark.measure,
        "groups": [list(group) for group in remark.groups],
    }


def _refused(one: RefusedFilm) -> dict[str, str]:
    return {
        "film": one.film.name,
        "code": one.refusal.code.value,
        "cause": one.refusal.cause,
        "advice": one.refusal.advice,
    }

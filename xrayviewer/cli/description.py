"""What was understood of a film, as plain values and as lines of text."""

from collections.abc import Iterator, Mapping
from typing import Any

from xrayviewer.cli.figures import DISCLAIMER
from xrayviewer.domain.errors import Refusal
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import LookupTable, VoiTransform


def describe(radiograph: Radiograph) -> dict[str, Any]:
    """Everything but the pixels, ready for JSON. Holds the patient's identity."""
    provenance, identity, acquisition = (
        radiograph.provenance,
        radiograph.identity,
        radiograph.acquisition,
    )
    return {
        "verdict": "film",
        "file": str(provenance.location.path),
        "format": provenance.file_format,
        "transfer_syntax": provenance.transfer_syntax,
        "decoder": provenance.decoder,
        "digest": radiograph.digest,
        "rows": radiograph.rows,
        "columns": radiograph.columns,
        "frames": provenance.frame_count,
        "bits_stored": provenance.bits_stored,
        "photometric_interpretation": provenance.photometric_interpretation,
        "is_inverted": radiograph.is_inverted,
        "is_colour": radiograph.is_colour,
        "modality_transform": _modality(radiograph),
        "windows": [_voi(voi) for voi in radiograph.windows],
        "spacing": _spacing(radiograph),
        "pixel_aspect": radiograph.pixel_aspect,
        "overlays": len(radiograph.overlays),
        "shutters": len(radiograph.shutters),
        "acquisition": {name: getattr(acquisition, name) for name in acquisition.__slots__},
        "identity": {name: getattr(identity, name) for name in identity.__slots__},
        "notes": list(provenance.notes),
        "notice": DISCLAIMER,
    }


def describe_refusal(refusal: Refusal) -> dict[str, str]:
    """Return the verdict on a file that is not shown, ready for JSON."""
    return {
        "verdict": "refused",
        "code": refusal.code.value,
        "file": refusal.file_name,
        "cause": refusal.cause,
        "advice": refusal.advice,
    }


def sentences(description: Mapping[str, Any]) -> Iterator[str]:
    """Yield a description line by line, nested parts indented, empty parts left out."""
    for name, value in description.items():
        label = name.replace("_", " ")
        if isinstance(value, Mapping):
            yield f"{label}:"
            yield from (f"  {line}" for line in sentences(value))
        elif isinstance(value, list):
            for entry in value:
                inner = "; ".join(sentences(entry)) if isinstance(entry, Mapping) else str(entry)
                yield f"{label}: {inner}"
        elif value not in ("", None):
            yield f"{label}: {value}"


def _modality(radiograph: Radiograph) -> dict[str, Any]:
    modality = radiograph.modality
    if isinstance(modality, LookupTable):
        return {"kind": "lookup table", "first_value": modality.first_value, "bits": modality.bits}
    return {
        "kind": "rescale",
        "slope": modality.slope,
        "intercept": modality.intercept,
        "unit": modality.unit,
    }


def _voi(voi: VoiTransform) -> dict[str, Any]:
    if isinstance(voi, LookupTable):
        return {
            "kind": "lookup table",
            "first_value": voi.first_value,
            "bits": voi.bits,
            "explanation": voi.explanation,
        }
    return {
        "kind": voi.function.value,
        "centre": voi.centre,
        "width": voi.width,
        "explanation": voi.explanation,
    }


def _spacing(radiograph: Radiograph) -> dict[str, Any]:
    spacing = radiograph.spacing
    if spacing is None:
        return {"kind": "px"}
    return {
        "kind": spacing.kind.value,
        "row_mm": spacing.row_mm,
        "column_mm": spacing.column_mm,
        "note": spacing.note,
    }

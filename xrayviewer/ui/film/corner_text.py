"""What is written in the corners of the film: patient, study, series, image."""

from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.identity import Acquisition, Identity
from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.domain.transforms import Window
from xrayviewer.imaging.geometry import ViewTransform
from xrayviewer.ui.numbers import local
from xrayviewer.ui.window_names import window_name

MONTHS_PER_YEAR: Final = 12
INFANT_YEARS: Final = 2.0
FEW_DIGITS_BELOW: Final = 10.0
"""Windows narrower than this need decimals."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CornerLine:
    """One line of a corner.

    Attributes
    ----------
    is_minimal
        Also there when little text is wanted.
    is_strong
        Set in bold.
    shorter
        Written where the text has no room; where this has none either, the line is left out.
        Lines without it are cut at their end.
    """

    text: str
    is_minimal: bool = False
    is_strong: bool = False
    shorter: str = ""


Lines = tuple[CornerLine, ...]


@dataclass(frozen=True, slots=True)
class CornerTexts:
    """Lines of the four corners, from top to bottom, none empty."""

    patient: Lines = field(default=())
    study: Lines = field(default=())
    series: Lines = field(default=())
    image: Lines = field(default=())


def corner_texts(
    radiograph: Radiograph,
    presentation: Presentation,
    transform: ViewTransform,
    is_identity_hidden: bool,
) -> CornerTexts:
    """Everything that may stand in the corners for a film as it is shown.

    Parameters
    ----------
    is_identity_hidden
        Leave out all of `Identity`, and the age.
    """
    acquisition = radiograph.acquisition
    image = _image(radiograph, presentation, transform)
    if is_identity_hidden:
        hidden = CornerLine(translate("CornerText", "Identity hidden"), is_minimal=True)
        return CornerTexts((hidden,), (), _series(Identity(), acquisition), image)
    identity = radiograph.identity
    return CornerTexts(
        _patient(identity, acquisition.age_years),
        _study(identity),
        _series(identity, acquisition),
        image,
    )


def _patient(identity: Identity, age_years: float | None) -> Lines:
    number = identity.patient_id
    about = (identity.sex, "" if age_years is None else age_text(age_years))
    return _filled(
        CornerLine(identity.patient_name, is_minimal=True, is_strong=True),
        CornerLine(
            translate("CornerText", "ID {0}").format(number) if number else "", is_minimal=True
        ),
        CornerLine(identity.birth_date),
        CornerLine(_joined(*about)),
    )


def _study(identity: Identity) -> Lines:
    number = identity.accession_number
    return _filled(
        CornerLine(identity.institution),
        CornerLine(identity.study_description),
        CornerLine(translate("CornerText", "Acc {0}").format(number) if number else ""),
        CornerLine(f"{identity.study_date} {identity.study_time[:5]}".strip(), is_minimal=True),
    )


def _series(identity: Identity, acquisition: Acquisition) -> Lines:
    exposure = (
        "" if acquisition.kvp is None else f"{acquisition.kvp:g} kV",
        "" if acquisition.exposure_mas is None else f"{local(acquisition.exposure_mas, '.3g')} mAs",
    )
    side = acquisition.laterality
    return _filled(
        CornerLine(_joined(*exposure)),
        CornerLine(acquisition.body_part),
        CornerLine(identity.series_description),
        CornerLine(
            translate("CornerText", "Laterality {0}").format(side) if side else "", is_minimal=True
        ),
        CornerLine(_joined(acquisition.modality, acquisition.view_position), is_minimal=True),
    )


def _image(radiograph: Radiograph, presentation: Presentation, transform: ViewTransform) -> Lines:
    provenance = radiograph.provenance
    size = f"{radiograph.columns} \N{MULTIPLICATION SIGN} {radiograph.rows}"
    frame = translate("CornerText", "Frame {0} of {1}").format(
        provenance.frame_index + 1, provenance.frame_count
    )
    zoom = 100.0 * transform.zoom / provenance.reduction
    return _filled(
        CornerLine("" if provenance.reduction > 1 else size),
        CornerLine(frame if provenance.frame_count > 1 else "", is_minimal=True),
        CornerLine(translate("CornerText", "Zoom {0} %").format(_short(zoom)), is_minimal=True),
        CornerLine("") if radiograph.is_colour else _window(presentation),
    )


def _window(presentation: Presentation) -> CornerLine:
    nameless = replace(presentation, voi_name="")
    return CornerLine(window_text(presentation), is_minimal=True, shorter=window_text(nameless))


def window_text(presentation: Presentation) -> str:
    """Window in force with its name, for example ``C 2048  W 4096  Auto``."""
    voi, name = presentation.voi, window_name(presentation.voi_name)
    if not isinstance(voi, Window):
        return translate("CornerText", "VOI LUT {0}").format(name).rstrip()
    digits = 0 if voi.width >= FEW_DIGITS_BELOW else 3
    return f"C {voi.centre:.{digits}f}  W {voi.width:.{digits}f}  {name}".rstrip()


def age_text(years: float) -> str:
    """Age in years, of infants in months."""
    if years * MONTHS_PER_YEAR < 2.0:
        return translate("CornerText", "under 2 months")
    if years < INFANT_YEARS:
        return translate("CornerText", "{0} months").format(int(years * MONTHS_PER_YEAR))
    return translate("CornerText", "{0} years").format(int(years))


def _short(value: float) -> str:
    return local(value, ".0f") if value >= FEW_DIGITS_BELOW else local(value, ".1f")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _filled(*lines: CornerLine) -> Lines:
    return tuple(line for line in lines if line.text)

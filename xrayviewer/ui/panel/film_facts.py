"""What the file says about its film, in words; nothing that names a person."""

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.ui.film.corner_text import age_text
from xrayviewer.ui.numbers import local


def film_facts(radiograph: Radiograph) -> tuple[tuple[str, str], ...]:
    """Names and values for the panel; what is not known is left out."""
    acquisition, provenance = radiograph.acquisition, radiograph.provenance
    years = acquisition.age_years
    kind = " ".join(part for part in (acquisition.modality, acquisition.view_position) if part)
    size = f"{radiograph.columns} \N{MULTIPLICATION SIGN} {radiograph.rows}"
    depth = _tr("{0} bits").format(provenance.bits_stored)
    facts = (
        (_tr("Type"), kind),
        (_tr("Size"), f"{size}, {_tr('colour') if radiograph.is_colour else depth}"),
        (_tr("Pixel"), _spacing(radiograph)),
        (_tr("Age"), "" if years is None else age_text(years)),
        (_tr("Exposure"), _exposure(acquisition.kvp, acquisition.exposure_mas)),
        (_tr("Maker"), acquisition.manufacturer),
        (_tr("Format"), provenance.file_format),
        (_tr("Coding"), provenance.transfer_syntax),
    )
    return tuple((name, value) for name, value in facts if value)


def _spacing(radiograph: Radiograph) -> str:
    spacing = radiograph.spacing
    if spacing is None:
        return _tr("size unknown")
    if spacing.row_mm == spacing.column_mm:
        size = f"{local(spacing.row_mm, '.4g')} mm"
    else:
        down, across = local(spacing.row_mm, ".4g"), local(spacing.column_mm, ".4g")
        size = f"{down} \N{MULTIPLICATION SIGN} {across} mm"
    return f"{size}, {spacing.kind.value}"


def _exposure(kvp: float | None, exposure_mas: float | None) -> str:
    parts = (
        "" if kvp is None else f"{local(kvp, '.4g')} kV",
        "" if exposure_mas is None else f"{local(exposure_mas, '.3g')} mAs",
    )
    return ", ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("film_facts", text)

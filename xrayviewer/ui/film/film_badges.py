"""Badges that say what is special about a film or how it is shown."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.presentation import Presentation
from xrayviewer.domain.radiograph import Radiograph
from xrayviewer.ui.film.overlay_text import BadgeKind
from xrayviewer.ui.numbers import local
from xrayviewer.ui.sentences import said

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Badge:
    """One badge; the explanation is its tooltip."""

    text: str
    kind: BadgeKind
    explanation: str = ""


def film_badges(
    radiograph: Radiograph,
    presentation: Presentation,
    is_identity_hidden: bool,
    *,
    is_chosen: bool = True,
    is_refused: bool = False,
    is_altered: bool = False,
) -> tuple[Badge, ...]:
    """Badges of a film as it is shown, the most important first.

    A film that is not the chosen one stays on screen because the chosen one cannot be shown.
    """
    return (
        *((_of_what_if(),) if is_altered else ()),
        *(() if is_chosen else (_of_earlier_film(),)),
        *((_of_refusal(),) if is_refused else ()),
        *_of_quality(radiograph, is_identity_hidden),
        *_of_presentation(presentation),
        *_of_origin(radiograph),
    )


def _of_what_if() -> Badge:
    note = translate("FilmBadges", "Parts of it were painted over to see other scores. Esc ends.")
    return Badge(translate("FilmBadges", "WHAT IF: CHANGED PICTURE"), BadgeKind.DANGER, note)


def _of_refusal() -> Badge:
    note = translate(
        "FilmBadges", "The input check refused this picture. Its scores are shown all the same."
    )
    return Badge(translate("FilmBadges", "REFUSED, SCORES SHOWN"), BadgeKind.DANGER, note)


def _of_earlier_film() -> Badge:
    note = translate("FilmBadges", "The film chosen last cannot be shown; this is an earlier one.")
    return Badge(translate("FilmBadges", "EARLIER FILM"), BadgeKind.DANGER, note)


def _of_quality(radiograph: Radiograph, is_identity_hidden: bool) -> list[Badge]:
    acquisition = radiograph.acquisition
    found = []
    if radiograph.is_preview:
        text = translate("FilmBadges", "PREVIEW 1/{0}").format(radiograph.provenance.reduction)
        note = translate("FilmBadges", "A smaller stand-in; the full film is being read.")
        found.append(Badge(text, BadgeKind.WARNING, note))
    if acquisition.lossy:
        text = translate("FilmBadges", "LOSSY")
        if acquisition.lossy_ratio is not None:
            text += f" {local(acquisition.lossy_ratio, '.3g')}:1"
        note = translate("FilmBadges", "Compression has changed the pixels of this film.")
        found.append(Badge(text, BadgeKind.DANGER, note))
    if radiograph.is_colour:
        text = translate("FilmBadges", "COLOUR IMAGE: NOT A RADIOGRAPH?")
        note = translate("FilmBadges", "Radiographs have grey levels only.")
        found.append(Badge(text, BadgeKind.WARNING, note))
    if is_identity_hidden and acquisition.burned_in_text:
        text = translate("FilmBadges", "TEXT BURNED IN")
        note = translate(
            "FilmBadges", "The pixels themselves may name the patient; that cannot be hidden."
        )
        found.append(Badge(text, BadgeKind.WARNING, note))
    return found


def _of_presentation(presentation: Presentation) -> list[Badge]:
    orientation = presentation.orientation
    found = []
    if orientation.is_flipped:
        note = translate("FilmBadges", "Mirrored: left and right are exchanged.")
        found.append(Badge(translate("FilmBadges", "FLIPPED"), BadgeKind.WARNING, note))
    if orientation.quarter_turns:
        text = translate("FilmBadges", "ROTATED {0}°").format(90 * orientation.quarter_turns)
        note = translate("FilmBadges", "Turned clockwise from how the file holds it.")
        found.append(Badge(text, BadgeKind.INFO, note))
    if presentation.is_inverted:
        note = translate("FilmBadges", "Black and white are exchanged.")
        found.append(Badge(translate("FilmBadges", "INVERTED"), BadgeKind.INFO, note))
    if presentation.enhancements:
        filters = ", ".join(sorted(one.value for one in presentation.enhancements))
        note = translate("FilmBadges", "Filtered on screen only: {0}.").format(filters)
        found.append(Badge(translate("FilmBadges", "ENHANCED"), BadgeKind.INFO, note))
    return found


def _of_origin(radiograph: Radiograph) -> list[Badge]:
    found = []
    if radiograph.acquisition.is_synthetic:
        note = translate("FilmBadges", "The file says that it shows no patient.")
        found.append(Badge(translate("FilmBadges", "SYNTHETIC"), BadgeKind.INFO, note))
    notes = radiograph.provenance.notes
    if notes:
        one = translate("FilmBadges", "! 1 REMARK")
        text = one if len(notes) == 1 else translate("FilmBadges", "! {0} REMARKS")
        found.append(Badge(text.format(len(notes)), BadgeKind.INFO, "\n".join(map(said, notes))))
    return found

"""Every preference, declared once: the file and the settings dialog follow from these rows."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from xrayviewer.domain.errors import SettingsError
from xrayviewer.domain.translation import mark
from xrayviewer.store.safe_write import set_aside, write_safely

VERSION = 1
Value: TypeAlias = bool | int | float | str | Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class Preference:
    """One setting.

    Attributes
    ----------
    key
        Name in the file, ``group.name``.
    default
        Also gives the type.
    label, note
        For the dialog; the note is one sentence or empty.
    choices
        Allowed values and their labels, empty for any.
    limits
        Smallest and largest number, None for any.
    is_shown
        Whether the settings dialog offers it; others have a place of their own.
    """

    key: str
    default: Value
    label: str
    note: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    limits: tuple[float, float] | None = None
    is_shown: bool = True

    def accepts(self, value: object) -> bool:
        """Whether a value has the right type and lies within the limits."""
        if isinstance(self.default, Mapping):
            return isinstance(value, Mapping) and all(
                isinstance(key, str)
                and isinstance(entry, list)
                and all(isinstance(part, str) for part in entry)
                for key, entry in value.items()
            )
        if isinstance(self.default, float) and isinstance(value, int | float):
            is_right_type = not isinstance(value, bool)
        else:
            is_right_type = type(value) is type(self.default)
        if not is_right_type:
            return False
        if self.choices and value not in dict(self.choices):
            return False
        return self.limits is None or self.limits[0] <= value <= self.limits[1]  # type: ignore[operator]


PREFERENCES = (
    Preference(
        "look.theme",
        "dark",
        mark("preferences", "Theme"),
        choices=(
            ("dark", mark("preferences", "Dark")),
            ("light", mark("preferences", "Light")),
        ),
    ),
    Preference(
        "look.language",
        "system",
        mark("preferences", "Language"),
        mark("preferences", "Films, reports of models and exported tables keep their own words."),
        choices=(
            ("system", mark("preferences", "As the system")),
            ("en", "English"),
            ("de", "Deutsch"),
            ("es", "Español"),
            ("fr", "Français"),
            ("pt_BR", "Português (Brasil)"),
            ("ru", "Русский"),
            ("zh_CN", "简体中文"),
        ),
    ),
    Preference(
        "look.text_scale",
        100,
        mark("preferences", "Text size in percent"),
        limits=(75, 200),
    ),
    Preference(
        "mouse.drag_up_brightens",
        False,
        mark("preferences", "Drag up brightens (OHIF style)"),
        mark("preferences", "Off: dragging down brightens, as in Weasis and Horos."),
    ),
    Preference(
        "mouse.window_speed",
        1.0,
        mark("preferences", "Speed of the window drag"),
        limits=(0.1, 10.0),
    ),
    Preference(
        "keys.preset",
        "xrayviewer",
        mark("preferences", "Keyboard map"),
        choices=(
            ("xrayviewer", "xrayviewer"),
            ("weasis", "Weasis"),
            ("ohif", "OHIF"),
            ("horos", "Horos"),
        ),
        is_shown=False,
    ),
    Preference("keys.changed", {}, mark("preferences", "Changed shortcuts"), is_shown=False),
    Preference(
        "mouse.left",
        "window",
        mark("preferences", "Left drag"),
        choices=(
            ("window", mark("preferences", "Window and level")),
            ("pan", mark("preferences", "Pan")),
            ("zoom", mark("preferences", "Zoom")),
        ),
    ),
    Preference(
        "mouse.middle",
        "pan",
        mark("preferences", "Middle drag"),
        choices=(
            ("window", mark("preferences", "Window and level")),
            ("pan", mark("preferences", "Pan")),
            ("zoom", mark("preferences", "Zoom")),
        ),
    ),
    Preference(
        "mouse.right",
        "zoom",
        mark("preferences", "Right drag"),
        choices=(
            ("window", mark("preferences", "Window and level")),
            ("pan", mark("preferences", "Pan")),
            ("zoom", mark("preferences", "Zoom")),
        ),
    ),
    Preference(
        "view.corner_text",
        "all",
        mark("preferences", "Corner text"),
        choices=(
            ("none", mark("preferences", "None")),
            ("minimal", mark("preferences", "Minimal")),
            ("all", mark("preferences", "All")),
        ),
    ),
    Preference(
        "view.overlays",
        True,
        mark("preferences", "Show overlays stored in the film"),
    ),
    Preference(
        "view.interpolation",
        "smooth",
        mark("preferences", "Enlarged pixels"),
        choices=(
            ("smooth", mark("preferences", "Smooth")),
            ("squares", mark("preferences", "Squares")),
        ),
    ),
    Preference(
        "view.screen_pixel_mm",
        0.0,
        mark("preferences", "Size of a screen pixel in millimetres"),
        mark("preferences", "0 takes what the screen reports. Needed for true size."),
        limits=(0.0, 1.0),
    ),
    Preference(
        "findings.map",
        "both",
        mark("preferences", "Heat map"),
        mark("preferences", "Where a finding's score came from, not the outline of a lesion."),
        choices=(
            ("heat", mark("preferences", "Colours")),
            ("contour", mark("preferences", "Contour")),
            ("both", mark("preferences", "Colours and contour")),
        ),
    ),
    Preference(
        "findings.opacity",
        40,
        mark("preferences", "Opacity of the heat map in percent"),
        limits=(10, 100),
    ),
    Preference(
        "findings.cut_off",
        30,
        mark("preferences", "Heat map hidden below this percentage of its scale"),
        limits=(0, 90),
    ),
    Preference(
        "findings.scale",
        "common",
        mark("preferences", "Scale of heat maps"),
        choices=(
            ("common", mark("preferences", "The same for all findings of a film")),
            ("own", mark("preferences", "Each finding's own")),
        ),
    ),
    Preference(
        "findings.device",
        "auto",
        mark("preferences", "Models compute on"),
        mark("preferences", "Where it is absent or fails, the CPU takes its place."),
        choices=(
            ("auto", mark("preferences", "The fastest device there is")),
            ("cpu", mark("preferences", "CPU")),
            ("cuda", mark("preferences", "NVIDIA GPU (CUDA)")),
            ("mps", mark("preferences", "Apple GPU (MPS)")),
        ),
    ),
    Preference(
        "findings.read_first",
        False,
        mark("preferences", "Read first, then reveal the findings"),
        mark("preferences", "Scores and heat maps of a film stay hidden until you ask for them."),
    ),
    Preference(
        "findings.remember",
        True,
        mark("preferences", "Keep results of films"),
        mark("preferences", "A film seen again has its findings at once; no patient is named."),
    ),
    Preference("tour.seen", False, mark("preferences", "Tour seen"), is_shown=False),
    Preference("terms.accepted", "", mark("preferences", "Accepted terms"), is_shown=False),
    Preference(
        "privacy.hide_identity",
        False,
        mark("preferences", "Hide patient identity"),
        mark("preferences", "Names, numbers and dates of birth are left out everywhere."),
    ),
    Preference(
        "privacy.recent_films",
        False,
        mark("preferences", "Remember recent films"),
        mark("preferences", "File names may contain patient names, so this is off at first."),
    ),
    Preference(
        "privacy.similar_films",
        True,
        mark("preferences", "Remember screened films and those trained on, for “Similar films”"),
        mark("preferences", "Their places, scores and features stay on this computer."),
    ),
    Preference(
        "memory.films_mb",
        600,
        mark("preferences", "Memory for films kept ready, in MB"),
        limits=(200, 16000),
    ),
)
BY_KEY = {row.key: row for row in PREFERENCES}


def defaults() -> dict[str, Value]:
    """Every preference at its default."""
    return {row.key: row.default for row in PREFERENCES}


def load(path: Path) -> tuple[dict[str, Value], str]:
    """Read the file; what is missing or wrong takes its default.

    Returns
    -------
    tuple[dict[str, Value], str]
        All preferences, and a sentence for the user when something had to be ignored, else empty.
    """
    values = defaults()
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError:
        return values, ""
    except OSError as error:
        return values, (
            f"The settings could not be read ({error.strerror}); all are at their defaults. "
            "Check the rights of their folder and start again."
        )
    except (ValueError, RecursionError):
        return values, _damaged(path)
    if not isinstance(content, dict):
        return values, _damaged(path)
    stored = migrate(content)
    refused = 0
    for key, value in stored.items():
        if key == "version":
            continue
        if key in BY_KEY and BY_KEY[key].accepts(value):
            values[key] = value
        else:
            refused += 1
    if refused:
        return values, f"{refused} unknown or invalid settings in “{path.name}” were ignored."
    return values, ""


def save(path: Path, values: Mapping[str, Value]) -> None:
    """Write what differs from the defaults.

    Raises
    ------
    SettingsError
        If the file cannot be written.
    """
    changed = {key: value for key, value in values.items() if value != BY_KEY[key].default}
    content = json.dumps({"version": VERSION, **changed}, indent=2, ensure_ascii=False)
    try:
        write_safely(path, content.encode(), is_durable=False)
    except OSError as error:
        raise SettingsError(
            f"The settings could not be saved in “{path}” ({error.strerror}). "
            "They hold until the program is closed. Free some space or check the folder's rights."
        ) from error


def migrate(content: dict[str, Any]) -> dict[str, Any]:
    """Bring a file of any earlier version up to date. Never raises."""
    return {**content, "version": VERSION}


def _damaged(path: Path) -> str:
    kept = set_aside(path)
    if kept is None:
        return "The settings file is damaged; all settings are at their defaults."
    return f"The settings file was damaged and is kept as “{kept.name}”; settings are at defaults."

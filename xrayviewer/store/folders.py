"""Where the user's files lie."""

import os
from pathlib import Path

import platformdirs

APPLICATION = "xrayviewer"
SETTINGS_OVERRIDE = "XRAYVIEWER_SETTINGS"


def settings_folder() -> Path:
    """Folder of settings and small state; `XRAYVIEWER_SETTINGS` names another one."""
    override = os.environ.get(SETTINGS_OVERRIDE)
    return Path(override or platformdirs.user_config_dir(APPLICATION, appauthor=False))


def data_folder() -> Path:
    """Folder of what the user made: measurements, models."""
    override = os.environ.get(SETTINGS_OVERRIDE)
    if override:
        return Path(override) / "data"
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))

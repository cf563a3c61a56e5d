"""Where the files that travel with the program lie: resources and bundled models."""

from xrayviewer.assets.locations import (
    MissingResourceError,
    models_folder,
    resource,
    resources_folder,
)

__all__ = ["MissingResourceError", "models_folder", "resource", "resources_folder"]

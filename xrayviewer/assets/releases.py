"""Where newer versions are, as whoever built this copy of the program wrote down."""

from typing import Final

from xrayviewer.assets.locations import resources_folder

FILE: Final = "releases-page.txt"
SCHEME: Final = "https://"


def releases_page() -> str:
    """Return the address of the page of releases, empty where none was written down."""
    path = resources_folder() / FILE
    if not path.is_file():
        return ""
    address = path.read_text("utf-8").strip()
    return address if address.startswith(SCHEME) and address.isprintable() else ""

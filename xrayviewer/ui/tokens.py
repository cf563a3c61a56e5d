"""The colours of the themes by name, as `resources/theme/tokens.toml` gives them."""

import tomllib
from typing import Any

from xrayviewer.assets.locations import resource


def read_tokens(name: str) -> dict[str, str]:
    """Colours of a theme, ``dark`` or ``light``, by token."""
    content: dict[str, Any] = tomllib.loads(resource("theme/tokens.toml").read_text("utf-8"))
    return {
        token: value if isinstance(value, str) else value[name] for token, value in content.items()
    }

"""Numbers as the reader's language writes them; files and tables never use these."""

from typing import Final

from PySide6.QtCore import QLocale

NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"


def local(value: float, form: str = "") -> str:
    """Format a number as Python would, with the separators of the reader's language.

    Parameters
    ----------
    form
        Format specification, such as ``,`` or ``.2f`` or ``.0%``.
    """
    locale = QLocale()
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    text = "".join(signs.get(sign, sign) for sign in format(value, form))
    if text.endswith("%") and locale.language() in SPACED_PERCENT:
        text = text.removesuffix("%") + NO_BREAK_SPACE + "%"
    return text


SPACED_PERCENT: Final = frozenset(
    {
        QLocale.Language.French,
        QLocale.Language.German,
        QLocale.Language.Russian,
        QLocale.Language.Spanish,
    }
)
"""Languages that set the sign of per cent apart."""

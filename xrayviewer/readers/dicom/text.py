"""Text of a header made safe to show."""

import re
import unicodedata
from typing import Final

SHOWN_CHARACTERS = 64

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SEPARATORS = frozenset({"Zl", "Zp"})
_LETTERS_ABOVE_ASCII: Final = re.compile("[À-ÿ]+")


def clean_text(text: str, length: int = SHOWN_CHARACTERS) -> str:
    """Strip control, bidirectional and invisible characters, join blanks, cut to a length.

    Control characters that part words (tab, line end) become one blank.
    """
    head = text[: 16 * length]  # a name of a megabyte is not looked at as a whole
    kept = "".join(_visible(character) for character in head)
    return " ".join(kept.split())[:length].rstrip()


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    category = unicodedata.category(character)
    if character.isspace() or category in _SEPARATORS:
        return " "
    return "" if category in _INVISIBLE else character


def guess_characters(text: str) -> str:
    """Read text anew whose character set was not declared; only ASCII would be allowed then.

    Parameters
    ----------
    text
        Decoded as Latin-1, as happens without Specific Character Set.

    Returns
    -------
    str
        The bytes as UTF-8 where they are that; as Windows Cyrillic where most letters lie above
        ASCII, because Western European text has only a few of those; else unchanged.
    """
    try:
        content = text.encode("latin-1")
    except UnicodeEncodeError:
        return text
    if content.isascii():
        return text
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        runs = _LETTERS_ABOVE_ASCII.findall(text)
        longest = max((len(run) for run in runs), default=0)
        return content.decode("cp1251", errors="replace") if longest >= 3 else text


def person_name(groups: str) -> str:
    """Format a person's name as read aloud: ``Family, Given Middle, Suffix`` (PS3.5 6.2.1).

    The alphabetic group is preferred; the ideographic, then the phonetic one stands in for it.

    Parameters
    ----------
    groups
        The decoded value, groups parted by ``=`` and components by ``^``.
    """
    group = next((part for part in groups.split("=") if part.strip("^ ")), "")
    components = [clean_text(part) for part in group.split("^")] + [""] * 5
    family, given, middle, prefix, suffix = components[:5]
    forenames = " ".join(part for part in (prefix, given, middle) if part)
    return clean_text(", ".join(part for part in (family, forenames, suffix) if part))

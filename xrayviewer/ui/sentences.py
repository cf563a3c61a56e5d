"""What the packages without Qt say, in the reader's language.

They know no language and say whole English sentences, with names and numbers filled in. These are
recognised here by their fixed words (`resources/translations/sentences.json`, made from the source)
and said again in the language in force, with the same names and numbers.
"""

import json
import re
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from xrayviewer.assets.locations import resource

CONTEXT: Final = "sentences"
MARKED: Final = (
    "analysis", "application", "explanation checks", "label court", "map method", "models",
    "pictures", "run", "screening", "similar films", "training", "training data", "what if",
)  # fmt: skip
"""Contexts of fixed texts that are marked outside of the views."""
PLACE: Final = re.compile(r"\{(\d+)\}")
END: Final = re.compile(r"(?<=[.!?…”)]) (?=[^a-z])")
SENTENCE_ENDS: Final = (".", "?", "!", "…")
KEPT: Final = 4096
FEWEST_LETTERS: Final = 4
"""Fixed letters that a template needs to be recognised by."""


def said(text: str) -> str:
    """Say a sentence, or several, in the reader's language; English where it is not known."""
    return _said(str(text)) if _is_translated() else text


def forget() -> None:
    """Forget what was said, because another language is in force."""
    _said.cache_clear()
    _is_translated.cache_clear()


@cache
def _is_translated() -> bool:
    return any(_translated(template) is not None for template in _templates())


@lru_cache(maxsize=KEPT)
def _said(text: str) -> str:
    whole = _one(text)
    if whole is not None:
        return whole
    # Several sentences: the longest beginning that is known, then the rest.
    for end in reversed([found.start() for found in END.finditer(text)]):
        first = _one(text[:end])
        if first is not None:
            return f"{first} {_said(text[end + 1 :])}"
    first_end = END.search(text)
    if first_end is None:
        return text
    return f"{text[: first_end.start()]} {_said(text[first_end.end() :])}"


def _one(text: str) -> str | None:
    exact = _translated(text)
    if exact is not None:
        return exact
    for template in _templates():
        pieces = _pieces(template)
        if len(pieces) == 1 or not _may_match(text, pieces):
            continue
        found = _pattern(template).fullmatch(text)
        translated = _translated(template) if found else None
        if found and translated is not None:
            return _filled(translated, found.groupdict())
    return None


def _filled(template: str, arguments: dict[str, str]) -> str:
    values = {name[1:]: _said(value) for name, value in arguments.items()}
    return PLACE.sub(lambda place: values.get(place[1], place[0]), template)


def _translated(text: str) -> str | None:
    for context in (CONTEXT, *MARKED):
        translated = QCoreApplication.translate(context, text)
        if translated != text:
            return translated
    return None


@cache
def _templates() -> tuple[str, ...]:
    """Known sentences, those with the most fixed words first, for they say the most."""
    known: list[str] = json.loads(resource("translations/sentences.json").read_text("utf-8"))
    fixed = {text: len("".join(_pieces(text)).strip()) for text in known}
    enough = [text for text in known if fixed[text] >= FEWEST_LETTERS]
    return tuple(sorted(enough, key=lambda text: -fixed[text]))


@cache
def _pieces(template: str) -> tuple[str, ...]:
    parts = PLACE.split(template)[::2]
    return tuple(part.replace("{{", "{").replace("}}", "}") for part in parts)


def _may_match(text: str, pieces: tuple[str, ...]) -> bool:
    if not (text.startswith(pieces[0]) and text.endswith(pieces[-1])):
        return False
    return all(piece in text for piece in pieces)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    pieces = _pieces(template)
    names = PLACE.findall(template)
    parts = [re.escape(pieces[0])]
    # A few words, such as “{0} films”, are only known with a number: names are not to be touched.
    place = ".*?" if template.rstrip("”)").endswith(SENTENCE_ENDS) else r"[\d.,]+"
    for name, piece in zip(names, pieces[1:], strict=True):
        parts.append(f"(?P<_{name}>{place}){re.escape(piece)}")
    return re.compile("".join(parts), re.DOTALL)

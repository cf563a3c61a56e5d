"""The manual: chapters in Markdown, with the keys in force wherever one is named."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from xrayviewer.assets.locations import resource
from xrayviewer.commands.catalog import BY_ID, COMMANDS
from xrayviewer.commands.command import Menu, plain
from xrayviewer.commands.gestures import GESTURES
from xrayviewer.domain.translation import mark

SOURCE: Final = "en"
"""The language that every chapter exists in."""
REFERENCE: Final = re.compile(r"\{(key|title):([a-z_0-9.]+)\}")
NO_KEY: Final = mark("commands", "no key")
KEYS_TITLE: Final = mark("commands", "Keys and mouse")
MOUSE_TITLE: Final = mark("commands", "Mouse and held keys")

Words = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the manual.

    Attributes
    ----------
    name
        Stable name, that of its file.
    title
        Its first heading.
    text
        Markdown, keys and titles filled in. Pictures are named by their file in `help/pictures`.
    language
        Of its text; `SOURCE` where it was not translated.
    """

    name: str
    title: str
    text: str
    language: str


def read_manual(
    language: str, keys: Callable[[str], tuple[str, ...]], translate: Words
) -> tuple[Chapter, ...]:
    """Read every chapter, in order, and add the one of the keys.

    Parameters
    ----------
    language
        Wanted; a chapter that does not exist in it comes in `SOURCE`.
    keys
        Gives the keys of a command, as people read them.
    translate
        Gives the words of the catalogue in the reader's language.

    Raises
    ------
    KeyError
        If a chapter names a command that does not exist.
    """
    folder = resource(f"help/{SOURCE}")
    names = sorted(path.name for path in folder.glob("*.md"))
    chapters = [_chapter(language, name, keys, translate) for name in names]
    text = _keys_text(keys, translate)
    return (*chapters, Chapter("keys", translate(KEYS_TITLE), text, language))


def _chapter(
    language: str, name: str, keys: Callable[[str], tuple[str, ...]], translate: Words
) -> Chapter:
    translated = resource("help") / language / name
    is_translated = translated.is_file()
    path = translated if is_translated else resource(f"help/{SOURCE}/{name}")
    text = path.read_text("utf-8")

    def fill(found: re.Match[str]) -> str:
        kind, identifier = found.groups()
        command = BY_ID[identifier]
        if kind == "title":
            return plain(translate(command.title))
        held = keys(identifier)
        return held[0] if held else translate(NO_KEY)

    text = REFERENCE.sub(fill, text)
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Chapter(path.stem, title, text, language if is_translated else SOURCE)


def _keys_text(keys: Callable[[str], tuple[str, ...]], translate: Words) -> str:
    parts = [f"# {translate(KEYS_TITLE)}"]
    for menu in Menu:
        lines = [
            (", ".join(held), _with_note(translate, command.title, command.note))
            for command in COMMANDS
            if command.menu is menu and (held := keys(command.id))
        ]
        if lines:
            parts.append(_table(plain(translate(menu.value)), lines))
    moves = [(translate(one.movement), translate(one.effect)) for one in GESTURES]
    parts.append(_table(translate(MOUSE_TITLE), moves))
    return "\n\n".join(parts) + "\n"


def _with_note(translate: Words, title: str, note: str) -> str:
    said = plain(translate(title))
    return f"{said}. {translate(note)}" if note else said


def _table(title: str, lines: list[tuple[str, str]]) -> str:
    rows = "\n".join(f"| {_cell(left)} | {_cell(right)} |" for left, right in lines)
    return f"## {title}\n\n| | |\n|---|---|\n{rows}"


def _cell(text: str) -> str:
    return re.sub(r"([\\|\[\]*_`])", r"\\\1", text)

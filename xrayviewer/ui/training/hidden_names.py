"""Texts without the names of films: a file's name may be a patient's."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def without_names(text: str, names: Iterable[str], *, first: int = 1) -> str:
    """Replace names of films, and the ends of their paths, by numbers.

    Longer names go first, since one may be part of another.

    Parameters
    ----------
    first
        Number of the first of these films.
    """
    numbered: dict[str, str] = {}
    for number, name in enumerate(names, start=first):
        word = QCoreApplication.translate("hidden_names", "film {0}").format(number)
        for shown in (name, name.rpartition("/")[2]):
            numbered.setdefault(shown, word)
    for shown in sorted(filter(None, numbered), key=len, reverse=True):
        text = text.replace(shown, numbered[shown])
    return text

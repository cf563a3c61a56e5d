"""Labels of the table that the input gate is trained from."""

from typing import Final

CHEST_FILM: Final = "chest film"
"""A frontal film of a chest whose age is not to be learned from."""
CHILD_FILM: Final = "chest film of a child"
"""Of 1 to 5 years."""
ADULT_FILM: Final = "chest film of an adult"
CHEST_FILMS: Final = frozenset({CHEST_FILM, CHILD_FILM, ADULT_FILM})

"""Text of a header is safe to show and reads as it was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayviewer.readers.dicom.text import clean_text, guess_characters, person_name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  Chest  PA ", "Chest PA"),
        ("line one\r\nline\ttwo", "line one line two"),
        ("nul\0 and \x1b escape", "nul and escape"),
        ("right\u202eot-tfel\u202c", "rightot-tfel"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("half a \ud800 pair", "half a pair"),
        ("paragraph\u2029break", "paragraph break"),
        ("Ångström\u00a0é", "Ångström é"),
        ("😀", "😀"),
        ("", ""),
    ],
)
def test_control_and_invisible_characters_are_stripped(text: str, shown: str) -> None:
    assert clean_text(text) == shown


def test_text_is_cut_to_64_characters_even_from_a_megabyte() -> None:
    assert clean_text("x" * 1_000_000) == "x" * 64
    assert clean_text("x" * 100, 10) == "x" * 10


@given(st.text(max_size=200))
def test_shown_text_is_printable_and_short(text: str) -> None:
    shown = clean_text(text)
    assert len(shown) <= 64
    assert all(character.isprintable() for character in shown)
    assert clean_text(shown) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Doe^Jane", "Doe, Jane"),
        ("Doe^Jane^Q^Dr^PhD", "Doe, Dr Jane Q, PhD"),
        ("Doe", "Doe"),
        ("^Jane", "Jane"),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou"),
        ("=山田^太郎", "山田, 太郎"),
        ("^^=^=やまだ^たろう", "やまだ, たろう"),
        ("SYNTHETIC^CHEST PHANTOM", "SYNTHETIC, CHEST PHANTOM"),
        ("", ""),
        ("^^^^", ""),
        ("a^b^c^d^e^f^g", "a, d b c, e"),
    ],
)
def test_names_are_shown_as_read_aloud(value: str, shown: str) -> None:
    assert person_name(value) == shown


@pytest.mark.parametrize(
    ("written", "encoding", "shown"),
    [
        ("Иванов", "cp1251", "Иванов"),
        ("Müller", "latin-1", "Müller"),
        ("Müller", "utf-8", "Müller"),
        ("山田", "utf-8", "山田"),
        ("plain", "ascii", "plain"),
    ],
)
def test_undeclared_characters_are_guessed(written: str, encoding: str, shown: str) -> None:
    assert guess_characters(written.encode(encoding).decode("latin-1")) == shown


def test_text_that_was_decoded_properly_is_not_guessed_at() -> None:
    assert guess_characters("山田") == "山田"

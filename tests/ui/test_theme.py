import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from xrayviewer.assets.locations import resource
from xrayviewer.ui.tokens import read_tokens

CHECKOUT = Path(__file__).resolve().parents[2]
THEMES = ("dark", "light")
READABLE, VISIBLE = 4.5, 3.0
TEXTS = {
    "text": (
        "surface",
        "surface.ground",
        "surface.raised",
        "surface.hover",
        "surface.pressed",
        "surface.checked",
        "surface.field",
        "surface.alternate",
        "difference",
        "danger.ground",
    ),
    "text.muted": (
        "surface",
        "surface.ground",
        "surface.raised",
        "surface.hover",
        "surface.field",
        "surface.alternate",
    ),
    "text.link": ("surface", "surface.raised", "surface.ground"),
    "accent.text": ("accent", "accent.hover"),
    "selection.text": ("selection",),
    "warning": ("surface",),
    "danger": ("danger.ground",),
    "research": ("research.ground",),
    "histogram.text": ("histogram.ground",),
    "badge.info.text": ("badge.info",),
    "badge.warning.text": ("badge.warning",),
    "badge.danger.text": ("badge.danger",),
    "overlay.text": ("image.background",),
    "overlay.letter": ("image.background",),
    "measurement": ("image.background",),
}
SHAPES = {
    "icon": ("surface", "surface.hover", "surface.raised"),
    "icon.checked": ("surface.checked",),
    "border.strong": ("surface", "surface.field"),
    "focus": ("surface", "surface.field", "surface.ground"),
    "accent": ("surface", "surface.ground"),
    "histogram.handle": ("histogram.ground",),
    "region": ("image.background",),
    "badge.warning": ("image.background",),
}


def luminance(colour):
    """Relative luminance (WCAG 2.2)."""

    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs(table):
    return [
        (theme, ink, ground) for ink, gs in table.items() for theme, ground in product(THEMES, gs)
    ]


def test_contrast_is_computed_as_the_standard_says():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("theme_name", "ink", "ground"), pairs(TEXTS))
def test_text_can_be_read(theme_name, ink, ground):
    tokens = read_tokens(theme_name)
    assert contrast(QColor(tokens[ink]), QColor(tokens[ground])) >= READABLE


@pytest.mark.parametrize(("theme_name", "ink", "ground"), pairs(SHAPES))
def test_shapes_can_be_made_out(theme_name, ink, ground):
    tokens = read_tokens(theme_name)
    assert contrast(QColor(tokens[ink]), QColor(tokens[ground])) >= VISIBLE


@pytest.mark.parametrize("theme_name", THEMES)
def test_every_token_is_a_colour_and_the_film_lies_on_black(theme_name):
    tokens = read_tokens(theme_name)
    assert all(re.fullmatch(r"#([0-9a-f]{2})?[0-9a-f]{6}", value) for value in tokens.values())
    assert tokens["image.background"] == "#000000"


@pytest.mark.parametrize("theme_name", THEMES)
def test_every_name_in_the_style_sheet_is_filled_in(desk, theme, theme_name):
    desk.preferences.set("look.theme", theme_name)
    assert "$" not in theme.style_sheet()
    assert read_tokens(theme_name)["surface"] in theme.style_sheet()


def test_the_style_sheet_holds_no_colour_of_its_own():
    assert re.findall(r"#[0-9a-f]{6}", resource("theme/style.qss").read_text()) == []


@pytest.mark.parametrize("theme_name", THEMES)
@pytest.mark.parametrize(
    ("picture", "token"), [("arrow-down", "icon"), ("arrow-up", "icon"), ("check", "accent.text")]
)
def test_the_pictures_of_the_style_sheet_have_the_theme_s_colours(theme_name, picture, token):
    drawing = resource(f"theme/{theme_name}/{picture}.svg").read_text()
    assert re.findall(r"#[0-9a-f]{6}", drawing) == [read_tokens(theme_name)[token]]


def test_icons_are_drawn_in_the_theme_s_colour(theme):
    image = theme.icon("invert").pixmap(20, 20).toImage()
    middle = image.pixelColor(image.width() * 3 // 4, image.height() // 2)
    assert middle.name() == theme.colour("icon").name()


def test_a_checked_icon_has_another_colour(theme):
    pixmap = theme.icon("invert").pixmap(20, 20, QIcon.Mode.Normal, QIcon.State.On)
    image = pixmap.toImage()
    middle = image.pixelColor(image.width() * 3 // 4, image.height() // 2)
    assert middle.name() == theme.colour("icon.checked").name()


def test_the_theme_switches_while_the_window_is_open(desk, theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dark = theme.icon("open").cacheKey()
    with qtbot.waitSignal(theme.changed):
        desk.preferences.set("look.theme", "light")
    theme.dress(window)
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme.colour("surface")
    assert theme.icon("open").cacheKey() != dark


def test_text_grows_with_the_reader_s_scale(desk, theme):
    before = theme.font().pointSizeF()
    desk.preferences.set("look.text_scale", 200)
    assert theme.font().pointSizeF() == pytest.approx(2 * before)
    assert theme.font("small").pointSizeF() < theme.font().pointSizeF()


def test_an_unknown_colour_is_our_mistake(theme):
    with pytest.raises(KeyError):
        theme.colour("no.such.colour")


def test_every_colour_is_used_somewhere():
    sources = [*(CHECKOUT / "xrayviewer" / "ui").rglob("*.py"), resource("theme/style.qss")]
    text = "\n".join(source.read_text("utf-8") for source in sources)
    unused = [
        token
        for token in read_tokens("dark")
        if f'"{token}"' not in text and f"{{{token}}}" not in text
    ]
    assert unused == []

"""From a mouse event to painted pixels, beside a bare table look-up and one draw of the image."""

import statistics
import time
from functools import partial

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.conftest import Opening, PaintWatch, image_view, wait_until
from tests.bench.films import phantom, write_film
from xrayviewer.domain.location import FilmLocation

VIEW_PX = (1600, 1920)
EVENTS = 200
AT_ONCE = 20
MEDIAN_LIMIT_MS = 8.0
P95_LIMIT_MS = 16.0
PEER_LIMIT = 3.0
Button = Qt.MouseButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


class BareView(QWidget):
    """The least a view can do: one table look-up of its pixels, one draw."""

    def __init__(self):
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        random = np.random.default_rng(0)
        self._stored = random.integers(0, 65536, VIEW_PX[::-1]).astype(np.uint16)
        self._tables = [np.full(65536, level, np.uint8) for level in (80, 160)]
        self._grey = np.empty(VIEW_PX[::-1], np.uint8)
        self._is_turned = False

    def turn_over(self):
        self._is_turned = not self._is_turned
        self.update()

    def paintEvent(self, _event):
        cv2.LUT(self._stored, self._tables[self._is_turned], self._grey)
        kind = QImage.Format.Format_Grayscale8
        image = QImage(self._grey.data, *VIEW_PX, VIEW_PX[0], kind)
        painter = QPainter(self)
        painter.drawImage(0, 0, image)
        painter.end()


@pytest.fixture(scope="module")
def big_film(tmp_path_factory):
    """Path of a film of 4000x4000 pixels of 16 bits."""
    path = tmp_path_factory.mktemp("view") / "big.dcm"
    pixels = phantom(4000, 4000, bits=16)
    write_film(path, pixels, BitsStored=16, HighBit=15, PatientBirthDate="19500302")
    return path


@pytest.fixture
def view(application, big_film):
    view = image_view(application)
    view.setFixedSize(*VIEW_PX)
    Opening(application).seconds(lambda: application.desk.case.open(FilmLocation(big_film)))
    wait_until(lambda: (view.width(), view.height()) == VIEW_PX)
    return view


def mouse(kind, view, x, y, button, buttons):
    place = QPointF(x, y)
    return QMouseEvent(kind, place, view.mapToGlobal(place), button, buttons, NO_KEYS)


def turn_wheel(view, notches):
    place = QPointF(700, 900)
    return QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Button.NoButton,
        NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def painted_ms(widget, acts):
    """Milliseconds from the start of each act to the end of the painting that follows it."""
    loop = QEventLoop()
    watch = PaintWatch(widget, loop.quit)
    times = []
    for act in acts:
        start_s = time.perf_counter()
        act()
        loop.exec()
        times.append((time.perf_counter() - start_s) * 1e3)
    widget.removeEventFilter(watch)
    return times


def sending(widget, events):
    """Acts that send events."""
    return (partial(QApplication.sendEvent, widget, event) for event in events)


def drag_events(view, button):
    """Moves of a drag around a circle, so that every one changes something."""
    yield mouse(QEvent.Type.MouseMove, view, 1100, 900, button, button)
    for step in range(EVENTS):
        angle = step / 7.0
        x, y = 800 + 300 * np.cos(angle), 900 + 300 * np.sin(angle)
        yield mouse(QEvent.Type.MouseMove, view, round(x), round(y), button, button)


def beside_bare_ms(view, acts):
    """Times of the acts and of the bare view, by turns: the machine's mood is the same for both."""
    bare = BareView()
    bare.setFixedSize(*VIEW_PX)
    bare.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    bare.show()
    ours, peer = [], []
    waiting = list(acts)
    painted_ms(view, waiting[:AT_ONCE])
    for start in range(AT_ONCE, len(waiting), AT_ONCE):
        ours += painted_ms(view, waiting[start : start + AT_ONCE])
        peer += painted_ms(bare, [bare.turn_over] * AT_ONCE)
    bare.close()
    return ours, peer


def judge(name, ours, peer, benchmark):
    median, p95 = statistics.median(ours), float(np.percentile(ours, 95))
    ratio = median / statistics.median(peer)
    benchmark.extra_info.update(median_ms=median, p95_ms=p95, ratio=ratio)
    benchmark.pedantic(lambda: None, rounds=1)
    print(
        f"\n{name}: median {median:.2f} ms, 95 % {p95:.2f} ms, "
        f"bare {statistics.median(peer):.2f} ms: {ratio:.2f}x"
    )
    assert median <= MEDIAN_LIMIT_MS
    assert p95 <= P95_LIMIT_MS
    assert ratio <= PEER_LIMIT


@pytest.mark.parametrize(
    ("name", "button"),
    [("window", Button.LeftButton), ("pan", Button.MiddleButton), ("zoom", Button.RightButton)],
)
def test_dragging(view, name, button, benchmark):
    view.setFocus()
    if name == "pan":
        QApplication.sendEvent(view, turn_wheel(view, 3))
    QApplication.sendEvent(
        view, mouse(QEvent.Type.MouseButtonPress, view, 800, 900, button, button)
    )
    ours, peer = beside_bare_ms(view, sending(view, drag_events(view, button)))
    release = mouse(QEvent.Type.MouseButtonRelease, view, 800, 900, button, Button.NoButton)
    QApplication.sendEvent(view, release)
    judge(name, ours, peer, benchmark)


def test_wheel(view, benchmark):
    notches = [1, 1, 1, 1, 1, -1, -1, -1, -1, -1] * (EVENTS // 10)
    events = (turn_wheel(view, notch) for notch in notches)
    judge("wheel", *beside_bare_ms(view, sending(view, events)), benchmark)

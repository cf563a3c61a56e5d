"""Overlays and shutters, 0-based and bounded."""

from typing import Any, ClassVar

import numpy as np
import pytest
from pydicom.dataelem import DataElement

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import Read
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.graphics import CircularShutter, PolygonalShutter, RectangularShutter
from xrayviewer.readers.dicom import graphics

FILM = np.arange(12 * 10, dtype=np.uint16).reshape(12, 10)
MASK = np.random.default_rng(4).integers(0, 2, (5, 7)).astype(bool)


def packed(mask: np.ndarray, order: str = "<") -> bytes:
    value = np.packbits(mask.ravel(), bitorder="little").tobytes()
    value += bytes(len(value) % 2)
    if order == ">":
        value = np.frombuffer(value, np.uint8).reshape(-1, 2)[:, ::-1].tobytes()
    return value


def overlay(
    group: int = 0x6000,
    mask: np.ndarray | None = MASK,
    origin: list[int] | None = None,
    vr: str = "OW",
    order: str = "<",
    **changes: tuple[int, str, Any],
) -> dict[str, DataElement]:
    elements: dict[str, tuple[int, str, Any]] = {
        "rows": (0x10, "US", 5),
        "columns": (0x11, "US", 7),
        "type": (0x40, "CS", "G"),
        "origin": (0x50, "SS", origin or [1, 1]),
        "allocated": (0x100, "US", 1),
        "position": (0x102, "US", 0),
    }
    if mask is not None:
        elements["data"] = (0x3000, vr, packed(mask, order))
    elements.update(changes)
    return {
        f"{name}{group:04x}": DataElement(group << 16 | element, vr, value)
        for name, (element, vr, value) in elements.items()
    }


class TestOverlays:
    @pytest.mark.parametrize(
        ("syntax", "order", "vr"),
        [
            (dicom_files.EXPLICIT, "<", "OW"),
            (dicom_files.EXPLICIT, "<", "OB"),
            (dicom_files.IMPLICIT, "<", "OW"),
            (dicom_files.BIG_ENDIAN, ">", "OW"),
            (dicom_files.BIG_ENDIAN, "<", "OB"),
            (dicom_files.JPEG_LS, "<", "OW"),
        ],
    )
    def test_bits_are_unpacked(self, read: Read, syntax: str, order: str, vr: str) -> None:
        content = dicom_bytes(FILM, syntax=syntax, elements=overlay(vr=vr, order=order))
        (plane,) = read(content).overlays
        assert np.array_equal(plane.mask, MASK)
        assert plane.origin == (0, 0)
        assert not plane.is_region
        assert not plane.mask.flags.writeable

    def test_the_origin_may_lie_outside(self, read: Read) -> None:
        (plane,) = read(dicom_bytes(FILM, elements=overlay(origin=[-3, 20]))).overlays
        assert plane.origin == (-4, 19)

    def test_kind_and_name(self, read: Read) -> None:
        elements = overlay(
            kind=(0x40, "CS", "R"), label=(0x1500, "LO", "Lesion"), text=(0x22, "LO", "other")
        )
        (plane,) = read(dicom_bytes(FILM, elements=elements)).overlays
        assert plane.is_region
        assert plane.label == "Lesion"
        elements = overlay(text=(0x22, "LO", "Drawn"))
        (plane,) = read(dicom_bytes(FILM, elements=elements)).overlays
        assert plane.label == "Drawn"

    def test_several_groups(self, read: Read) -> None:
        elements = {**overlay(0x6000), **overlay(0x6002, ~MASK), **overlay(0x60FE, origin=[2, 2])}
        first, second, third = read(dicom_bytes(FILM, elements=elements)).overlays
        assert np.array_equal(second.mask, ~first.mask)
        assert third.origin == (1, 1)

    @pytest.mark.parametrize(("first_frame", "frame"), [(3, 1), (1, 2)])
    def test_a_frame_outside_an_overlay_has_none(
        self, read: Read, first_frame: int, frame: int
    ) -> None:
        masks = np.stack([MASK, ~MASK])
        elements = overlay(mask=masks, frames=(0x15, "IS", 2), first=(0x51, "US", first_frame))
        radiograph = read(dicom_bytes(np.stack([FILM] * 3), frames=3, elements=elements), frame)
        assert radiograph.overlays == ()
        assert radiograph.provenance.notes == ()

    def test_one_plane_lies_on_all_frames(self, read: Read) -> None:
        content = dicom_bytes(np.stack([FILM] * 3), frames=3, elements=overlay())
        assert all(len(read(content, frame).overlays) == 1 for frame in range(3))

    @pytest.mark.parametrize("first_frame", [1, 2])
    def test_an_overlay_of_several_frames(self, read: Read, first_frame: int) -> None:
        masks = np.stack([MASK, ~MASK])
        elements = overlay(
            mask=masks,
            frames=(0x15, "IS", 2),
            first=(0x51, "US", first_frame),
        )
        content = dicom_bytes(np.stack([FILM] * 3), frames=3, elements=elements)
        index = 2 - first_frame
        (plane,) = read(content, 1).overlays
        assert np.array_equal(plane.mask, masks[index])

    @pytest.mark.parametrize(
        "changes",
        [
            {"rows": (0x10, "US", 0)},
            {"columns": (0x11, "US", 0)},
            {"rows": (0x10, "US", 500)},
            {"rows": (0x10, "US", 65_535), "columns": (0x11, "US", 65_535)},
            {"data": (0x3000, "OW", b"\1\2")},
        ],
    )
    def test_one_that_does_not_fit_is_left_out_and_said(
        self, read: Read, changes: dict[str, Any]
    ) -> None:
        radiograph = read(dicom_bytes(FILM, elements=overlay(**changes)))
        assert radiograph.overlays == ()
        assert "overlay" in radiograph.provenance.notes[0]

    def test_all_together_are_bounded(self, read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(graphics, "LARGEST_OVERLAY_TOTAL", 2 * MASK.size)
        elements = {**overlay(0x6000), **overlay(0x6002), **overlay(0x6004)}
        radiograph = read(dicom_bytes(FILM, elements=elements))
        assert len(radiograph.overlays) == 2

    def test_a_missing_origin_is_the_corner(self, read: Read) -> None:
        elements = overlay()
        del elements["origin6000"]
        (plane,) = read(dicom_bytes(FILM, elements=elements)).overlays
        assert plane.origin == (0, 0)

    def test_a_group_without_an_overlay_is_none(self, read: Read) -> None:
        elements = {"rows": DataElement(0x60000010, "US", 5)}
        assert read(dicom_bytes(FILM, elements=elements)).overlays == ()


class TestEmbeddedOverlays:
    """Retired: a bit of the pixels that their values do not use (PS3.5 8.1.2)."""

    FULL = np.random.default_rng(6).integers(0, 2, FILM.shape).astype(bool)

    def film(self, bit: int, syntax: str = dicom_files.EXPLICIT, **more: Any) -> bytes:
        elements = overlay(
            mask=None,
            rows=(0x10, "US", 12),
            columns=(0x11, "US", 10),
            allocated=(0x100, "US", 16),
            position=(0x102, "US", bit),
        )
        pixels = FILM | (self.FULL.astype(np.uint16) << 13)
        bits = {"BitsStored": 12, "HighBit": 11}
        return dicom_bytes(pixels, syntax=syntax, elements={**elements, **bits}, **more)

    @pytest.mark.parametrize(
        "syntax", [dicom_files.EXPLICIT, dicom_files.BIG_ENDIAN, dicom_files.RLE]
    )
    def test_the_bit_is_taken_and_the_values_are_clean(self, read: Read, syntax: str) -> None:
        radiograph = read(self.film(13, syntax))
        assert np.array_equal(radiograph.pixels, FILM)
        assert np.array_equal(radiograph.overlays[0].mask, self.FULL)

    @pytest.mark.parametrize("bit", [0, 11, 16, 99])
    def test_a_bit_of_the_values_is_no_overlay(self, read: Read, bit: int) -> None:
        radiograph = read(self.film(bit))
        assert radiograph.overlays == ()
        assert "overlay" in radiograph.provenance.notes[0]

    def test_compressed_pixels_have_none(self, read: Read) -> None:
        assert read(self.film(13, dicom_files.JPEG_LS)).overlays == ()


class TestShutters:
    RECTANGLE: ClassVar = {
        "ShutterLeftVerticalEdge": 2,
        "ShutterRightVerticalEdge": 9,
        "ShutterUpperHorizontalEdge": 3,
        "ShutterLowerHorizontalEdge": 11,
    }
    CIRCLE: ClassVar = {"CenterOfCircularShutter": [6, 5], "RadiusOfCircularShutter": 4}
    POLYGON: ClassVar = {"VerticesOfThePolygonalShutter": [1, 1, 1, 10, 12, 5]}

    def shutters(self, read: Read, shape: Any, **elements: Any) -> tuple[Any, tuple[str, ...]]:
        content = dicom_bytes(FILM, elements={"ShutterShape": shape, **elements})
        radiograph = read(content)
        return radiograph.shutters, radiograph.provenance.notes

    def test_a_rectangle(self, read: Read) -> None:
        shutters, notes = self.shutters(read, "RECTANGULAR", **self.RECTANGLE)
        assert shutters == (RectangularShutter(top=2, bottom=10, left=1, right=8),)
        assert notes == ()

    def test_a_circle(self, read: Read) -> None:
        shutters, _ = self.shutters(read, "CIRCULAR", **self.CIRCLE)
        assert shutters == (CircularShutter((5, 4), 4),)

    def test_a_polygon(self, read: Read) -> None:
        shutters, _ = self.shutters(read, "POLYGONAL", **self.POLYGON)
        assert shutters == (PolygonalShutter(((0, 0), (0, 9), (11, 4))),)

    def test_several_at_once(self, read: Read) -> None:
        shutters, _ = self.shutters(
            read,
            ["CIRCULAR", "RECTANGULAR", "POLYGONAL"],
            **self.RECTANGLE,
            **self.CIRCLE,
            **self.POLYGON,
        )
        assert len(shutters) == 3

    def test_edges_may_lie_outside_the_film(self, read: Read) -> None:
        edges = {**self.RECTANGLE, "ShutterLeftVerticalEdge": 0, "ShutterRightVerticalEdge": 500}
        shutters, _ = self.shutters(read, "RECTANGULAR", **edges)
        assert shutters == (RectangularShutter(top=2, bottom=10, left=-1, right=499),)

    def test_edges_without_a_shape_are_no_shutter(self, read: Read) -> None:
        assert read(dicom_bytes(FILM, elements=self.RECTANGLE)).shutters == ()

    @pytest.mark.parametrize(
        ("shape", "elements"),
        [
            ("RECTANGULAR", {}),
            ("RECTANGULAR", {**RECTANGLE, "ShutterLeftVerticalEdge": 10}),
            ("RECTANGULAR", {**RECTANGLE, "ShutterUpperHorizontalEdge": 12}),
            (
                "RECTANGULAR",
                {
                    **RECTANGLE,
                    "ShutterUpperHorizontalEdge": 13,
                    "ShutterLowerHorizontalEdge": 20,
                },
            ),
            (
                "RECTANGULAR",
                {**RECTANGLE, "ShutterLeftVerticalEdge": -9, "ShutterRightVerticalEdge": 0},
            ),
            ("CIRCULAR", {}),
            ("CIRCULAR", {**CIRCLE, "RadiusOfCircularShutter": 0}),
            ("CIRCULAR", {**CIRCLE, "CenterOfCircularShutter": [6]}),
            ("CIRCULAR", {**CIRCLE, "CenterOfCircularShutter": [100, 100]}),
            ("POLYGONAL", {}),
            ("POLYGONAL", {"VerticesOfThePolygonalShutter": [1, 1, 5, 5]}),
            ("POLYGONAL", {"VerticesOfThePolygonalShutter": [1, 1, 5, 5, 9]}),
            ("POLYGONAL", {"VerticesOfThePolygonalShutter": [90, 90, 95, 95, 99, 90]}),
            ("POLYGONAL", {"VerticesOfThePolygonalShutter": [1, 2] * 2000}),
        ],
    )
    def test_one_that_makes_no_sense_hides_nothing(
        self, read: Read, shape: str, elements: dict[str, Any]
    ) -> None:
        shutters, notes = self.shutters(read, shape, **elements)
        assert shutters == ()
        assert "shutter" in notes[0]

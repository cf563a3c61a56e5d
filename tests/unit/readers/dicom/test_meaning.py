"""Modality transform, polarity, padding and windows mean what the header says."""

from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.unit.readers import dicom_files
from tests.unit.readers.conftest import Read
from tests.unit.readers.dicom_files import dicom_bytes
from xrayviewer.domain.transforms import LookupTable, Rescale, VoiFunction, Window

FILM = np.arange(12 * 10, dtype=np.uint16).reshape(12, 10)
SIGNED = FILM.astype(np.int16) - 60


def table(
    descriptor: Any, data: bytes | list[int], explanation: str = "", unit: str = ""
) -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", descriptor)
    item.LUTData = data
    if explanation:
        item.LUTExplanation = explanation
    if unit:
        item.ModalityLUTType = unit
    return item


def words(values: list[int], order: str = "<") -> bytes:
    return np.array(values, f"{order}u2").tobytes()


class TestRescale:
    @pytest.mark.parametrize(
        ("slope", "intercept"), [("1", "0"), ("-10", "3000"), ("0.5", "-1024"), ("2", "0")]
    )
    def test_it_is_read_and_pixels_stay_stored_values(
        self, read: Read, slope: str, intercept: str
    ) -> None:
        elements = {"RescaleSlope": slope, "RescaleIntercept": intercept, "RescaleType": "OD"}
        radiograph = read(dicom_bytes(FILM, elements=elements))
        assert radiograph.modality == Rescale(float(slope), float(intercept), "OD")
        assert np.array_equal(radiograph.pixels, FILM)
        assert not radiograph.is_inverted

    def test_without_one_it_is_the_identity(self, read: Read) -> None:
        assert read(dicom_bytes(FILM)).modality == Rescale(1.0, 0.0, "US")

    def test_half_of_one_is_completed(self, read: Read) -> None:
        slope = read(dicom_bytes(FILM, elements={"RescaleSlope": "2"}))
        assert slope.modality == Rescale(2.0, 0.0)
        intercept = read(dicom_bytes(FILM, elements={"RescaleIntercept": "-5"}))
        assert intercept.modality == Rescale(1.0, -5.0)

    @pytest.mark.parametrize(
        ("slope", "intercept"),
        [("0", "5"), ("nan", "0"), ("1", "inf"), ("x", "0"), ("1e300", "0"), ("1e-300", "0")],
    )
    def test_nonsense_becomes_the_identity_and_is_said(
        self, read: Read, slope: str, intercept: str
    ) -> None:
        elements = {"RescaleSlope": b"%b" % slope.encode(), "RescaleIntercept": intercept}
        content = dicom_bytes(
            FILM, elements={"RescaleSlope": "1.00000000000", "RescaleIntercept": "0.00000000000"}
        )
        for name, value in (("1.00000000000", slope), ("0.00000000000", intercept)):
            content = content.replace(name.encode(), value.encode().ljust(len(name)))
        radiograph = read(content)
        assert elements
        assert radiograph.modality == Rescale()
        assert "rescale slope or intercept" in radiograph.provenance.notes[0]

    def test_a_frame_has_its_own(self, read: Read) -> None:
        groups = []
        for slope in (2, 3):
            transform = Dataset()
            transform.RescaleSlope, transform.RescaleIntercept = slope, -slope
            group = Dataset()
            group.PixelValueTransformationSequence = Sequence([transform])
            groups.append(group)
        content = dicom_bytes(
            np.stack([FILM, FILM]),
            frames=2,
            elements={"PerFrameFunctionalGroupsSequence": Sequence(groups)},
        )
        assert read(content, 0).modality == Rescale(2.0, -2.0)
        assert read(content, 1).modality == Rescale(3.0, -3.0)

    def test_frames_may_share_one(self, read: Read) -> None:
        transform = Dataset()
        transform.RescaleSlope, transform.RescaleIntercept = 4, 1
        group = Dataset()
        group.PixelValueTransformationSequence = Sequence([transform])
        elements = {"SharedFunctionalGroupsSequence": Sequence([group])}
        content = dicom_bytes(np.stack([FILM, FILM]), frames=2, elements=elements)
        assert read(content, 1).modality == Rescale(4.0, 1.0)


class TestModalityLut:
    def read_table(self, read: Read, item: Dataset, film: np.ndarray = FILM, **more: Any) -> Any:
        elements = {"ModalityLUTSequence": Sequence([item])}
        return read(dicom_bytes(film, elements=elements, **more))

    @pytest.mark.parametrize("syntax", [dicom_files.IMPLICIT, dicom_files.EXPLICIT])
    def test_it_wins_over_rescale(self, read: Read, syntax: str) -> None:
        item = table([4, 10, 12], words([0, 100, 1000, 4095]), "curve", "OD")
        elements = {"ModalityLUTSequence": Sequence([item]), "RescaleSlope": "7"}
        modality = read(dicom_bytes(FILM, syntax=syntax, elements=elements)).modality
        assert isinstance(modality, LookupTable)
        assert modality.entries.tolist() == [0, 100, 1000, 4095]
        assert (modality.first_value, modality.bits) == (10, 12)
        assert (modality.explanation, modality.unit) == ("curve", "OD")

    def test_big_endian_words_are_turned(self, read: Read) -> None:
        item = table([3, 0, 16], words([1, 2, 65_535], ">"))
        modality = self.read_table(read, item, syntax=dicom_files.BIG_ENDIAN).modality
        assert modality.entries.tolist() == [1, 2, 65_535]

    def test_a_signed_film_has_a_signed_first_value(self, read: Read) -> None:
        item = table([4, 65_536 - 60, 12], words([0, 1, 2, 3]))
        assert self.read_table(read, item, SIGNED).modality.first_value == -60

    def test_an_unsigned_film_has_an_unsigned_first_value(self, read: Read) -> None:
        item = table([4, 40_000, 12], words([0, 1, 2, 3]))
        assert self.read_table(read, item).modality.first_value == 40_000

    def test_a_broken_one_gives_way_to_rescale(self, read: Read) -> None:
        item = Dataset()
        item.LUTDescriptor = [4, 0]
        elements = {"ModalityLUTSequence": Sequence([item]), "RescaleSlope": "7"}
        radiograph = read(dicom_bytes(FILM, elements=elements))
        assert radiograph.modality == Rescale(7.0, 0.0)
        assert "without a valid descriptor" in radiograph.provenance.notes[0]

    def test_wide_integers_cannot_use_one(self, read: Read) -> None:
        item = table([4, 0, 12], words([0, 1, 2, 3]))
        radiograph = self.read_table(read, item, FILM.astype(np.uint32))
        assert radiograph.modality == Rescale()
        assert "modality LUT does not fit" in radiograph.provenance.notes[0]


class TestVoiLut:
    def read_tables(self, read: Read, *items: Dataset, film: np.ndarray = FILM, **more: Any) -> Any:
        elements = {"VOILUTSequence": Sequence(items), **more.pop("elements", {})}
        return read(dicom_bytes(film, elements=elements, **more))

    def test_tables_come_before_windows(self, read: Read) -> None:
        elements = {"WindowCenter": ["50", "60"], "WindowWidth": ["100", "20"]}
        first = table([3, 0, 8], words([0, 9, 255]), "NORMAL")
        second = table([3, 0, 8], words([0, 1, 255]), "HARDER")
        windows = self.read_tables(read, first, second, elements=elements).windows
        assert [getattr(each, "explanation", "") for each in windows[:2]] == ["NORMAL", "HARDER"]
        assert windows[2:] == (Window(50.0, 100.0), Window(60.0, 20.0))

    def test_zero_entries_mean_65536(self, read: Read) -> None:
        item = table([0, 0, 16], words(list(range(65_536))))
        (voi,) = self.read_tables(read, item).windows
        assert len(voi.entries) == 65_536
        assert (voi.entries[0], voi.entries[-1], voi.bits) == (0, 65_535, 16)

    def test_the_table_of_a_mammogram(self, read: Read) -> None:
        item = table([16_384, 0, 14], words(list(range(16_384))))
        (voi,) = self.read_tables(read, item).windows
        assert (voi.first_value, voi.bits, len(voi.entries)) == (0, 14, 16_384)

    @pytest.mark.parametrize("syntax", [dicom_files.IMPLICIT, dicom_files.EXPLICIT])
    def test_the_table_with_a_signed_first_value(self, read: Read, syntax: str) -> None:
        item = table([2065, 736, 16], words(list(range(2065))))
        (voi,) = self.read_tables(read, item, film=SIGNED, syntax=syntax).windows
        assert (voi.first_value, len(voi.entries)) == (736, 2065)
        item = table([2065, 65_536 - 736, 16], words(list(range(2065))))
        (voi,) = self.read_tables(read, item, film=SIGNED, syntax=syntax).windows
        assert voi.first_value == -736

    def test_rescale_below_zero_makes_the_first_value_signed(self, read: Read) -> None:
        item = table([4, 65_536 - 1024, 12], words([0, 1, 2, 3]))
        elements = {"RescaleSlope": "1", "RescaleIntercept": "-1024"}
        (voi,) = self.read_tables(read, item, elements=elements).windows
        assert voi.first_value == -1024

    def test_a_first_value_that_only_makes_sense_unsigned_is_unsigned(self, read: Read) -> None:
        item = table([4, 40_000, 12], words([0, 1, 2, 3]))
        elements = {"RescaleSlope": "1", "RescaleIntercept": "-1024"}
        (voi,) = self.read_tables(read, item, elements=elements).windows
        assert voi.first_value == 40_000

    def test_a_value_representation_of_ss_is_signed(self, read: Read) -> None:
        item = table([4, 0, 12], words([0, 1, 2, 3]))
        item["LUTDescriptor"].VR = "SS"
        item["LUTDescriptor"].value = [4, -5, 12]
        (voi,) = self.read_tables(read, item).windows
        assert voi.first_value == -5

    @pytest.mark.parametrize("bits", [8, 9, 10, 12, 15, 16])
    def test_bits_are_kept(self, read: Read, bits: int) -> None:
        item = table([3, 0, bits], words([0, 1, (1 << bits) - 1]))
        radiograph = self.read_tables(read, item)
        assert radiograph.windows[0].bits == bits
        assert radiograph.provenance.notes == ()

    @pytest.mark.parametrize(
        ("bits", "highest", "taken"), [(0, 4095, 12), (255, 1000, 10), (8, 1023, 10), (7, 100, 8)]
    )
    def test_impossible_bits_are_replaced_and_said(
        self, read: Read, bits: int, highest: int, taken: int
    ) -> None:
        radiograph = self.read_tables(read, table([3, 0, bits], words([0, 1, highest])))
        assert radiograph.windows[0].bits == taken
        assert f"{taken} were taken" in radiograph.provenance.notes[0]

    @pytest.mark.parametrize("order", ["<", ">"])
    def test_packed_bytes_are_unpacked(self, read: Read, order: str) -> None:
        packed = bytes([1, 2, 3, 4, 250, 0])
        if order == ">":
            packed = bytes([2, 1, 4, 3, 0, 250])
        syntax = dicom_files.EXPLICIT if order == "<" else dicom_files.BIG_ENDIAN
        (voi,) = self.read_tables(read, table([5, 0, 8], packed), syntax=syntax).windows
        assert voi.entries.tolist() == [1, 2, 3, 4, 250]

    def test_bytes_packed_into_us_words_are_unpacked(self, read: Read) -> None:
        item = table([6, 0, 8], [0x0201, 0x0403, 0xFAFF])
        item["LUTData"].VR = "US"
        (voi,) = self.read_tables(read, item).windows
        assert voi.entries.tolist() == [1, 2, 3, 4, 255, 250]

    def test_words_of_vr_us_are_read(self, read: Read) -> None:
        item = table([3, 0, 12], [0, 9, 4095])
        item["LUTData"].VR = "US"
        (voi,) = self.read_tables(read, item).windows
        assert voi.entries.tolist() == [0, 9, 4095]

    def test_a_short_table_is_used_and_said(self, read: Read) -> None:
        radiograph = self.read_tables(read, table([100, 0, 8], words([0, 9, 255])))
        assert radiograph.windows[0].entries.tolist() == [0, 9, 255]
        assert "holds 3 of the 100 entries" in radiograph.provenance.notes[0]

    @pytest.mark.parametrize(
        ("descriptor", "data"),
        [([3, 0], b"\0\0"), ([3, 0, 8], b""), ([1, 2, 3, 4], b"\0\0")],
    )
    def test_a_useless_table_is_left_out_and_said(
        self, read: Read, descriptor: list[int], data: bytes
    ) -> None:
        radiograph = self.read_tables(read, table(descriptor, data))
        assert radiograph.windows == ()
        assert "was left out" in radiograph.provenance.notes[0]

    def test_a_descriptor_of_unknown_type_is_read_as_words(self, read: Read) -> None:
        item = table([3, 0, 12], words([0, 9, 4095]))
        content = dicom_bytes(FILM, elements={"VOILUTSequence": Sequence([item])})
        changed = content.replace(b"\x28\0\x02\x30US\x06\0", b"\x28\0\x02\x30OB\x06\0")
        assert changed != content  # OB has a longer header, so this one is unreadable
        assert read(changed).windows == ()

    def test_no_more_than_sixteen_are_kept(self, read: Read) -> None:
        items = [table([3, 0, 8], words([0, 9, 255])) for _ in range(40)]
        assert len(self.read_tables(read, *items).windows) == 16

    def test_a_frame_has_its_own(self, read: Read) -> None:
        macro = Dataset()
        macro.WindowCenter, macro.WindowWidth = "70", "30"
        macro.WindowCenterWidthExplanation = "frame"
        group = Dataset()
        group.FrameVOILUTSequence = Sequence([macro])
        elements = {
            "PerFrameFunctionalGroupsSequence": Sequence([group]),
            "WindowCenter": "1",
            "WindowWidth": "2",
        }
        radiograph = read(dicom_bytes(FILM[np.newaxis], frames=1, elements=elements))
        assert radiograph.windows == (Window(70.0, 30.0, explanation="frame"),)


class TestWindows:
    def windows(self, read: Read, **elements: Any) -> tuple[Any, tuple[str, ...]]:
        radiograph = read(dicom_bytes(FILM, elements=elements))
        return radiograph.windows, radiograph.provenance.notes

    def test_several_with_their_explanations(self, read: Read) -> None:
        windows, notes = self.windows(
            read,
            WindowCenter=["40", "-600.5"],
            WindowWidth=["400", "1500"],
            WindowCenterWidthExplanation=["MEDIASTINUM", "LUNG"],
        )
        assert windows == (
            Window(40.0, 400.0, explanation="MEDIASTINUM"),
            Window(-600.5, 1500.0, explanation="LUNG"),
        )
        assert notes == ()

    @pytest.mark.parametrize("function", list(VoiFunction))
    def test_each_function(self, read: Read, function: VoiFunction) -> None:
        windows, notes = self.windows(
            read, WindowCenter="40", WindowWidth="400", VOILUTFunction=function.value
        )
        assert windows == (Window(40.0, 400.0, function),)
        assert notes == ()

    def test_an_unknown_function_is_linear_and_said(self, read: Read) -> None:
        windows, notes = self.windows(
            read, WindowCenter="40", WindowWidth="400", VOILUTFunction="LOG"
        )
        assert windows == (Window(40.0, 400.0),)
        assert "LOG is not known" in notes[0]

    def test_those_without_a_partner_are_left_out_and_said(self, read: Read) -> None:
        windows, notes = self.windows(
            read, WindowCenter=["40", "50", "60"], WindowWidth=["400", "500"]
        )
        assert windows == (Window(40.0, 400.0), Window(50.0, 500.0))
        assert "3 window centres and 2 widths" in notes[0]

    def test_fewer_explanations_than_windows(self, read: Read) -> None:
        windows, _ = self.windows(
            read,
            WindowCenter=["40", "50"],
            WindowWidth=["400", "500"],
            WindowCenterWidthExplanation="ONE",
        )
        assert [window.explanation for window in windows] == ["ONE", ""]

    @pytest.mark.parametrize(
        ("centre", "width"),
        [
            ("40", "0"),
            ("40", "-400"),
            ("nan", "400"),
            ("40", "inf"),
            ("1e300", "1"),
            ("40", "18446744073709551615"),
            ("wide", "400"),
        ],
    )
    def test_an_impossible_one_is_left_out_and_said(
        self, read: Read, centre: str, width: str
    ) -> None:
        filler = {"WindowCenter": "1.111111111111", "WindowWidth": "22222222222222222222"}
        content = dicom_bytes(FILM, elements=filler)
        for name, value in zip(filler.values(), (centre, width), strict=True):
            content = content.replace(name.encode(), value.encode().ljust(len(name)))
        radiograph = read(content)
        assert radiograph.windows == ()
        assert radiograph.provenance.notes == ("An invalid window was left out.",)

    def test_narrower_than_one_is_taken_as_exact(self, read: Read) -> None:
        windows, notes = self.windows(read, WindowCenter="0.5", WindowWidth="0.25")
        assert windows == (Window(0.5, 0.25, VoiFunction.LINEAR_EXACT),)
        assert "LINEAR_EXACT" in notes[0]

    def test_a_width_of_one_is_kept(self, read: Read) -> None:
        assert self.windows(read, WindowCenter="5", WindowWidth="1")[0] == (Window(5.0, 1.0),)

    def test_no_window_is_no_window(self, read: Read) -> None:
        assert self.windows(read) == ((), ())


class TestPolarity:
    @pytest.mark.parametrize(
        ("photometric", "shape", "is_inverted", "is_contradictory"),
        [
            ("MONOCHROME1", None, True, False),
            ("MONOCHROME2", None, False, False),
            ("MONOCHROME1", "INVERSE", True, False),
            ("MONOCHROME2", "IDENTITY", False, False),
            ("MONOCHROME2", "INVERSE", True, True),
            ("MONOCHROME1", "IDENTITY", False, True),
            ("MONOCHROME1", "LIN OD", True, False),
        ],
    )
    def test_there_is_one_inversion_or_none(
        self,
        read: Read,
        photometric: str,
        shape: str | None,
        is_inverted: bool,
        is_contradictory: bool,
    ) -> None:
        elements = {"PresentationLUTShape": shape} if shape else {}
        radiograph = read(dicom_bytes(FILM, photometric=photometric, elements=elements))
        assert radiograph.is_inverted is is_inverted
        assert bool(radiograph.provenance.notes) is is_contradictory
        assert np.array_equal(radiograph.pixels, FILM)

    def test_polarity_changes_the_digest(self, read: Read) -> None:
        first = read(dicom_bytes(FILM, photometric="MONOCHROME1"))
        second = read(dicom_bytes(FILM, photometric="MONOCHROME2"))
        assert first.digest != second.digest


class TestPadding:
    @pytest.mark.parametrize(
        ("film", "value", "limit", "padding"),
        [
            (FILM, 0, None, (0, 0)),
            (FILM, 10, 5, (5, 10)),
            (FILM, 65_535, None, (65_535, 65_535)),
            (SIGNED, -60, None, (-60, -60)),
            (SIGNED, -60, -50, (-60, -50)),
        ],
    )
    def test_value_and_limit_are_both_included(
        self, read: Read, film: np.ndarray, value: int, limit: int | None, padding: tuple[int, int]
    ) -> None:
        vr = "SS" if film.dtype.kind == "i" else "US"
        data: dict[str, Any] = {"PixelPaddingValue": value}
        if limit is not None:
            data["PixelPaddingRangeLimit"] = limit
        del vr
        assert read(dicom_bytes(film, elements=data)).padding == padding

    def test_a_sign_lost_by_the_writer_is_restored(self, read: Read) -> None:
        content = dicom_bytes(SIGNED, elements={"PixelPaddingValue": -60})
        lost = content.replace(b"\x28\0\x20\x01SS", b"\x28\0\x20\x01US")
        assert lost != content
        assert read(lost).padding == (-60, -60)
        content = dicom_bytes(FILM, elements={"PixelPaddingValue": 65_000})
        lost = content.replace(b"\x28\0\x20\x01US", b"\x28\0\x20\x01SS")
        assert read(lost).padding == (65_000, 65_000)

    def test_padding_outside_the_stored_range_is_none(self, read: Read) -> None:
        content = dicom_bytes(FILM, bits_stored=12, elements={"PixelPaddingValue": 5000})
        assert read(content).padding is None

    def test_no_padding_is_none(self, read: Read) -> None:
        assert read(dicom_bytes(FILM)).padding is None

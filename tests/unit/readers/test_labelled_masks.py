"""Films with masks: which belong together, and what each mask has to be."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.readers.dicom_files import dicom_bytes
from tests.unit.readers.labelled_films import write_film, write_films
from xrayviewer.dataset.mask_folders import MASK_FOLDERS
from xrayviewer.domain.chest_fields import FIELD_LABELS
from xrayviewer.domain.dataset import Dataset, DatasetError, FilmSample
from xrayviewer.domain.errors import UnreadableImageError
from xrayviewer.domain.location import FilmLocation
from xrayviewer.domain.preparation import Preparation, Shape
from xrayviewer.jobs.context import DirectContext
from xrayviewer.readers.labelled import find_labelled_films
from xrayviewer.readers.training_film import read_training_film
from xrayviewer.readers.training_masks import read_masked_film

SQUARE = Preparation(size_px=40)


def find(path: Path, pattern: str | None = None) -> Dataset:
    return find_labelled_films(path, pattern, False, DirectContext())


def write_all(root: Path, *names: str) -> Path:
    """Write films and masks, all of them noise: listing does not look into files."""
    write_films(root, *(f"images/{name}" for name in names))
    for folder in MASK_FOLDERS:
        write_films(root / "masks" / folder, *(f"{name.rsplit('.', 1)[0]}.png" for name in names))
    return root


def test_films_and_masks_belong_together_by_name_whatever_their_ending(tmp_path) -> None:
    dataset = find(write_all(tmp_path, "b.bmp", "deep/a.png"))
    assert dataset.labels == FIELD_LABELS
    assert dataset.is_multi_label
    assert dataset.has_masks
    first, second = dataset.films
    assert (first.name, second.name) == ("images/b.bmp", "images/deep/a.png")
    assert first.labels == FIELD_LABELS
    assert [mask.path.relative_to(tmp_path).as_posix() for mask in second.masks] == [
        "masks/right_lung/deep/a.png", "masks/left_lung/deep/a.png", "masks/heart/deep/a.png",
    ]  # fmt: skip


def test_a_folder_of_labels_has_no_masks(tmp_path) -> None:
    assert not find(write_films(tmp_path, "sick/b.png", "well/a.png")).has_masks


def test_names_of_jsrt_are_its_patients_and_a_pattern_finds_others(tmp_path) -> None:
    write_all(tmp_path, "JPCLN001.png", "JPCNN093.png", "someone.png")
    assert [film.patient for film in find(tmp_path).films] == ["JPCLN001", "JPCNN093", ""]
    assert [film.source for film in find(tmp_path).films] == ["JSRT", "JSRT", ""]
    assert find(tmp_path, "/(.{3})").films[2].patient == "som"


def test_masks_without_a_film_and_of_other_organs_are_passed_over(tmp_path) -> None:
    write_all(tmp_path, "a.png")
    write_film(tmp_path / "masks" / "heart" / "b.png")
    write_film(tmp_path / "masks" / "left_clavicle" / "a.png")
    assert len(find(tmp_path).films) == 1


def test_a_film_without_a_mask_is_named(tmp_path) -> None:
    write_all(tmp_path, "a.png", "b.png", "c.png")
    (tmp_path / "masks" / "heart" / "b.png").unlink()
    with pytest.raises(DatasetError, match=r"1 film of .* has no mask in “masks/heart”.*“b”"):
        find(tmp_path)
    (tmp_path / "masks" / "heart" / "c.png").unlink()
    with pytest.raises(DatasetError, match=r"2 films of .* have no mask"):
        find(tmp_path)


def test_a_missing_folder_of_masks_is_named(tmp_path) -> None:
    write_all(tmp_path, "a.png")
    (tmp_path / "masks" / "left_lung").rename(tmp_path / "masks" / "lung")
    with pytest.raises(DatasetError, match=r"no folder “masks/left_lung”. Put films into “images”"):
        find(tmp_path)


def test_a_folder_without_films_says_where_they_belong(tmp_path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "masks").mkdir()
    with pytest.raises(DatasetError, match=r"no films in “.*/images”"):
        find(tmp_path)


def test_two_masks_for_one_film_are_refused(tmp_path) -> None:
    write_all(tmp_path, "a.png")
    write_film(tmp_path / "masks" / "heart" / "a.bmp")
    with pytest.raises(DatasetError, match=r"“a.bmp” and “a.png” in “heart” differ only in"):
        find(tmp_path)


def png(pixels: np.ndarray) -> bytes:
    return cv2.imencode(".png", pixels)[1].tobytes()


def disc(rows: int, columns: int, level: int = 255) -> np.ndarray:
    """Mask of an ellipse in the left upper quarter."""
    row, column = np.mgrid[:rows, :columns] + 0.5
    inside = (row / rows - 0.25) ** 2 + (column / columns - 0.25) ** 2 < 0.2**2
    return np.where(inside, level, 0).astype(np.uint8)


def read(folder: Path, mask: bytes, preparation: Preparation = SQUARE) -> FilmSample:
    film = write_film(folder / "film.png", size=(90, 60))
    (folder / "mask.png").write_bytes(mask)
    location = FilmLocation(folder / "mask.png")
    return read_masked_film(FilmLocation(film), (location, location), preparation, DirectContext())


def test_masks_come_in_the_frame_of_the_prepared_film(tmp_path) -> None:
    sample = read(tmp_path, png(disc(180, 120)))
    alone = read_training_film(FilmLocation(tmp_path / "film.png"), SQUARE, DirectContext())
    assert np.array_equal(sample.pixels, alone.pixels)
    assert sample.facts == alone.facts
    assert sample.masks is not None
    assert sample.masks.shape == (2, 40, 40)
    assert sample.masks.dtype == np.uint8
    assert ((sample.masks[1] > 127) != (disc(40, 40) > 0)).mean() < 0.01
    assert not sample.masks.flags.writeable


def test_masks_are_padded_as_their_film(tmp_path) -> None:
    sample = read(tmp_path, png(disc(90, 60)), Preparation(size_px=60, shape=Shape.PAD))
    assert sample.masks is not None
    assert ((sample.masks[0, :, 10:50] > 127) != (disc(60, 40) > 0)).mean() < 0.01
    assert not sample.masks[0, :, :10].any()


@pytest.mark.parametrize("level", [1, 3, 128, 255])
def test_whatever_is_bright_is_inside(tmp_path, level) -> None:
    sample = read(tmp_path, png(disc(90, 60, level)))
    assert sample.masks is not None
    assert np.array_equal(sample.masks, read(tmp_path, png(disc(90, 60))).masks)


def test_masks_may_be_of_any_format_and_saved_with_losses(tmp_path) -> None:
    whole = read(tmp_path, png(disc(90, 60))).masks
    blurred = cv2.imencode(".jpg", disc(180, 120), [cv2.IMWRITE_JPEG_QUALITY, 60])[1].tobytes()
    dicom = dicom_bytes(disc(90, 60, 1).astype(np.uint16))
    for content in (blurred, dicom):
        found = read(tmp_path, content).masks
        assert found is not None
        assert whole is not None
        assert ((found > 127) != (whole > 127)).mean() < 0.01


HOSTILE = {
    "another shape": (png(disc(60, 90)), "90 x 60 pixels for a film of 60 x 90"),
    "nothing marked": (png(np.zeros((90, 60), np.uint8)), "marks no pixel"),
    "all marked": (png(np.full((90, 60), 7, np.uint8)), "marks every pixel"),
    "a film": (png(np.random.default_rng(0).integers(0, 256, (90, 60), np.uint8)), "is no mask"),
    "cut off": (png(disc(90, 60))[:60], "mask.png"),
    "no image": (b"#!/bin/sh", "it is a script, not a film"),
    "empty": (b"", "mask.png"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_mask_that_is_none_refuses_its_film_with_a_sentence(tmp_path, case) -> None:
    content, reason = HOSTILE[case]
    with pytest.raises(UnreadableImageError, match=reason) as caught:
        read(tmp_path, content)
    assert "mask.png" in str(caught.value)


@pytest.mark.real_films
def test_the_masks_of_jsrt_lie_where_its_films_show_lungs_and_heart(film_data) -> None:
    dataset = find(film_data / "jsrt")
    assert len(dataset.films) == 129
    assert len({film.patient for film in dataset.films}) == 129
    film = dataset.films[0]
    sample = read_masked_film(film.location, film.masks, Preparation(size_px=224), DirectContext())
    assert sample.masks is not None
    right, left, heart = sample.masks > 127
    assert np.argwhere(right).mean(0)[1] < np.argwhere(heart).mean(0)[1]
    assert np.argwhere(heart).mean(0)[1] < np.argwhere(left).mean(0)[1]
    assert sample.pixels[right | left].mean() < sample.pixels[heart].mean() - 30

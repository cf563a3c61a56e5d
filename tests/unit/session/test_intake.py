"""What is dropped is read or screened; what is opened is always read."""

import pytest

from xrayviewer.domain.location import FilmLocation, FilmSummary
from xrayviewer.session.film_headers import FilmHeaders
from xrayviewer.session.intake import MOST_READ, IntakeSession


class FilmList:
    def __init__(self):
        self.read = []

    def show_beside(self, location):
        self.read.append(location.path.name)

    def show_all(self, paths):
        self.read.extend(path.name for path in paths)


@pytest.fixture
def film_list():
    return FilmList()


@pytest.fixture
def screened():
    return []


class Headers(FilmHeaders):
    """Answers at once; the first letter of a name is the patient, that of "x" is not known."""

    def __init__(self):
        self.dropped = 0

    def read(self, paths, on_result):
        patients = (path.name[0].replace("x", "") for path in paths)
        on_result(
            tuple(
                FilmSummary(FilmLocation(path), patient_key=patient)
                for path, patient in zip(paths, patients, strict=True)
            )
        )

    def drop(self):
        self.dropped += 1


@pytest.fixture
def headers():
    return Headers()


@pytest.fixture
def intake(film_list, headers, screened):
    return IntakeSession(film_list, headers, screened.append)


def films(folder, count):
    return tuple(folder / f"a{number}.dcm" for number in range(count))


@pytest.mark.parametrize("count", [1, 2, MOST_READ])
def test_up_to_twenty_dropped_files_are_read(intake, film_list, screened, tmp_path, count):
    intake.drop(films(tmp_path, count))
    assert (len(film_list.read), screened) == (count, [])


def test_more_dropped_files_are_screened(intake, film_list, screened, tmp_path):
    paths = films(tmp_path, MOST_READ + 1)
    intake.drop(paths)
    assert (film_list.read, screened) == ([], [paths])


@pytest.mark.parametrize(
    ("names", "is_screened"), [("a1 a2", False), ("a1 b1", True), ("a x", False), ("x1 x2", False)]
)
def test_a_few_films_are_read_unless_they_are_of_several_patients(
    intake, film_list, screened, tmp_path, names, is_screened
):
    paths = tuple(tmp_path / name for name in names.split())
    intake.drop(paths)
    assert screened == ([paths] if is_screened else [])
    assert film_list.read == ([] if is_screened else names.split())


def test_what_is_opened_meanwhile_goes_before_what_was_dropped(intake, headers, tmp_path):
    intake.drop(films(tmp_path, 2))
    before = headers.dropped
    intake.take(films(tmp_path, 1))
    assert headers.dropped == before + 1


def test_beside_a_single_film_its_folder_can_be_screened(intake, screened, tmp_path):
    intake.take(films(tmp_path, 1))
    intake.screen_instead()
    assert screened == [(tmp_path,)]


@pytest.mark.parametrize("name", ["folder", "disc.ZIP", "DICOMDIR"])
def test_what_holds_many_films_is_screened_also_beside_single_ones(
    intake, screened, tmp_path, name
):
    (tmp_path / "folder").mkdir()
    paths = (tmp_path / "one.dcm", tmp_path / name)
    intake.drop(paths)
    assert screened == [paths]


def test_a_folder_that_is_opened_is_read(intake, film_list, screened, tmp_path):
    intake.take((tmp_path,))
    assert (film_list.read, screened) == ([tmp_path.name], [])


def test_what_was_opened_last_can_be_screened_instead(intake, screened, tmp_path):
    assert not intake.can_screen_instead
    paths = films(tmp_path, 3)
    intake.drop(paths)
    assert intake.can_screen_instead
    intake.screen_instead()
    assert screened == [paths]


def test_without_screenings_everything_is_read(film_list, tmp_path):
    intake = IntakeSession(film_list, Headers())
    intake.drop((tmp_path,))
    intake.screen_instead()
    assert film_list.read == [tmp_path.name]
    assert not intake.can_screen_instead

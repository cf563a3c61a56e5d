from xrayviewer.domain.errors import Refusal, RefusalCode
from xrayviewer.ui.film_rows import RowKind, strip_rows


def outline(rows):
    return [(row.kind.value, row.title) for row in rows]


def test_films_are_grouped_by_patient_study_and_series(summary):
    rows = strip_rows(
        [
            summary("a.dcm"),
            summary("b.dcm", view_position="LL"),
            summary("c.dcm", series="1.2.2", series_description="Bedside"),
            summary("d.dcm", study="1.3", series="1.3.1", study_date="2023-01-01"),
            summary("e.dcm", patient="4712", study="2.2", series="2.2.1"),
        ],
        hides_identity=False,
    )
    assert outline(rows) == [
        ("patient", "Patient 4711"),
        ("study", "2024-03-12 · Chest"),
        ("series", "PA and lateral"),
        ("film", "PA · DX"),
        ("film", "LL · DX"),
        ("series", "Bedside"),
        ("film", "PA · DX"),
        ("study", "2023-01-01 · Chest"),
        ("series", "PA and lateral"),
        ("film", "PA · DX"),
        ("patient", "Patient 4712"),
        ("study", "2024-03-12 · Chest"),
        ("series", "PA and lateral"),
        ("film", "PA · DX"),
    ]


def test_a_hidden_identity_shows_no_name_number_or_file(summary):
    films = [summary("DOE_JANE.dcm"), summary("ROE.dcm", patient="4712", study="2.2")]
    rows = strip_rows(films, hides_identity=True)
    shown = " ".join(" ".join((row.title, *row.details)) for row in rows)
    assert [row.title for row in rows if row.kind is RowKind.PATIENT] == ["Patient 1", "Patient 2"]
    assert not any(secret in shown for secret in ("4711", "4712", "DOE", "ROE"))


def test_pictures_without_a_header_stand_without_headings(summary):
    nothing = {"patient": "", "study": "", "series": "", "series_description": "", "modality": ""}
    films = [summary(name, view_position="", **nothing) for name in ("a.png", "b.png")]
    assert outline(strip_rows(films, hides_identity=False)) == [
        ("film", "Film 1"),
        ("film", "Film 2"),
    ]


def test_films_without_a_patient_after_others_say_so(summary):
    films = [summary("a.dcm"), summary("b.png", patient="", study="", series="")]
    assert ("patient", "Without patient") in outline(strip_rows(films, hides_identity=False))


def test_a_film_tells_its_file_and_size_or_frames(summary):
    films = [summary("a.dcm"), summary("b.dcm", frame_count=12)]
    details = [row.details for row in strip_rows(films, hides_identity=False) if row.film]
    assert details == [("a.dcm", "100 \N{MULTIPLICATION SIGN} 120"), ("b.dcm", "12 frames")]


def test_a_refused_film_says_so(summary):
    refusal = Refusal(RefusalCode.NO_PIXELS, "a.dcm", "it holds no pixels", "Export it again.")
    row = strip_rows([summary("a.dcm", refusal=refusal)], hides_identity=False)[-1]
    assert row.details[-1] == "Cannot be shown"

from xrayviewer.domain.errors import Refusal, RefusalCode
from xrayviewer.ui.strip.film_rows import RowKind, row_text, strip_rows


def texts(films, *, hides_identity=False):
    rows = strip_rows(films)
    return [(row.kind, row_text(row, hides_identity=hides_identity)) for row in rows]


def outline(films, *, hides_identity=False):
    return [(kind.value, text.title) for kind, text in texts(films, hides_identity=hides_identity)]


def test_films_are_grouped_by_patient_study_and_series(summary):
    films = [
        summary("a.dcm"),
        summary("b.dcm", view_position="LL"),
        summary("c.dcm", series="1.2.2", series_description="Bedside"),
        summary("d.dcm", study="1.3", series="1.3.1", study_date="2023-01-01"),
        summary("e.dcm", patient="4712", study="2.2", series="2.2.1"),
    ]
    assert outline(films) == [
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
    told = texts(films, hides_identity=True)
    shown = " ".join(" ".join((text.title, *text.details)) for _, text in told)
    assert [t.title for kind, t in told if kind is RowKind.PATIENT] == ["Patient 1", "Patient 2"]
    assert not any(secret in shown for secret in ("4711", "4712", "DOE", "ROE"))


def test_pictures_without_a_header_stand_without_headings(summary):
    nothing = {"patient": "", "study": "", "series": "", "series_description": "", "modality": ""}
    films = [summary(name, view_position="", **nothing) for name in ("a.png", "b.png")]
    assert outline(films) == [
        ("film", "Film 1"),
        ("film", "Film 2"),
    ]


def test_films_without_a_patient_after_others_say_so(summary):
    films = [summary("a.dcm"), summary("b.png", patient="", study="", series="")]
    assert ("patient", "Without patient") in outline(films)


def test_films_without_a_study_do_not_stand_under_another_study(summary):
    unread = {"patient": "", "study": "", "series": "", "study_date": "", "series_description": ""}
    known = summary("a.dcm", patient="", series_number=3, series_description="")
    films = [known, summary("b.dcm", study_description="", **unread)]
    assert outline(films) == [
        ("study", "2024-03-12 · Chest"),
        ("series", "Series 3"),
        ("film", "PA · DX"),
        ("study", "Study without a date"),
        ("film", "PA · DX"),
    ]


def test_films_of_a_nameless_series_do_not_stand_under_another_series(summary):
    films = [summary("a.dcm"), summary("b.dcm", series="1.2.2", series_description="")]
    assert ("series", "Series without a number") in outline(films)


def test_a_film_tells_its_file_and_size_or_frames(summary):
    films = [summary("a.dcm"), summary("b.dcm", frame_count=12)]
    details = [text.details for kind, text in texts(films) if kind is RowKind.FILM]
    assert details == [("a.dcm", "100 \N{MULTIPLICATION SIGN} 120"), ("b.dcm", "12 frames")]


def test_a_refused_film_says_so(summary):
    refusal = Refusal(RefusalCode.NO_PIXELS, "a.dcm", "it holds no pixels", "Export it again.")
    _, text = texts([summary("a.dcm", refusal=refusal)])[-1]
    assert text.details[-1] == "Cannot be shown"

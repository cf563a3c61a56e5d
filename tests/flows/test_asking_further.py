"""Asking further about a film: what if a part of it looked otherwise, and which films are alike."""

from tests.flows.test_findings import LOADING_TORCH_MS, films, models  # noqa: F401
from tests.flows.test_reading import write_film
from tests.ui.hand import Hand
from xrayviewer.commands.catalog import BY_ID
from xrayviewer.session.analysis import Stage
from xrayviewer.session.similar_films import SimilarStage
from xrayviewer.session.what_if import WhatIfStage
from xrayviewer.store.folders import data_folder
from xrayviewer.workflows.film_memory import FilmMemory


def test_a_reader_paints_over_a_film_and_opens_a_similar_one(models, reader, films, qtbot):  # noqa: F811
    desk = reader.desk

    def wait_for(condition):
        qtbot.waitUntil(lambda: bool(condition()), timeout=LOADING_TORCH_MS)

    def have_scores():
        wait_for(lambda: desk.analysis.stage in {Stage.DONE, Stage.FAILED})
        # Random weights may refuse anything; the reader can have the scores all the same.
        desk.analysis.show_refused(True)
        wait_for(lambda: desk.analysis.stage is Stage.DONE and desk.what_if.can_begin)

    one, two = write_film(films / "one.png"), write_film(films / "two.png", seed=1)
    reader.open(one)
    desk.analysis.choose_model("adult-findings")
    have_scores()
    first = desk.film_list.current
    memory = FilmMemory(data_folder())
    memory.add(first, desk.analysis.analysis)
    memory.flush()

    reader.open(two)
    have_scores()
    wait_for(lambda: desk.similar.stage is SimilarStage.DONE)
    assert [film.film.location for film in desk.similar.films] == [first]

    found, plain = desk.analysis.analysis, reader.view.grab_film()
    BY_ID["findings.what_if"].call(desk)
    hand = Hand(reader.view)
    middle, reach = reader.view.rect().center(), reader.view.height() // 5
    hand.drag((middle.x() - reach, middle.y() - reach), (middle.x() + reach, middle.y() + reach))
    wait_for(lambda: desk.what_if.stage in {WhatIfStage.DONE, WhatIfStage.FAILED})
    assert desk.what_if.message == ""
    before = {finding.label: finding.score for finding in found.findings}
    assert {change.before.label: change.before.score for change in desk.what_if.changes} == before
    assert any(change.difference for change in desk.what_if.changes)
    assert reader.view.grab_film() == plain
    BY_ID["view.cancel_or_reset"].call(desk)
    assert not desk.what_if.is_on
    assert desk.analysis.analysis is found

    desk.similar.open(desk.similar.films[0])
    reader.wait_until(lambda: reader.shows(first))
    assert desk.similar.back_to.path == two

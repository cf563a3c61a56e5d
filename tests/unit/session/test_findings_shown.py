"""When findings are shown, where they were computed, and what is kept of them."""

import json

import pytest

from xrayviewer.domain.errors import EngineDiedError
from xrayviewer.domain.input_gate import GateVerdict
from xrayviewer.domain.training import Device
from xrayviewer.session import terms
from xrayviewer.session.analysis import Stage
from xrayviewer.session.disclosure import Withheld
from xrayviewer.session.evidence import EvidenceSession
from xrayviewer.session.refusals import RefusalLog


@pytest.fixture
def evidence(analysis, preferences):
    return EvidenceSession(analysis, preferences)


def test_until_the_terms_are_accepted_there_are_no_scores_and_then_at_once(
    analysis, evidence, see, preferences, learning
):
    preferences.set("terms.accepted", "an earlier text")
    see()
    assert (analysis.stage, analysis.withheld) == (Stage.WITHHELD, Withheld.TERMS)
    assert (analysis.analysis, evidence.findings, evidence.overlay) == (None, (), None)
    analysis.disclosure.accept()
    assert preferences.text("terms.accepted") == terms.VERSION
    assert analysis.stage is Stage.DONE
    assert evidence.findings
    assert len(learning.calls) == 1


def test_read_first_hides_every_film_until_it_is_revealed(analysis, evidence, see, preferences):
    preferences.set("findings.read_first", True)
    see("one.dcm")
    assert analysis.withheld is Withheld.READ_FIRST
    assert (evidence.findings, evidence.overlay) == ((), None)
    analysis.reveal()
    assert analysis.stage is Stage.DONE
    assert evidence.findings
    see("two.dcm")
    assert analysis.withheld is Withheld.READ_FIRST
    see("one.dcm")
    assert analysis.analysis is not None


def test_switching_it_on_hides_what_is_in_sight_and_off_shows_it(analysis, see, preferences):
    see()
    analysis.disclosure.toggle_reading_first()
    assert analysis.analysis is None
    analysis.disclosure.toggle_reading_first()
    assert analysis.analysis is not None


def test_without_a_film_there_is_nothing_to_reveal(analysis):
    analysis.reveal()
    assert analysis.stage is Stage.NOTHING


def test_a_film_seen_before_the_program_was_closed_has_its_findings_without_the_engine(
    analysis, make_analysis, see, open_film, settle, learning, decoders
):
    see()
    first = analysis.analysis
    again = make_analysis()
    film = open_film("one.dcm")
    stages = []
    again.stage_changed.connect(stages.append)
    again.take_painted(film)
    settle()
    assert again.analysis.findings == first.findings
    assert again.analysis.elapsed_ms == 12.0
    assert (again.analysis.evidence == first.evidence).all()
    assert len(learning.calls) == 1
    assert Stage.RUNNING not in stages
    assert Stage.STARTING not in stages


@pytest.mark.parametrize("change", ["model", "choice", "off", "forgotten", "damaged"])
def test_what_is_kept_holds_for_the_same_models_and_choice_only(
    analysis, make_analysis, see, open_film, settle, learning, models, preferences, tmp_path,
    notices, caplog, change
):  # fmt: skip
    see()
    again = make_analysis()
    if change == "model":
        models["digests"] = ("gate 1", "fields 1", "adult 2")
    elif change == "choice":
        again.choose_model("mine")
    elif change == "off":
        preferences.set("findings.remember", False)
    elif change == "forgotten":
        again.forget()
        settle()
        assert notices == ["1 kept results of films were removed."]
    else:
        (path,) = (tmp_path / "results").iterdir()
        path.write_bytes(path.read_bytes()[:-1])
    again.take_painted(open_film("one.dcm"))
    settle()
    assert again.stage is Stage.DONE
    assert len(learning.calls) > 1


def test_nothing_is_kept_when_the_reader_does_not_want_it(see, preferences, tmp_path):
    preferences.set("findings.remember", False)
    see()
    assert not (tmp_path / "results").exists()


def test_the_device_the_reader_chose_is_asked_for(analysis, see, learning, preferences, settle):
    see()
    assert learning.calls[-1][0].device is Device.AUTO
    preferences.set("findings.device", "cpu")
    settle()
    assert learning.calls[-1][0].device is Device.CPU
    assert learning.closed == 0


def test_after_a_device_failed_the_cpu_computes_until_it_is_chosen_again(
    analysis, see, learning, notices, settle
):
    learning.device_notice = "The CUDA device failed."
    see("one.dcm")
    assert notices == ["The CUDA device failed."]
    learning.device_notice = ""
    see("two.dcm")
    assert learning.calls[-1][0].device is Device.CPU
    assert notices == ["The CUDA device failed."]
    assert analysis.device.notice
    analysis.device.choose_again()
    settle()
    assert learning.calls[-1][0].device is Device.AUTO
    assert learning.closed == 1  # its process may not be able to use it any more
    assert analysis.device.notice == ""


def test_a_process_that_dies_with_a_gpu_is_followed_by_one_on_the_cpu(
    analysis, see, learning, notices, settle
):
    learning.device = "cuda"
    see("one.dcm")
    asked = len(learning.calls)

    def die_but_on_the_cpu(models):
        if models.device is not Device.CPU:
            raise EngineDiedError(-11)

    learning.before = die_but_on_the_cpu
    learning.device = "cpu"
    see("two.dcm")
    assert analysis.stage is Stage.DONE
    assert [models.device for models, _, _ in learning.calls[asked:]] == [Device.AUTO, Device.CPU]
    assert "while it used the CUDA device" in notices[0]


def test_a_gpu_that_ends_the_very_first_analysis_is_followed_by_the_cpu(
    analysis, see, learning, notices
):
    def die_but_on_the_cpu(models):
        if models.device is not Device.CPU:
            learning.begun = "cpu"
            raise EngineDiedError(-11)

    learning.begun, learning.before = "cuda", die_but_on_the_cpu
    see("one.dcm")
    assert analysis.stage is Stage.DONE
    assert [models.device for models, _, _ in learning.calls] == [Device.AUTO, Device.CPU]
    assert "while it used the CUDA device" in notices[0]
    assert analysis.device.notice


def test_refused_pictures_whose_scores_are_shown_are_logged(
    analysis, see, learning, jobs, settle, tmp_path, notices
):
    log = RefusalLog(jobs, analysis, tmp_path / "data" / "log.jsonl", notices.append)
    learning.verdict = GateVerdict.REFUSED
    film = see()
    assert not log.path.exists()
    for _ in range(2):
        analysis.show_refused(True)
        settle()
        analysis.show_refused(False)
        settle()
    lines = [json.loads(line) for line in log.path.read_text().splitlines()]
    assert len(lines) == 2
    assert lines[0]["digest"] == film.radiograph.digest
    assert lines[0]["model"] == "adult-findings"
    assert lines[0]["checks"] == ["image kind"]
    assert lines[0]["time"].endswith("+00:00")
    assert "Doe" not in log.path.read_text()


def test_a_log_that_cannot_be_written_is_told(analysis, see, learning, jobs, settle, tmp_path,
                                              notices):  # fmt: skip
    (tmp_path / "data").write_text("a file where a folder should be")
    log = RefusalLog(jobs, analysis, tmp_path / "data" / "log.jsonl", notices.append)
    learning.verdict = GateVerdict.REFUSED
    see()
    analysis.show_refused(True)
    settle()
    assert f"could not be logged in “{log.path}”" in notices[0]

"""The text beside a card tells a person who reads films what they have to know."""

import dataclasses

from tests.unit.store.model_cards import CARD
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_card import Calibration, CardMetric
from xrayviewer.domain.training import Head
from xrayviewer.store.model_card_text import model_card_text


def text(**changes):
    return model_card_text(dataclasses.replace(CARD, **changes))


def test_it_says_first_that_it_is_for_research():
    assert text().splitlines()[:3] == [
        "# Pneumonia in children",
        "",
        "**Research use only, not for diagnosis.**",
    ]


def test_it_names_patients_ages_views_and_counts():
    assert "- Guangzhou: 5216 films of 2790 patients. Licence: CC BY 4.0. Kermany 2018" in text()
    assert "- Age: 1 to 5 years" in text()
    assert "- Views: AP." in text()
    assert "| training | 4173 | 2230 | 1073 | 3100 |" in text()
    assert "No patient known by name or number has films on two sides." in text()


def test_it_gives_figures_with_intervals():
    assert "| AUROC | pneumonia | 624 | 0.985 (0.975 to 0.992) |" in text()
    assert "| Accuracy | all | 624 | 93.1 % |" in text()


def test_it_gives_operating_points_and_marks_the_one_in_use():
    assert (
        "| pneumonia | youden (used) | 0.4000 | 95.0 % (93.0 % to 97.0 %) | "
        "90.0 % (85.0 % to 93.0 %) |" in text()
    )


def test_it_says_whether_scores_are_calibrated():
    assert "The scores are calibrated (temperature) on the validation films" in text()
    plain = text(calibration=Calibration("none", (1.0,), (0.0,)))
    assert "**The scores are not calibrated.**" in plain


def test_it_warns_of_what_is_not_known():
    bare = text(
        sources=(),
        splits=(),
        metrics=(),
        operating_points=(),
        age_years=None,
        views=(),
        training="",
    )
    assert "Not known. Nothing can be said about the patients" in bare
    assert "**It was not measured.**" in bare
    assert "No threshold was chosen" in bare
    assert "- Training: not known" in bare


def test_it_warns_of_patients_on_two_sides():
    assert "figures measured on these films are likely to be too good" in text(
        is_split_by_patient=False
    )


def test_unknown_numbers_of_patients_are_not_shown_as_zero():
    source = dataclasses.replace(CARD.sources[0], patients=0)
    assert "5216 films of an unknown number of patients" in text(sources=(source,))


def test_figures_that_could_not_be_computed_say_so():
    metric = CardMetric("auroc", "pneumonia", "the test films", 3, Interval(None))
    assert "| AUROC | pneumonia | 3 | could not be computed |" in text(metrics=(metric,))


def test_several_labels_are_told_apart_from_labels_that_exclude_each_other():
    assert "Exactly one of these" in text()
    network = dataclasses.replace(CARD.network, head=Head.INDEPENDENT)
    assert "Any number of these may hold" in text(network=network, is_multi_label=True)


def test_text_of_a_card_is_never_markup():
    shown = text(title="<script>x</script> | **bold**\n# more", labels=("a|b", "_c_"))
    assert "# \\<script\\>x\\</script\\> \\| \\*\\*bold\\*\\* \\# more\n" in shown
    assert "- a\\|b\n- \\_c\\_" in shown


def test_limits_are_listed():
    assert "- One hospital." in text()

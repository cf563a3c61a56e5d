"""Every text of the program is in every catalogue, and nothing else is."""

import json
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from xrayviewer.assets.locations import resource
from xrayviewer.store.preferences import BY_KEY
from xrayviewer.ui.language import AS_SYSTEM, KEY, SOURCE, languages
from xrayviewer.ui.sentences import MARKED

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.append(str(CHECKOUT / "packaging" / "translations"))

from marked_text import PHRASES, SENTENCES, is_sentence, texts_of  # noqa: E402

CODES = [code for code in languages() if code != SOURCE]
PLACES = re.compile(r"\{\d+\}|%L?n")
UPDATE = "run packaging/translations/update.py, then translate what is unfinished"


@pytest.fixture(scope="module")
def texts():
    return texts_of(CHECKOUT / "xrayviewer")


def messages(code):
    tree = ET.parse(resource(f"translations/xrayviewer_{code}.ts"))
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                (context.findtext("name"), message.findtext("source")),
                forms or [translation.text or ""],
                translation.get("type"),
            )


def test_a_translated_text_is_found_wherever_it_is_marked(texts):
    found = {(text.context, text.text) for text in texts}
    assert ("commands", "&Open films…") in found
    assert ("StartPage", "Start page") in found
    assert ("terms", "Research use only, not for diagnosis") in found
    assert ("recipe", "Learning rate of the first layers") in found
    assert (SENTENCES, "Ask for a new copy of the film.") in found
    assert all(context for context, _ in found)


@pytest.mark.parametrize("code", CODES)
def test_no_text_is_missing_in_a_catalogue_and_none_is_stale(code, texts):
    known = {key for key, _, _ in messages(code)}
    wanted = {(text.context, text.text) for text in texts}
    assert wanted - known == set(), UPDATE
    assert known - wanted == set(), UPDATE


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_a_catalogue_is_translated(code):
    lacking = [key for key, forms, kind in messages(code) if kind or not all(forms)]
    assert lacking == []


def test_english_has_a_form_for_one(texts):
    plurals = {(text.context, text.text) for text in texts if text.is_plural}
    forms = {key: forms for key, forms, kind in messages(SOURCE) if not kind}
    assert set(forms) == plurals, UPDATE
    assert all(len(one) == 2 for one in forms.values())


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_places_and_mnemonics(code):
    for (context, text), forms, _ in messages(code):
        for form in forms:
            if "%Ln" not in text:
                assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(text)), text
            if context != SENTENCES:
                assert ("&" in form.replace("&&", "")) == ("&" in text.replace("&&", "")), text


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_catalogue_says_what_the_source_says(code):
    translator = QTranslator()
    assert translator.load(str(resource(f"translations/xrayviewer_{code}.qm")))
    for (context, text), forms, _ in messages(code):
        number = 1 if "%Ln" in text else -1
        said = translator.translate(context, text, None, number)
        assert said == forms[0], UPDATE


def test_known_sentences_are_those_of_the_source(texts):
    known = json.loads(resource("translations/sentences.json").read_text("utf-8"))
    assert known == sorted(text.text for text in texts if text.context == SENTENCES), UPDATE
    assert all(is_sentence(sentence) for sentence in known if sentence not in PHRASES)


def test_contexts_of_fixed_texts_outside_of_the_views_are_looked_in(texts):
    source = "\n".join(
        path.read_text("utf-8")
        for path in (CHECKOUT / "xrayviewer").rglob("*.py")
        if "ui" not in path.parts
    )
    marked = set(re.findall(r"\bmark\(\s*\"([^\"]+)\"", source))
    shown_by_views = {"commands", "preferences", "terms", "tag_lines"}
    assert marked - shown_by_views <= set(MARKED)


def test_every_language_can_be_chosen():
    assert {code for code, _ in BY_KEY[KEY].choices} == {AS_SYSTEM, *languages()}

import re

import pytest

from xrayviewer.assets.locations import resource
from xrayviewer.commands.catalog import BY_ID, COMMANDS
from xrayviewer.commands.command import plain
from xrayviewer.commands.manual import REFERENCE, SOURCE, read_manual

LANGUAGES = [path.name for path in resource("help").iterdir() if path.name != "pictures"]


def manual(language=SOURCE, keys=lambda name: BY_ID[name].shortcuts):
    return read_manual(language, keys, str)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_has_a_title_and_names_commands_that_exist(language):
    for chapter in manual(language):
        assert chapter.text.startswith(f"# {chapter.title}\n")
        assert not REFERENCE.search(chapter.text)


def test_a_key_is_the_one_in_force():
    def other_keys(name):
        return ("F5",) if name == "image.invert" else BY_ID[name].shortcuts

    tools = next(chapter for chapter in manual(keys=other_keys) if chapter.name == "3-tools")
    assert "**F5** exchanges black and white" in tools.text


def test_a_command_without_a_key_says_so():
    tools = next(chapter for chapter in manual(keys=lambda _name: ()) if chapter.name == "3-tools")
    assert "**no key** exchanges black and white" in tools.text


def test_every_command_with_a_key_is_in_the_list_of_keys():
    text = manual()[-1].text.replace("\\", "")
    assert all(plain(one.title) in text for one in COMMANDS if one.shortcuts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_exists_and_every_one_is_shown(language):
    pictures = {path.name for path in resource("help/pictures").iterdir()}
    text = "".join(chapter.text for chapter in manual(language))
    assert set(re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)) == pictures


def test_a_chapter_that_is_not_translated_comes_in_english():
    assert {chapter.language for chapter in manual("tlh")[:-1]} == {SOURCE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_translated_chapters_have_the_parts_and_the_commands_of_the_english_ones(language):
    for path in resource(f"help/{SOURCE}").glob("*.md"):
        other = (resource("help") / language / path.name).read_text("utf-8")
        english = path.read_text("utf-8")
        for pattern in (REFERENCE, re.compile(r"^#+ ", re.MULTILINE), re.compile(r"^\|", re.M)):
            assert sorted(pattern.findall(other)) == sorted(pattern.findall(english)), path.name


def test_the_manual_says_what_findings_do_not_mean_and_leads_nowhere_else():
    text = "".join(chapter.text for chapter in manual())
    assert "No finding is not a normal film" in text
    assert "Research use only. Not for diagnosis." in text
    assert "http" not in text

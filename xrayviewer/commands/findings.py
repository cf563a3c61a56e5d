"""Commands for what the models say about the film, and the heat map of it."""

from typing import Final

from xrayviewer.commands.command import Command, Menu
from xrayviewer.commands.conditions import (
    asking,
    can_be_analysed_again,
    has_chosen_finding,
    has_findings,
    is_shown,
    is_withheld,
)
from xrayviewer.domain.translation import mark
from xrayviewer.session.shell import Pane, Request

FINDING_COMMANDS: Final = (
    Command(
        "findings.map",
        mark("commands", "&Heat map"),
        Menu.FINDINGS,
        lambda desk: desk.evidence.toggle_map(),
        ("G",),
        has_findings,
        lambda desk: desk.evidence.is_on,
        note=mark("commands", "Where the score came from; hold Space for the bare film."),
        icon="heat-map",
    ),
    Command(
        "findings.next",
        mark("commands", "&Next finding"),
        Menu.FINDINGS,
        lambda desk: desk.evidence.step(1),
        ("N",),
        has_findings,
    ),
    Command(
        "findings.previous",
        mark("commands", "&Previous finding"),
        Menu.FINDINGS,
        lambda desk: desk.evidence.step(-1),
        ("Shift+N",),
        has_findings,
    ),
    Command(
        "findings.weaker",
        mark("commands", "Heat map &weaker"),
        Menu.FINDINGS,
        lambda desk: desk.evidence.change_opacity(-1),
        ("[",),
        has_chosen_finding,
        starts_group=True,
    ),
    Command(
        "findings.stronger",
        mark("commands", "Heat map &stronger"),
        Menu.FINDINGS,
        lambda desk: desk.evidence.change_opacity(1),
        ("]",),
        has_chosen_finding,
    ),
    Command(
        "findings.reveal",
        mark("commands", "Re&veal findings"),
        Menu.FINDINGS,
        lambda desk: desk.analysis.reveal(),
        ("Shift+G",),
        is_withheld,
        note=mark("commands", "Of this film, when films are read before their findings."),
        starts_group=True,
    ),
    Command(
        "findings.read_first",
        mark("commands", "Read first, then revea&l"),
        Menu.FINDINGS,
        lambda desk: desk.analysis.disclosure.toggle_reading_first(),
        is_checked=lambda desk: desk.analysis.disclosure.is_reading_first,
        note=mark("commands", "Scores and heat maps of a film stay hidden until you ask for them."),
    ),
    Command(
        "findings.model_card",
        mark("commands", "&Model card…"),
        Menu.FINDINGS,
        asking(Request.SHOW_MODEL_CARD),
        is_enabled=has_findings,
        note=mark("commands", "What the model that spoke was made from, and how good it was."),
        starts_group=True,
    ),
    Command(
        "findings.terms",
        mark("commands", "What findings are f&or…"),
        Menu.FINDINGS,
        asking(Request.SHOW_TERMS),
    ),
    Command(
        "findings.forget",
        mark("commands", "Remove &kept results"),
        Menu.FINDINGS,
        lambda desk: desk.analysis.forget(),
        note=mark("commands", "Of all films, from memory and disk; those on screen stay."),
    ),
    Command(
        "findings.again",
        mark("commands", "&Analyse again"),
        Menu.FINDINGS,
        lambda desk: desk.analysis.analyse_again(),
        is_enabled=can_be_analysed_again,
        starts_group=True,
    ),
    Command(
        "findings.panel",
        mark("commands", "&Findings panel"),
        Menu.FINDINGS,
        asking(Request.TOGGLE_FINDINGS),
        is_checked=is_shown(Pane.FINDINGS),
        starts_group=True,
    ),
)

"""A model folder is as it was written, or it is refused with the reason."""

import dataclasses
import hashlib
import json
import os
import random
import sys

import numpy as np
import pytest

from tests.unit.store.model_cards import CARD, WEIGHTS, write_demo
from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_card import ModelError
from xrayviewer.store import model_card_file, model_folder
from xrayviewer.store.model_folder import read_card, read_model, require_room, write_model

FLIPS = 1000


def test_what_is_written_is_read(tmp_path):
    folder = write_demo(tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == [
        "MODEL_CARD.md",
        "card.json",
        "weights.safetensors",
    ]
    model = read_model(folder)
    assert dataclasses.replace(model.card, splits=(), software={}) == dataclasses.replace(
        CARD, splits=(), software={}
    )
    assert dict(model.card.software) == dict(CARD.software)
    assert model.weights == WEIGHTS
    assert read_card(folder) == model.card


def test_the_same_card_gives_the_same_bytes(tmp_path):
    first, second = write_demo(tmp_path / "one"), write_demo(tmp_path / "two")
    for name in ("card.json", "MODEL_CARD.md", "weights.safetensors"):
        assert (first / name).read_bytes() == (second / name).read_bytes()


def test_the_card_can_be_read_without_this_program(tmp_path):
    entries = json.loads((write_demo(tmp_path) / "card.json").read_bytes())
    assert entries["labels"] == ["normal", "pneumonia"]
    assert entries["weights_sha256"] == hashlib.sha256(WEIGHTS).hexdigest()


def test_numbers_of_numpy_become_plain_ones(tmp_path):
    point = dataclasses.replace(
        CARD.operating_points[0],
        threshold=np.float64(0.25),
        sensitivity=Interval(np.float64(1), np.float32(0.5), 1),
    )
    (read,) = read_card(write_demo(tmp_path, operating_points=(point,))).operating_points
    assert read.threshold == 0.25
    assert type(read.threshold) is float
    assert read.sensitivity == Interval(1.0, 0.5, 1.0)


class Flips:
    """One bit changed at seeded places of all three files."""

    def __init__(self, folder, seed=0):
        self._folder = folder
        self._random = random.Random(seed)
        self.names = ("card.json", "weights.safetensors", "MODEL_CARD.md")

    def missed(self, count, names=None):
        """How many of so many flips are not found."""
        missed = 0
        for number in range(count):
            path = self._folder / (names or self.names)[number % len(names or self.names)]
            content = path.read_bytes()
            place, bit = self._random.randrange(len(content)), self._random.randrange(8)
            changed = bytearray(content)
            changed[place] ^= 1 << bit
            path.write_bytes(changed)
            try:
                read_model(self._folder)
                missed += 1
            except ModelError:
                pass
            path.write_bytes(content)
        return missed


def test_a_flipped_bit_is_always_found(tmp_path):
    folder = write_demo(tmp_path)
    assert Flips(folder).missed(FLIPS) == 0
    read_model(folder)


def test_flipped_bits_of_weights_pass_where_digests_are_not_compared(tmp_path, monkeypatch):
    folder = write_demo(tmp_path)
    monkeypatch.setattr(model_folder, "_check_weights", lambda weights, card: None)
    assert Flips(folder).missed(20, ("weights.safetensors",)) == 20


def test_flipped_bits_of_a_card_pass_where_its_digest_is_not_compared(tmp_path, monkeypatch):
    folder = write_demo(tmp_path)
    content = (folder / "card.json").read_bytes()
    monkeypatch.setattr(model_card_file, "_encode", lambda card, text: content_now())
    content_now = (folder / "card.json").read_bytes
    (folder / "card.json").write_bytes(content.replace(b"0.985", b"0.995"))
    assert read_card(folder).metrics[0].value.value == 0.995


@pytest.mark.parametrize("name", ["card.json", "MODEL_CARD.md", "weights.safetensors"])
def test_a_missing_file_is_named(tmp_path, name):
    folder = write_demo(tmp_path)
    (folder / name).unlink()
    with pytest.raises(ModelError, match=f"“chest-demo” cannot be used: it has no {name}"):
        read_model(folder)


@pytest.mark.parametrize("name", ["card.json", "MODEL_CARD.md", "weights.safetensors"])
def test_a_cut_file_is_refused(tmp_path, name):
    path = write_demo(tmp_path) / name
    path.write_bytes(path.read_bytes()[:-7])
    with pytest.raises(ModelError, match=r"damaged or (was|were) changed"):
        read_model(path.parent)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_in_place_of_a_file_does_not_block(tmp_path):
    folder = write_demo(tmp_path)
    (folder / "weights.safetensors").unlink()
    os.mkfifo(folder / "weights.safetensors")
    with pytest.raises(ModelError, match=r"its weights\.safetensors is no file"):
        read_model(folder)


@pytest.mark.parametrize(
    ("name", "limit"),
    [("card.json", "MAX_CARD_BYTES"), ("weights.safetensors", "MAX_WEIGHTS_BYTES")],
)
def test_a_file_past_its_limit_is_not_read(tmp_path, monkeypatch, name, limit):
    folder = write_demo(tmp_path)
    monkeypatch.setattr(model_folder, limit, 10)
    with pytest.raises(ModelError, match=f"its {name} is larger than"):
        read_model(folder)


def test_a_renamed_folder_is_refused(tmp_path):
    folder = write_demo(tmp_path).rename(tmp_path / "other")
    with pytest.raises(ModelError, match="its card is that of “chest-demo”, not of “other”"):
        read_card(folder)


def test_weights_of_another_model_are_refused(tmp_path):
    folder = write_demo(tmp_path)
    (folder / "weights.safetensors").write_bytes(WEIGHTS[:-1] + b"\1")
    with pytest.raises(ModelError, match="its weights are damaged or were changed"):
        read_model(folder)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b'{"card_version": 1}',
        b'{"card_sha256": 1, "model_card_sha256": 2}',
        b"\xff\xfe",
        b'{"card_sha256": {}, "model_card_sha256": [], "version": 1e999}',
    ],
)
def test_what_is_no_card_is_refused(tmp_path, content):
    path = write_demo(tmp_path) / "card.json"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"its card\.json is damaged or was changed"):
        read_card(path.parent)


def test_an_unknown_entry_is_refused(tmp_path):
    path = write_demo(tmp_path) / "card.json"
    path.write_bytes(path.read_bytes().replace(b"{\n", b'{\n  "note": "hello",\n', 1))
    with pytest.raises(ModelError, match="damaged or was changed"):
        read_card(path.parent)


def test_the_same_values_in_another_layout_are_refused(tmp_path):
    path = write_demo(tmp_path) / "card.json"
    path.write_text(json.dumps(json.loads(path.read_bytes())))
    with pytest.raises(ModelError, match="damaged or was changed"):
        read_card(path.parent)


def test_a_card_of_a_later_program_is_told_apart_from_damage(tmp_path):
    path = write_demo(tmp_path) / "card.json"
    entries = json.loads(path.read_bytes()) | {"card_version": 2, "new": True}
    path.write_text(json.dumps(entries))
    with pytest.raises(ModelError, match="version 2; this program reads version 1"):
        read_card(path.parent)


def test_a_model_is_not_written_over_another_unless_asked(tmp_path):
    folder = write_demo(tmp_path)
    with pytest.raises(ModelError, match="There is a model “chest-demo” already"):
        write_demo(tmp_path)
    write_model(tmp_path, CARD, WEIGHTS, replace=True)
    write_model(tmp_path, CARD, WEIGHTS, replace=True)
    assert read_card(folder).version == 3
    assert list((tmp_path / ".incoming").iterdir()) == []


def test_a_damaged_model_can_be_replaced(tmp_path):
    folder = write_demo(tmp_path)
    (folder / "card.json").write_bytes(b"")
    write_model(tmp_path, CARD, WEIGHTS, replace=True)
    assert read_card(folder).version == 1


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a/b", "a\\b", ".hidden", "a.", "CON", "nul.txt", "é", "a" * 65]
)
def test_a_name_that_is_no_folder_everywhere_is_refused(tmp_path, name):
    with pytest.raises(ModelError, match="cannot be the name of a model"):
        write_demo(tmp_path / "models", model_id=name)
    assert not (tmp_path / "models").exists()


def test_weights_that_are_not_the_cards_are_not_written(tmp_path):
    with pytest.raises(ModelError, match="cannot be saved: its weights are damaged"):
        write_demo(tmp_path, weights_sha256="0" * 64)
    assert list(tmp_path.iterdir()) == []


def test_what_would_be_refused_in_the_end_is_refused_at_once(tmp_path):
    require_room(tmp_path, "chest-demo", ("a", "b"), replace=False)
    with pytest.raises(ModelError, match="a label is there twice"):
        require_room(tmp_path, "chest-demo", ("a", "a"), replace=False)
    write_demo(tmp_path)
    require_room(tmp_path, "chest-demo", ("a", "b"), replace=True)
    with pytest.raises(ModelError, match="already"):
        require_room(tmp_path, "chest-demo", ("a", "b"), replace=False)


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise there")
def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "models").write_text("a file in the way")
    with pytest.raises(ModelError, match=r"could not be saved in .*; what was there before"):
        write_demo(tmp_path / "models")

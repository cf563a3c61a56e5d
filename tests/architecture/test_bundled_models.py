"""What is asked of every model that travels with the program."""

from xrayviewer.assets.locations import models_folder
from xrayviewer.store.model_folder import WEIGHTS, read_model

LARGEST_TOGETHER_BYTES = 60_000_000


def test_bundled_weights_are_small_together() -> None:
    sizes = {path.parent.name: path.stat().st_size for path in models_folder().glob(f"*/{WEIGHTS}")}
    assert sum(sizes.values()) < LARGEST_TOGETHER_BYTES, sizes


def test_every_bundled_model_is_as_it_was_written() -> None:
    folders = [path.parent for path in models_folder().glob(f"[!.]*/{WEIGHTS}")]
    assert folders
    assert [read_model(folder).card.model_id for folder in folders] == [
        folder.name for folder in folders
    ]

"""JSON that several threads read at once for the first time."""

import subprocess
import sys
from pathlib import Path

import xrayviewer
from xrayviewer.assets.locations import models_folder

MEET = """
import sys, threading
from pathlib import Path
from xrayviewer.store.model_card_file import decode_card
sys.setswitchinterval(1e-6)
content = Path(sys.argv[1]).read_bytes()
start = threading.Barrier(4)
threads = [threading.Thread(target=lambda: (start.wait(), decode_card(content))) for _ in range(4)]
for one in threads:
    one.start()
for one in threads:
    one.join()
"""


def test_no_thread_meets_a_class_that_another_one_is_still_looking_up() -> None:
    card = next(models_folder().glob("*/card.json"))
    for _again in range(3):
        done = subprocess.run(
            [sys.executable, "-c", MEET, str(card)],
            cwd=Path(xrayviewer.__file__).parents[1],
            check=False,
        )
        assert done.returncode == 0

"""Bring the catalogues up to date with the source, and compile them.

Run as `python packaging/translations/update.py [--add CODE]`. Each catalogue
`resources/translations/xrayviewer_<code>.ts` keeps its translations, gets new texts unfinished and
loses those that are gone; `xrayviewer_<code>.qm` is made of it. `sentences.json` holds the
sentences with places for what differs, by which the program recognises what its parts without Qt
say. Edit the catalogues with Qt Linguist or any editor; English needs plural forms alone.
"""

import argparse
import json
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Final

from marked_text import SENTENCES, Text, texts_of

ROOT: Final = Path(__file__).resolve().parents[2]
CATALOGUES: Final = ROOT / "resources" / "translations"
SOURCE: Final = "en"
TOOLS: Final = Path(sysconfig.get_path("scripts"))


def listing(texts: set[Text]) -> str:
    """Write the texts as a module that Qt's tool reads."""
    lines = []
    for text in sorted(texts):
        words = f"{json.dumps(text.context)}, {json.dumps(text.text, ensure_ascii=False)}"
        call = f'translate({words}, "", 1)' if text.is_plural else f"QT_TRANSLATE_NOOP({words})"
        lines.append(f"{'QCoreApplication.' if text.is_plural else ''}{call}")
    return "\n".join(lines) + "\n"


def update(catalogue: Path, listed: Path) -> None:
    """Merge the texts into a catalogue and compile it."""
    code = catalogue.stem.partition("_")[2]
    command = [TOOLS / "pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none"]
    command += ["-disable-heuristic", "similartext", "-source-language", SOURCE]
    command += ["-target-language", code, listed, "-ts", catalogue]
    subprocess.run(command, check=True)
    # A program that runs has the old one mapped: bytes that change under it would end it.
    fresh = catalogue.with_suffix(".qm.part")
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", catalogue, "-qm", fresh], check=True)
    fresh.replace(catalogue.with_suffix(".qm"))


def main() -> int:
    """Update every catalogue, or begin one."""
    parser = argparse.ArgumentParser(description="update the translations")
    parser.add_argument("--add", metavar="CODE", help="begin a catalogue, such as fr or pt_BR")
    arguments = parser.parse_args()
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    catalogues = set(CATALOGUES.glob("xrayviewer_*.ts"))
    if arguments.add:
        catalogues.add(CATALOGUES / f"xrayviewer_{arguments.add}.ts")
    texts = texts_of(ROOT / "xrayviewer")
    with tempfile.TemporaryDirectory() as folder:
        all_texts = Path(folder) / "texts.py"
        all_texts.write_text(listing(texts), "utf-8")
        plurals = Path(folder) / "plurals.py"
        plurals.write_text(listing({text for text in texts if text.is_plural}), "utf-8")
        for catalogue in sorted(catalogues):
            is_source = catalogue.stem.endswith(f"_{SOURCE}")
            update(catalogue, plurals if is_source else all_texts)
    known = sorted(text.text for text in texts if text.context == SENTENCES)
    content = json.dumps(known, indent=0, ensure_ascii=False) + "\n"
    (CATALOGUES / "sentences.json").write_text(content, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

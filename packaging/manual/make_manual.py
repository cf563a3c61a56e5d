"""Write the manual as one HTML page with its pictures, for reading outside the program.

Run as `python packaging/manual/make_manual.py FOLDER [--language de]`; it needs `markdown-it-py`.
Keys are the program's own: the ones that a reader changed stand in the program's manual.
"""

import argparse
import html
import shutil
import sys
from pathlib import Path

from markdown_it import MarkdownIt

from xrayviewer import __version__
from xrayviewer.assets.locations import resource
from xrayviewer.commands.catalog import BY_ID
from xrayviewer.commands.manual import SOURCE, Chapter, read_manual

STYLE = """
body { font: 17px/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 46em; padding: 1.5em;
       color: #171c23; background: #ffffff; }
nav { border: 1px solid #ccd3dc; border-radius: 8px; padding: .4em 1.4em; }
a { color: #0f5f96; }
h1 { margin-top: 2.2em; border-top: 1px solid #ccd3dc; padding-top: 1.2em; line-height: 1.25; }
img { max-width: 100%; border-radius: 6px; border: 1px solid #ccd3dc; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid #ccd3dc; padding: .35em .6em; text-align: start;
         vertical-align: top; }
thead:not(:has(th:not(:empty))) { display: none; }
code { background: #eceff3; padding: .1em .3em; border-radius: 4px; }
@media (prefers-color-scheme: dark) {
  body { color: #e6eaf0; background: #171b21; }
  a { color: #74bdf0; }
  code { background: #20262e; }
  nav, h1, img, td, th { border-color: #2b333d; }
}
"""


def page(chapters: tuple[Chapter, ...], language: str) -> str:
    """One HTML page with a list of the chapters at its top."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    links = "\n".join(
        f'<li><a href="#{chapter.name}">{html.escape(chapter.title)}</a></li>'
        for chapter in chapters
    )
    body = "\n".join(
        f'<section id="{chapter.name}" lang="{chapter.language}">\n'
        f"{markdown.render(chapter.text)}</section>"
        for chapter in chapters
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>xrayviewer {__version__}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<nav><ol>\n{links}\n</ol></nav>\n{body}\n</body>\n</html>\n"
    )


def main() -> int:
    """Write the page and copy the pictures that it shows."""
    parser = argparse.ArgumentParser(description="write the manual as HTML")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default=SOURCE)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    chapters = read_manual(arguments.language, lambda name: BY_ID[name].shortcuts, str)
    content = page(chapters, arguments.language)
    (arguments.folder / "index.html").write_text(content, "utf-8")
    for picture in resource("help/pictures").glob("*.png"):
        if picture.name in content:
            shutil.copyfile(picture, arguments.folder / picture.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())

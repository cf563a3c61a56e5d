"""Pieces of a report in HTML: paragraphs, lists, tables and figures with their intervals."""

from collections.abc import Iterable, Sequence
from html import escape

from xrayviewer.domain.evaluation import Interval

PLAIN_DECIMALS = 3


def paragraph(text: str) -> str:
    """Return a paragraph."""
    return f"<p>{escape(text)}</p>"


def bullets(sentences: Iterable[str]) -> str:
    """Return a list of sentences; empty without any."""
    items = "".join(f"<li>{escape(one)}</li>" for one in sentences)
    return f"<ul>{items}</ul>" if items else ""


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table with a row of headings."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def figure_text(interval: Interval) -> str:
    """Return a figure with its 95 % interval."""
    if interval.value is None:
        return "undefined"
    shown = f"{interval.value:.{PLAIN_DECIMALS}f}"
    if interval.low is None or interval.high is None or interval.low == interval.high:
        return f"{shown} (interval not known)"
    return f"{shown} ({interval.low:.{PLAIN_DECIMALS}f} to {interval.high:.{PLAIN_DECIMALS}f})"

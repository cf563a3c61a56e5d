"""Find the texts of the program that are translated, by reading its source."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SENTENCES: Final = "sentences"
"""Context of what packages without Qt say in whole sentences, with places for what differs."""
PHRASES: Final = (
    "adults", "children of 1 to 5 years", "{0} year", "{0} years", "{0} month", "{0} months",
    "{0} film", "{0} films", "{0} patient", "{0} patients",
)  # fmt: skip
"""Parts that stand in several sentences in the place of what differs."""
SPEAKING: Final = (
    "app", "dataset", "domain", "engine", "imaging", "learning", "readers", "session", "store",
    "workflows",
)  # fmt: skip
"""Packages whose sentences reach the reader."""
DOCUMENTS: Final = frozenset(
    {
        "dataset/label_mapping.py",
        "dataset/public_collections.py",
        "learning/bundled_recipes.py",
        "learning/evaluation/report.py",
        "learning/fields/card.py",
        "learning/gate/card.py",
        "learning/gate/fitting.py",
        "learning/gate/training.py",
        "learning/fields/recipe.py",
        "learning/gate/recipe.py",
        "learning/recipes.py",
        "learning/training/averaging.py",
        "learning/training/card.py",
        "store/model_card_text.py",
    }
)
"""Modules that write documents, which are in English, or speak on the command line alone."""
SILENT_CALLS: Final = frozenset(
    {"add_argument", "debug", "info", "warning", "error", "exception", "compile", "mark", "print"}
)


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to be translated, and what it stands in."""

    context: str
    text: str

    @property
    def is_plural(self) -> bool:
        """Whether it has a form for each number."""
        return "%n" in self.text or "%Ln" in self.text


def texts_of(package: Path) -> set[Text]:
    """Every text of the program.

    Parameters
    ----------
    package
        Folder `xrayviewer`.
    """
    found = {Text(SENTENCES, phrase) for phrase in PHRASES}
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        found.update(_marked(tree))
        place = path.relative_to(package)
        if place.parts[0] in SPEAKING and place.as_posix() not in DOCUMENTS:
            found.update(Text(SENTENCES, text) for text in sentences(tree))
    return found


def _marked(tree: ast.Module) -> Iterator[Text]:
    wrappers = _wrappers(tree)
    for node, class_name in _walk(tree, ""):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = _name(node.func)
        texts = [_literal(argument) for argument in node.args[:2]]
        if name in {"translate", "mark"} and len(texts) > 1 and texts[0] and texts[1]:
            yield Text(texts[0], texts[1])
        elif name == "tr" and texts[0]:
            yield Text(class_name, texts[0])
        elif name in wrappers and isinstance(node.func, ast.Name) and texts[0]:
            yield Text(wrappers[name], texts[0])


def _walk(node: ast.AST, class_name: str) -> Iterator[tuple[ast.AST, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else class_name
        yield child, inside
        yield from _walk(child, inside)


def _wrappers(tree: ast.Module) -> dict[str, str]:
    """Functions of a module that translate their argument, with their context."""
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef):
            continue
        for part in ast.walk(node):
            if isinstance(part, ast.Call) and _is_translate(part):
                context, text = part.args[0], part.args[1]
                is_passed_on = isinstance(text, ast.Name) and len(node.args.args) == 1
                if is_passed_on and (known := _literal(context)):
                    found[node.name] = known
    return found


def sentences(tree: ast.AST) -> Iterator[str]:
    """Sentences that a module may say, with ``{0}``, ``{1}`` for what differs."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    yield from _said(tree, docstrings)


def _said(node: ast.AST, docstrings: set[int]) -> Iterator[str]:
    if id(node) in docstrings:
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # describes an attribute
    if isinstance(node, ast.Call) and _name(node.func) in SILENT_CALLS:
        return
    template = _template(node)
    if template is not None and is_sentence(template):
        yield template
    if isinstance(node, ast.Constant):
        return
    for child in ast.iter_child_nodes(node):
        is_piece = isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)
        if not is_piece:
            yield from _said(child, docstrings)


def is_sentence(text: str) -> bool:
    """Whether a text is something that is said to a person: several words, ended as one ends."""
    words = [word for word in text.split() if word.strip("{}0123456789.,;:()“”")]
    is_ended = text.rstrip("”)").endswith((".", "?", "!", "…"))
    if re.match(r"(SELECT|UPDATE|DELETE|INSERT|CREATE|PRAGMA)\b|file\.", text):
        return False
    return is_ended and len(words) > 2 and (text[0].isupper() or text[0] in "“{")


def _template(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value if node.value.strip() else None
    if not isinstance(node, ast.JoinedStr):
        return None
    parts = []
    number = 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value).replace("{", "{{").replace("}", "}}"))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def _is_translate(call: ast.Call) -> bool:
    return _name(call.func) == "translate" and len(call.args) > 1


def _literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""

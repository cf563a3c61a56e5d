"""What the frozen build leaves out is used by no part of the program."""

import ast
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
SPEC = CHECKOUT / "packaging" / "frozen" / "xrayviewer.spec"

pytestmark = pytest.mark.skipif(not SPEC.exists(), reason="packaging/ is not here")


def left_out() -> set[str]:
    (names,) = [
        node.value
        for node in ast.parse(SPEC.read_text("utf-8")).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LEFT_OUT"
    ]
    return {part.value for part in ast.walk(names) if isinstance(part, ast.Constant)}


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def test_nothing_that_is_left_out_is_imported() -> None:
    absent = left_out()
    assert "tkinter" in absent
    used = {
        (path.name, name)
        for path in sorted((CHECKOUT / "xrayviewer").rglob("*.py"))
        for name in imported(path)
        if name in absent or name.partition(".")[0] in absent
    }
    assert used == set()

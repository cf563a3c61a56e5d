"""Small real films in folders, for tests of labelled films."""

from pathlib import Path

import cv2
import numpy as np


def write_film(path: Path, seed: int = 0, size: tuple[int, int] = (20, 16)) -> Path:
    """Write a small film of noise; each seed gives another."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 256, size).astype(np.uint8)
    encoded = cv2.imencode(".png", pixels)[1]
    path.write_bytes(encoded.tobytes())
    return path


def write_films(root: Path, *names: str) -> Path:
    for seed, name in enumerate(names):
        write_film(root / name, seed)
    return root


def write_table(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes("\n".join(lines).encode(encoding))
    return path

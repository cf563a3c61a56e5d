"""Seeds that follow from what is done, so that an interrupted training can repeat it."""

import hashlib


def epoch_seed(*parts: int | str) -> int:
    """Return a seed from 0 to 2**63 - 1 for these words and numbers."""
    digest = hashlib.sha256(repr(parts).encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1

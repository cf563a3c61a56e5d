"""``card.json``: a model card with the digests of all that lies beside it and of itself.

There is one way to write a card: its fields in order, keys of tables sorted, two blanks of
indentation, UTF-8. A file that differs from it in one byte is refused. The last two entries are

``model_card_sha256``
    of ``MODEL_CARD.md``;
``card_sha256``
    of this same text without the entry ``card_sha256``; it stands for the whole model, since the
    card also holds the digest of the weights.

They show damage and careless changes. They are no signature: who wants to deceive can write new
ones.
"""

import dataclasses
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec
import numpy as np

from xrayviewer.domain.model_card import CARD_VERSION, ModelCard, ModelError
from xrayviewer.store.model_card_checks import SHA256, check_card, check_plain

MAX_CARD_BYTES = 1 << 20
CARDS_KEPT = 16
MALFORMED = (ValueError, KeyError, TypeError, AttributeError, OverflowError)
DAMAGED = "its card.json is damaged or was changed"
# WORKAROUND: msgspec 0.22 looks a class up when it first meets it, and crashes if two threads meet
# one at once (reproduced; called safe in https://github.com/msgspec/msgspec/issues/401). Made at
# import, this has it looked up by one thread. It can go when msgspec locks its look-up.
CARD_DECODER = msgspec.json.Decoder(ModelCard)


@dataclass(frozen=True, slots=True)
class CardFile:
    """What ``card.json`` holds.

    Attributes
    ----------
    text_sha256
        Of ``MODEL_CARD.md``.
    digest
        Of the card, and through it of the model.
    """

    card: ModelCard
    text_sha256: str
    digest: str


def normal_card(card: ModelCard) -> ModelCard:
    """Return the card as it will be read: plain numbers, tuples, sorted tables; all of it checked.

    Raises
    ------
    ModelError
        With what is wrong as a clause.
    """
    try:
        plain = msgspec.to_builtins(card, enc_hook=_plain)
        check_plain(plain)
        plain = msgspec.json.decode(msgspec.json.encode(plain, order="deterministic"))
        normal = msgspec.convert(plain, CARD_DECODER.type)
    except (msgspec.ValidationError, NotImplementedError, TypeError, UnicodeError) as error:
        raise ModelError(f"a value of its card has the wrong type ({error})") from error
    check_card(normal)
    return normal


def encode_card(card: ModelCard, text: bytes) -> bytes:
    """Return the bytes of ``card.json``.

    Parameters
    ----------
    card
        As `normal_card` gives it.
    text
        ``MODEL_CARD.md``.

    Raises
    ------
    ModelError
        With what is wrong as a clause.
    """
    content = _encode(card, hashlib.sha256(text).hexdigest())
    if len(content) > MAX_CARD_BYTES:
        raise ModelError("its card is larger than 1 MB")
    return content


@lru_cache(CARDS_KEPT)
def decode_card(content: bytes) -> CardFile:
    """Read ``card.json``; the folder's name, the weights and the text are still to be compared.

    Every film asks for the cards of its models, so that the last ones are kept by their bytes.

    Parameters
    ----------
    content
        At most `MAX_CARD_BYTES` long.

    Raises
    ------
    ModelError
        With what is wrong as a clause.
    """
    try:
        entries = msgspec.json.decode(content)
        digest, text_sha256 = entries.pop("card_sha256"), entries.pop("model_card_sha256")
        _require_version(entries)
        check_plain(entries)
        card = msgspec.convert(entries, CARD_DECODER.type)
        is_unchanged = _encode(card, str(text_sha256)) == content
    except (*MALFORMED, RecursionError) as error:
        raise ModelError(DAMAGED) from error
    if not is_unchanged or SHA256.fullmatch(str(text_sha256)) is None:
        raise ModelError(DAMAGED)
    check_card(card)
    return CardFile(card, text_sha256, digest)


def _require_version(entries: dict[str, Any]) -> None:
    # Told apart first: a newer card may have other entries, which does not mean it is damaged.
    version = entries.get("card_version")
    if isinstance(version, int) and version > CARD_VERSION:
        raise ModelError(
            f"its card has version {version}; this program reads version {CARD_VERSION}"
        )


def _encode(card: ModelCard, text_sha256: str) -> bytes:
    names = [field.name for field in dataclasses.fields(card)]
    plain = msgspec.json.decode(msgspec.json.encode(card, order="deterministic"))
    entries = {**{name: plain[name] for name in names}, "model_card_sha256": text_sha256}
    digest = hashlib.sha256(_formatted(entries)).hexdigest()
    return _formatted({**entries, "card_sha256": digest})


def _formatted(entries: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(entries), indent=2) + b"\n"


def _plain(value: object) -> object:
    """Turn what only behaves like a number or text, such as numpy's, into one."""
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, str):
        return str(value)
    raise NotImplementedError(type(value).__name__)

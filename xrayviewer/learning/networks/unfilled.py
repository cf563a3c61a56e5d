"""Networks without memory and without numbers, for weights that are read."""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import torch
from torch import Tensor
from torch.nn import init
from torch.overrides import TorchFunctionMode

_FILLING: Final = frozenset(
    {
        *(Tensor.fill_, Tensor.zero_, Tensor.normal_, Tensor.uniform_, Tensor.erfinv_),
        *(Tensor.mul_, Tensor.add_, Tensor.clamp_),
        *(init.constant_, init.kaiming_normal_, init.kaiming_uniform_, init.normal_, init.uniform_),
    }
)
"""What initial weights are made with, in place."""
_SHAPES: Final[Mapping[Callable[..., Any], Callable[[int], tuple[int, ...]]]] = {
    torch.eye: lambda side: (side, side)
}
"""Shape of what a function makes whose numbers torch computes in Python on this device."""


@contextlib.contextmanager
def unfilled() -> Iterator[None]:
    """Build networks on the device “meta”, where a weight has a shape and a type alone.

    Initial weights are left out, too: to torch each step of making them is work even there, and
    loads its compiler, so that the building took longer than reading and checking the weights.
    """
    with torch.device("meta"), _LeftOut():
        yield


class _LeftOut(TorchFunctionMode):
    """Leaves tensors as they are that are to be filled, and keeps the shape of others."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        if func in _SHAPES:
            return torch.empty(_SHAPES[func](*args))
        if func in _FILLING:
            return args[0] if args else (kwargs or {})["tensor"]
        return func(*args, **(kwargs or {}))

"""Networks trained from scratch: the plain stacks of convolutions of published tutorials.

Their ReLU stands behind the pooling, where the largest value is the same and a quarter of the work
is left: a third of a training step of `baseline_cnn`.
"""

from torch import nn

from xrayviewer.learning.networks.network import Network


def five_block_cnn(channels: int, size_px: int, outputs: int, dropout: float) -> Network:
    """Five blocks of convolution, pooling and batch norm, then four dense layers."""
    filters = (16, 32, 64, 128, 256)
    body = nn.Sequential(
        *(
            nn.Sequential(
                nn.Conv2d(before, after, 3, padding=1),
                nn.MaxPool2d(2),
                nn.ReLU(inplace=True),
                nn.BatchNorm2d(after),
            )
            for before, after in zip((channels, *filters), filters, strict=False)
        )
    )
    side = size_px // 2 ** len(filters)
    head = nn.Sequential(
        nn.Flatten(),
        nn.Linear(filters[-1] * side * side, 512),
        nn.ReLU(inplace=True),
        nn.Dropout(dropout),
        nn.Linear(512, 128),
        nn.ReLU(inplace=True),
        nn.Dropout(dropout),
        nn.Linear(128, 64),
        nn.ReLU(inplace=True),
        nn.Linear(64, outputs),
    )
    return Network(body, head)


def baseline_cnn(channels: int, size_px: int, outputs: int, dropout: float) -> Network:
    """One convolution with pooling, a dense layer of 128."""
    body, features = _plain_stack((32,), channels, size_px)
    return Network(body, _one_dense_layer(features, 128, outputs, dropout))


def deep_cnn(channels: int, size_px: int, outputs: int, dropout: float) -> Network:
    """Five convolutions of 32 to 512 filters with pooling, a dense layer of 2048."""
    body, features = _plain_stack((32, 64, 128, 256, 512), channels, size_px)
    return Network(body, _one_dense_layer(features, 2048, outputs, dropout))


def _plain_stack(
    filters: tuple[int, ...], channels: int, size_px: int
) -> tuple[nn.Sequential, int]:
    """Convolutions with pooling, and how many numbers come out of the last one."""
    body = nn.Sequential(
        *(
            nn.Sequential(
                nn.Conv2d(before, after, 3, padding=1), nn.MaxPool2d(2), nn.ReLU(inplace=True)
            )
            for before, after in zip((channels, *filters), filters, strict=False)
        )
    )
    side = size_px // 2 ** len(filters)
    return body, filters[-1] * side * side


def _one_dense_layer(features: int, width: int, outputs: int, dropout: float) -> nn.Sequential:
    return nn.Sequential(
        nn.Flatten(),
        nn.Linear(features, width),
        nn.ReLU(inplace=True),
        nn.Dropout(dropout),
        nn.Linear(width, outputs),
    )

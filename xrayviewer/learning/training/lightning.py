"""Lightning, imported once torchvision can be: its metrics need it. Take all of it from here."""

import logging

from xrayviewer.learning.torchvision_shim import torchvision  # isort: split

import pytorch_lightning as lightning
from pytorch_lightning.callbacks import EarlyStopping
from pytorch_lightning.plugins.io import TorchCheckpointIO
from pytorch_lightning.tuner.tuning import Tuner
from tqdm import tqdm

# What it announces and recommends is for people who write the loop.
logging.getLogger("pytorch_lightning").setLevel(logging.CRITICAL)
# The bar of its range test would leave a watching thread behind.
tqdm.monitor_interval = 0

__all__ = [
    "EarlyStopping",
    "TorchCheckpointIO",
    "Tuner",
    "lightning",
    "torchvision",
]

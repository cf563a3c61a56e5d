"""Torch computes with the cores there are, not with those that a container hides."""

from xrayviewer.learning.torch_runtime import use_threads

use_threads()

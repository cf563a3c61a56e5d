"""Networks, each by a name that recipes and model cards use."""

from xrayviewer.learning.networks.network import Network, normalised, output_count
from xrayviewer.learning.networks.registry import build_network, network_names

__all__ = ["Network", "build_network", "network_names", "normalised", "output_count"]

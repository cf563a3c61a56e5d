"""Where the films of a screening are read and analysed: in processes here, or on a cluster."""

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from xrayviewer.domain.errors import XrayViewerError
from xrayviewer.engine.learning import analysis_engine
from xrayviewer.engine.process import Engine
from xrayviewer.workflows.screening import ScreeningEngines

CLUSTER: Final = "xrayviewer.engine.cluster"
LISTING: Final = frozenset({"folder:list_films", "folder:list_films_at_once"})
FILMS_A_THREAD: Final = 2
"""Films on their way for each thread of the cluster, so that none waits for the network."""


class ClusterSupportError(XrayViewerError):
    """What speaks to a cluster is not installed."""


@contextmanager
def screening_engines(
    decoders: Engine, workers: int, address: str | None
) -> Iterator[ScreeningEngines]:
    """Give engines, and let go of those that were made here.

    Parameters
    ----------
    decoders
        Of this machine; they also find the files for a cluster.
    workers
        Films read at once here.
    address
        Of a cluster's scheduler; None to do all here.

    Raises
    ------
    ClusterSupportError
        If the extra ``cluster`` is not installed.
    ClusterError
        If there is no cluster at the address.
    """
    if address is None:
        learning = analysis_engine()
        try:
            yield ScreeningEngines(decoders, learning, workers)
        finally:
            learning.close()
        return
    cluster = _cluster_support()
    with cluster.connected(address) as client:
        threads = cluster.worker_threads(client)
        yield ScreeningEngines(
            cluster.ClusterEngine(
                client,
                "xrayviewer.engine.decoding:decoding_pool",
                here=decoders,
                operations_here=LISTING,
            ),
            cluster.ClusterEngine(client, "xrayviewer.engine.learning:analysis_engine"),
            FILMS_A_THREAD * threads,
            analysers=threads,
        )


def _cluster_support() -> Any:
    try:
        return importlib.import_module(CLUSTER)
    except ModuleNotFoundError as error:
        raise ClusterSupportError(
            "Clusters need more than is installed. Install “xrayviewer[cluster]”, or leave out "
            "--dask."
        ) from error

"""A viewer that starts an engine, prints its process number, and waits to be killed."""

import sys

from xrayviewer.engine.process import ProcessEngine
from xrayviewer.jobs.context import DirectContext

if __name__ == "__main__":
    engine = ProcessEngine("tests.unit.engine", counts_processor_time=len(sys.argv) > 3)
    print(engine.call("operations:process_id", context=DirectContext()), flush=True)
    engine.call(sys.argv[1], context=DirectContext(), deadline_s=0.5 if len(sys.argv) > 2 else 60)

"""What the frozen program runs first; child processes come through here, too."""

import sys

from xrayviewer.__main__ import main

sys.exit(main())

"""A module that takes a second to import, as codecs do on a busy machine."""

import threading

threading.Event().wait(1.0)

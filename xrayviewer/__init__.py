"""A desktop viewer for chest radiographs. Research use only, not for diagnosis."""

__version__ = "0.1.0"  # hatchling reads this line; importlib.metadata would cost start-up time

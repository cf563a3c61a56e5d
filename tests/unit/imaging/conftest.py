"""Property tests say nothing about time: the machines that run them differ and are shared."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

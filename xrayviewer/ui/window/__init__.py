"""The window and what frames the film in it."""

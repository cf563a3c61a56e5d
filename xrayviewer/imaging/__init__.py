"""Pure functions from stored pixels to what is shown and measured."""

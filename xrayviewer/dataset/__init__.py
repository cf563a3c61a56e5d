"""Labelled films as values: splits, leaks, duplicates, shortcuts. No files, no torch."""

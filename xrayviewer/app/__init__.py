"""Builds everything and joins it."""

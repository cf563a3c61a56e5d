"""What a user sets in motion, as plain functions."""

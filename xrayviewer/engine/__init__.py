"""The doors to the child processes that decode films and run networks."""

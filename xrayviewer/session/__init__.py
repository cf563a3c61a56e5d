"""Observable state of the program, changed on the GUI thread only."""

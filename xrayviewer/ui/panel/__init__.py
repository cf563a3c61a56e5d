"""The panel beside the film: histogram, window, facts."""

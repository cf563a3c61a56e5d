"""How good a model is: figures with intervals, calibration, operating points, plots."""

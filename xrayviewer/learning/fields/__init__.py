"""Lung and heart fields: training from masks, and reading films."""

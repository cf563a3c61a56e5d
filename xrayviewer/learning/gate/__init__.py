"""The input gate: how it is fitted, measured and asked."""

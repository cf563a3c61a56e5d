"""Networks: their input, training, scores, heatmaps. The only package that computes with torch."""

"""Networks: their input, training, scores, heatmaps. The only package that computes with torch."""

import os

# GNU OpenMP's threads spin while they wait and so take a busy machine's cores from each other
# (measured: up to forty times slower). It reads this when it is loaded, which is with torch.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

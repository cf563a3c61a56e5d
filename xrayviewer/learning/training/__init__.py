"""Training: films from a memory-mapped file, random changes, Lightning's loop, checkpoints."""

"""The strip of patients, studies and films."""

"""Long work: jobs on lanes, with progress, cancel and errors that reach the user."""

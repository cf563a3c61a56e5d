"""Where the files that travel with the program lie: resources and bundled models."""

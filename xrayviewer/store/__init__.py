"""What stays on disk: settings, recent films, the reader's measurements."""

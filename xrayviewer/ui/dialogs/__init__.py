"""What opens beside the window: tags, settings, help, files, pictures."""

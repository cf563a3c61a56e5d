"""Every user action, declared once."""

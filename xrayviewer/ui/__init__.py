"""Qt views, dialogs and item models; they show session state and turn gestures into calls."""

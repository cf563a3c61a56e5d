"""The film on screen: painting, gestures, measuring."""

"""PNG, JPEG, TIFF, BMP and WebP images through Pillow."""

"""One file or folder a tab or page."""

"""Photos and files as they are seen: gallery, viewer, pictures made small behind the window, the watched folder."""

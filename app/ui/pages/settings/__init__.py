"""The settings page: the shop, its staff, its lists, this PC and its backups; one file a section."""

"""The shop itself: its profile, its hours, who works here and how they sign in."""

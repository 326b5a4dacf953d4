"""A made-up shop: the demo that a newcomer may try everything in, and the tour that plays a day without a screen."""

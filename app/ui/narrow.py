"""Below which width of the window the layouts turn narrow."""

NARROW = 1100

"""How a deed reaches the store once: noted before, asked for again by its key, settled after silence."""

"""Who works in the store and what they may do, and the stores themselves with their tills."""

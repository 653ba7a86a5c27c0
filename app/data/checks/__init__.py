"""The parts of the self-check: each reads what the store holds of one matter and yields what is wrong."""

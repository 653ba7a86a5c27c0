"""The manager's desk of cards: batches that are minted and printed, and where the blank cards lie."""

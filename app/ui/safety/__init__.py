"""What keeps people from losing cards: the scam question, and the check of addresses."""

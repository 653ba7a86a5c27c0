"""What waits to be decided by a manager: held accounts, reported cards, cards held for fraud."""

"""The reports of a manager: what is owed, what was done, what was counted, what was tried."""

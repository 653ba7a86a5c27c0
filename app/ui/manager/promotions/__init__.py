"""The manager's desk of promotions: what is offered, to whom it is given, and what became of it."""

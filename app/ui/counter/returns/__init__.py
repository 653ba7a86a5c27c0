"""What comes back over the counter: refunds of orders, and used things that are traded in."""

"""The manager's desk, a folder a pane: review, issuing, promotions, reports, staff. What they share is here.
It decides nothing itself."""

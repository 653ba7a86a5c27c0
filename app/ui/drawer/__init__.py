"""The drawer pane: cards of other issuers, what is done with them, and what those issuers hold."""

"""The balance pane: what is in each wallet, and the latest movements."""

"""The history pane: every movement of a wallet, newest first."""

"""The settings pane: what the account and this computer have settled, saved as it is changed."""

"""Qt. Widgets show state and report intentions; they decide nothing."""

"""The pages before somebody is signed in: opening, sign in, first run, store not reachable."""

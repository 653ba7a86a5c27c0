"""The day of a till: which one it is, opened, counted, closed; all that was done there today."""

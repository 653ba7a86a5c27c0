"""What is printed: receipts, reports and card sheets, black on white, through Qt or as PDF.

A pane holds one `tray.PaperTray` and asks it for the paper of what was done, by its entry."""

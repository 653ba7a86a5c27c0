"""What comes in at the counter: the one input, the scanner, the camera, and what each thing is."""

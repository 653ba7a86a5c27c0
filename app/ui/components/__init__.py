"""The parts every pane is built from. They know colours and shapes, nothing of cards or money."""

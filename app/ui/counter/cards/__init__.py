"""Cards at the counter: sold, taken back, replaced, looked up; and what the camera says of them."""

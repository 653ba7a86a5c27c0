"""Charging an account at the counter."""

"""Reminders of what ends soon or lies idle: when they are told, in which words, and by which way."""

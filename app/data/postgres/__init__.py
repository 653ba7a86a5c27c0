"""What is particular to PostgreSQL: addresses, connections, errors, locks, triggers, reading a schema back.

SQLite's place is a folder beside this one.
"""

"""What is particular to SQLite: files, connections, triggers, and reading a schema back.

PostgreSQL's place is a folder beside this one with the same modules.
"""

"""The steps from one form of the store to the next; Alembic finds them here, `app.data.migrate` runs them."""

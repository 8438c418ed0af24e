"""Rows, written straight into a table."""


def insert(connection, table, **columns):
    """Adds one row, and gives its id."""
    names = ", ".join(columns)
    marks = ", ".join("?" for _ in columns)
    query = f"INSERT INTO {table} ({names}) VALUES ({marks})"
    return connection.execute(query, tuple(columns.values())).lastrowid

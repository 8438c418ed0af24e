"""The reference ERP as a running program: its process, its database, its API."""

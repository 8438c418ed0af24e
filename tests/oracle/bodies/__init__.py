"""Seeded random request bodies over what the ERP holds."""

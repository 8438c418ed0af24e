"""Addresses and e-mail bodies whose verdict is known because of how they were made."""

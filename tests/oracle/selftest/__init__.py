"""The worked examples of the rules' text, and the oracle's own arithmetic."""

"""The contract rules, written a second time from the text of the specification alone."""

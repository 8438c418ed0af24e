"""Free texts and how long they may be."""

from rules.violations.shapes import error

MOST_CHARACTERS = 2000


def text_violations(contract):
    """`text_too_long`, a CR LF counted as one character."""
    for field in ("notes", "additional_notes", "fiscal_notes"):
        text = contract.body.get(field) or ""
        if len(text.replace("\r\n", "\n")) > MOST_CHARACTERS:
            yield error("text_too_long", field, max=MOST_CHARACTERS)

"""A violation, as on the wire."""


def error(rule, field, **params):
    """What blocks."""
    return {"field": field, "rule": rule, "severity": "error", "params": params}


def warning(rule, field, **params):
    """What is shown, and confirmed by going on."""
    return {"field": field, "rule": rule, "severity": "warning", "params": params}

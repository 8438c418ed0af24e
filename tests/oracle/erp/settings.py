"""Ways of counting: seeded settings files, any subset of the settings."""

from datetime import timedelta

_HOSTS = ("img.provedor.example", "cdn.provedor.example", "fotos.loja.example")


def random_settings(rng, batch, today):
    """Settings for a batch; the first takes the demo's own, the next three make sure that every
    mode and the switched-off renewal come up in any run."""
    if batch == 0:
        return {}
    forced = _FORCED.get(batch, {})
    choices = {
        "installment_remainder": rng.choice(("first", "last", "spread")),
        "setup_fee_first_due": rng.choice(("due_date_rule", "signup_date")),
        "max_installments": rng.choice((1, 6, 12, 24, 36, 60)),
        "proration": rng.choice(("calendar", "commercial_30", "none")),
        "renewal": _renewal(rng),
        "holidays": _holidays(rng, today),
        "email_image_hosts": rng.sample(_HOSTS, rng.randint(0, 3)),
    }
    chosen = {name: value for name, value in choices.items() if rng.random() < 0.8}
    return {**chosen, **forced}


_FORCED = {
    1: {
        "installment_remainder": "last",
        "proration": "commercial_30",
        "setup_fee_first_due": "signup_date",
    },
    2: {"installment_remainder": "spread", "proration": "none"},
    3: {"renewal": {"enabled": False}},
}


def _renewal(rng):
    queue = rng.choice((*range(7), 60))
    choices = {
        "enabled": rng.random() < 0.85,
        "queue_at_open_invoices": queue,
        "renew_at_open_invoices": rng.randint(0, queue),
    }
    return {name: value for name, value in choices.items() if rng.random() < 0.8}


def _holidays(rng, today):
    days = {today + timedelta(days=rng.randint(-400, 1200)) for _ in range(rng.randint(0, 60))}
    return sorted(day.isoformat() for day in days)

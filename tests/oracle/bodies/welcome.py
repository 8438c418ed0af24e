"""Welcome e-mails, sound ones and others."""

from rules.samples.addresses import INVALID, VALID
from rules.samples.email_bodies import verdicts

_LONG = "Bem-vindo, " + "á" * 244


def sound_email(rng, offers):
    """A random e-mail that breaks no rule."""
    hosts = tuple(offers.known.settings["email_image_hosts"])
    fit = [body for body, verdict in verdicts(hosts).items() if all(verdict)]
    return {
        "to": "; ".join(rng.sample(VALID, rng.randint(1, 3))),
        "subject": rng.choice(("Bem-vindo", "Olá, {{client_name}}! {{desconhecida}}", _LONG)),
        "sender_account_id": rng.choice(offers.active["email_accounts"])["id"],
        "body_html": rng.choice(fit),
        "template": rng.choice((None, {"name": "Boas-vindas", "exclusive_to_plan": True})),
    }


def changed_email(rng, offers):
    """A random e-mail with one answer that may break a rule."""
    email = sound_email(rng, offers)
    field = rng.choice(("to", "subject", "sender_account_id", "body_html", "template"))
    email[field] = rng.choice(_other_answers(offers)[field])
    return email


def _other_answers(offers):
    hosts = tuple(offers.known.settings["email_image_hosts"])
    senders = [row["id"] for row in offers.known.rows("email_accounts")]
    return {
        "to": [None, "", " ; ", *INVALID, *(f"{VALID[0]};{address}" for address in INVALID)],
        "subject": [None, "", "a\r\nBcc: x@x.example", "a\tb", "a\x00b", "a\x7fb", _LONG + "á"],
        "sender_account_id": [None, 0, max(senders) + 1, *senders],
        "body_html": [None, *verdicts(hosts)],
        "template": [{}, {"name": None}, {"name": ""}, {"name": "  "}, {"name": "Modelo"}],
    }

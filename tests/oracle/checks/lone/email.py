"""The rules about the welcome e-mail."""

from bodies.answers import get
from checks.lone.case import case
from rules.samples.addresses import INVALID, VALID
from rules.samples.email_bodies import verdicts
from rules.violations.shapes import error

_TO = "welcome_email.to"
_SUBJECT = "welcome_email.subject"
_SENDER = "welcome_email.sender_account_id"
_BODY = "welcome_email.body_html"
_NAME = "welcome_email.template.name"


def email_cases(ground):
    """An e-mail that is in order, with one thing that is not."""
    base = ground.with_email
    for wrong in (None, "", " ; "):
        yield case(error("email_invalid", _TO, address=""), base, {_TO: wrong}, {_TO: VALID[0]})
    for address in INVALID:
        violation = error("email_invalid", _TO, address=address)
        fit = {_TO: "; ".join(VALID)}
        yield case(violation, base, {_TO: f"{VALID[0]}; {address}"}, fit)
    yield case(error("email_subject_required", _SUBJECT), base, {_SUBJECT: ""}, {_SUBJECT: "Olá"})
    invalid = error("email_subject_invalid", _SUBJECT, max=255)
    for wrong in ("Olá\r\nBcc: x@x.example", "Olá\x00", "Olá\x7f", "á" * 256):
        yield case(invalid, base, {_SUBJECT: wrong}, {_SUBJECT: "á" * 255})
    sender = {_SENDER: get(base, _SENDER)}
    yield case(error("email_sender_required", _SENDER), base, {_SENDER: None}, sender)
    yield from _body_cases(ground)
    for name in (None, "", "  "):
        violation = error("email_template_name_required", _NAME)
        yield case(violation, base, {_NAME: name}, {_NAME: "Boas-vindas"})
    violation = error("email_template_name_required", _NAME)
    yield case(violation, base, {_NAME: ""}, {"welcome_email.template": None})


def _body_cases(ground):
    base = ground.with_email
    known = verdicts(tuple(ground.known.settings["email_image_hosts"]))
    fit = [body for body, verdict in known.items() if all(verdict)]
    for number, (body, verdict) in enumerate(known.items()):
        neighbour = {_BODY: fit[number % len(fit)]}
        if not verdict.has_text:
            yield case(error("email_body_required", _BODY), base, {_BODY: body}, neighbour)
        elif not verdict.is_safe:
            yield case(error("email_body_unsafe", _BODY), base, {_BODY: body}, neighbour)

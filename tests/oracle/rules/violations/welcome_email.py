"""The welcome e-mail. Whether an address or a body is fit is known for those of `rules.samples`."""

from rules.samples.addresses import is_valid_address
from rules.samples.email_bodies import verdict_on
from rules.violations.shapes import error

MOST_SUBJECT_CHARACTERS = 255


def welcome_email_violations(contract):
    """The rules about the e-mail, where one is to be sent."""
    email = contract.email
    if email is None:
        return
    yield from _addresses(email.get("to") or "")
    yield from _subject(email.get("subject") or "")
    if email.get("sender_account_id") is None:
        yield error("email_sender_required", "welcome_email.sender_account_id")
    verdict = verdict_on(
        email.get("body_html") or "", tuple(contract.settings["email_image_hosts"])
    )
    if not verdict.has_text:
        yield error("email_body_required", "welcome_email.body_html")
    if not verdict.is_safe:
        yield error("email_body_unsafe", "welcome_email.body_html")
    template = email.get("template")
    if template is not None and not (template.get("name") or "").strip():
        yield error("email_template_name_required", "welcome_email.template.name")


def _addresses(to):
    addresses = [address.strip() for address in to.split(";") if address.strip()]
    if not addresses:
        yield error("email_invalid", "welcome_email.to", address="")
    for address in addresses:
        if not is_valid_address(address):
            yield error("email_invalid", "welcome_email.to", address=address)
            return


def _subject(subject):
    field = "welcome_email.subject"
    has_control = any(ord(character) < 32 or 127 <= ord(character) < 160 for character in subject)
    if not subject.strip():
        yield error("email_subject_required", field)
    if has_control or len(subject) > MOST_SUBJECT_CHARACTERS:
        yield error("email_subject_invalid", field, max=MOST_SUBJECT_CHARACTERS)

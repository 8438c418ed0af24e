"""The rules about telephony."""

from bodies.plain import first
from checks.lone.case import case
from rules.violations.shapes import error


def telephony_cases(ground):
    """A telephony contract that is in order, with one thing that is not."""
    known, base, plain = ground.known, ground.telephony, ground.plain
    terminal = first(known, "phone_terminals", lambda row: row["available"])["id"]
    useless = error("phone_terminal_requires_telephony", "phone_terminal_id")
    yield case(useless, plain, {"phone_terminal_id": terminal}, {"phone_terminal_id": None})
    method = error("telephony_requires_grouped", "invoicing_method")
    for other in ("per_receivable", "not_invoiced"):
        wrong = {"invoicing_method": other, "billing_group_id": None}
        yield case(method, base, wrong, {"phone_terminal_id": terminal})
    renewal = error("telephony_requires_no_auto_renewal", "renewal.auto_renewal")
    yield case(renewal, base, {"renewal.auto_renewal": True}, {"renewal.auto_renewal": False})
    rule = error("telephony_due_date_rule", "due_date_rule_id")
    yield case(rule, base, {"due_date_rule_id": plain["due_date_rule_id"]}, {})
    profile = error("telephony_payment_profile", "payment_profile_id")
    names = ("payment_method_id", "payment_profile_id")
    yield case(profile, base, {name: plain[name] for name in names}, {})

"""Section 7: what is checked, one module per matter."""

from rules.violations.billing import billing_violations
from rules.violations.references import reference_violations
from rules.violations.renewal import renewal_violations
from rules.violations.required import required_violations
from rules.violations.server_side import server_side_violations
from rules.violations.setup_fee import setup_fee_violations
from rules.violations.signup import signup_violations
from rules.violations.telephony import telephony_violations
from rules.violations.texts import text_violations
from rules.violations.welcome_email import welcome_email_violations

_MATTERS = (
    required_violations,
    reference_violations,
    signup_violations,
    setup_fee_violations,
    billing_violations,
    telephony_violations,
    renewal_violations,
    welcome_email_violations,
    text_violations,
)


def violations(contract, parts):
    """All violations of a body; their order says nothing."""
    found = [violation for matter in _MATTERS for violation in matter(contract)]
    return found + list(server_side_violations(contract, parts))

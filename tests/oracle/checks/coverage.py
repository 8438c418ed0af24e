"""What must have come up in a run for its silence to mean something."""

from collections import Counter

RULES = (
    "required",
    "unknown_reference",
    "inactive_reference",
    "signup_date_out_of_range",
    "signup_date_in_past",
    "setup_fee_amount_invalid",
    "setup_fee_installments_out_of_range",
    "setup_fee_installment_below_cent",
    "setup_fee_ledger_account_required",
    "ledger_account_not_postable",
    "setup_fee_on_not_invoiced",
    "generate_immediately_without_effect",
    "payment_profile_of_other_method",
    "billing_group_required",
    "billing_group_not_allowed",
    "inactivity_credit_requires_grouped",
    "inactivity_credit_requires_monthly",
    "fiscal_notes_require_per_receivable",
    "fiscal_document_required",
    "fiscal_document_superseded",
    "review_requires_per_receivable",
    "phone_terminal_requires_telephony",
    "telephony_requires_grouped",
    "telephony_requires_no_auto_renewal",
    "telephony_due_date_rule",
    "telephony_payment_profile",
    "suggested_price_required",
    "suggested_price_invalid",
    "create_at_suggested_requires_suggested",
    "suggested_price_below_plan",
    "loyalty_with_auto_renewal",
    "loyalty_too_long",
    "email_invalid",
    "email_subject_required",
    "email_subject_invalid",
    "email_sender_required",
    "email_body_required",
    "email_body_unsafe",
    "email_template_name_required",
    "text_too_long",
    "lead_not_ready",
    "activation_estimate_in_past",
    "possible_duplicate",
    "price_changed",
    "totals_changed",
)
_STATUSES = (None, "none", "now", "on_activation")
_REASONS = (None, "ignored", "disabled", "no_receivables")
_BASES = ("plan_price", "net_price", "index")
_WANTED = (
    *(f"rule {rule}" for rule in RULES),
    *(f"setup_fee {status}" for status in _STATUSES),
    *(f"receivables {status}" for status in _STATUSES),
    *(f"renewal {reason}" for reason in _REASONS),
    "no renewal",
    *(f"suggestion {basis}" for basis in _BASES),
    "clean body",
)


def seen_in(answer):
    """What one answer of the server shows."""
    seen = Counter({f"rule {violation['rule']}" for violation in answer["violations"]})
    for name in ("setup_fee", "receivables"):
        part = answer[name]
        seen[f"{name} {None if part is None else part['status']}"] += 1
    renewal = answer["renewal"]
    seen["no renewal" if renewal is None else f"renewal {renewal['reason']}"] += 1
    for suggestion in answer["suggested_prices"]:
        seen[f"suggestion {suggestion['basis']}"] += 1
    if not answer["violations"]:
        seen["clean body"] += 1
    return seen


def never_seen(seen):
    """What should have come up, and did not."""
    return [wanted for wanted in _WANTED if not seen[wanted]]

"""The rules about grouping, payment, fiscal documents and free texts."""

from bodies.plain import first
from checks.lone.case import case
from rules.violations.shapes import error, warning

_METHOD = "invoicing_method"
_GROUP = "billing_group_id"
_CREDIT = "inactivity_credit_rule_id"
_DOCUMENT = "fiscal_documents.document"
_REVIEW = "review_receivables"


def billing_cases(ground):
    """How a contract is billed."""
    plain, grouped, group = ground.plain, ground.grouped, ground.group["id"]
    other = _profile_of_other_method(ground)
    violation = error("payment_profile_of_other_method", "payment_profile_id")
    fit = {**other, "payment_method_id": _method_of(ground, other["payment_profile_id"])}
    yield case(violation, plain, other, fit)
    yield case(error("billing_group_required", _GROUP), grouped, {_GROUP: None}, {_GROUP: group})
    not_allowed = error("billing_group_not_allowed", _GROUP)
    yield case(not_allowed, plain, {_GROUP: group}, {_GROUP: group, _METHOD: "grouped"})
    yield from _inactivity_credit_cases(ground)
    for method in ("grouped", "not_invoiced"):
        base = {**grouped} if method == "grouped" else {**plain, _METHOD: method}
        notes = error("fiscal_notes_require_per_receivable", "fiscal_notes")
        yield case(notes, base, {"fiscal_notes": "Pedido 42"}, {"fiscal_notes": ""})
        review = error("review_requires_per_receivable", _REVIEW)
        yield case(review, base, {_REVIEW: True}, {_REVIEW: False})
    yield from _fiscal_document_cases(ground)
    yield from _text_cases(ground)


def _inactivity_credit_cases(ground):
    credit = first(ground.known, "inactivity_credit_rules")["id"]
    violation = error("inactivity_credit_requires_grouped", _CREDIT)
    yield case(violation, ground.plain, {_CREDIT: credit}, {_CREDIT: None})
    quarterly = first(ground.known, "plans", ground.is_quarterly)
    violation = error("inactivity_credit_requires_monthly", _CREDIT)
    base = ground.of_plan(quarterly, ground.grouped)
    monthly = {name: ground.grouped[name] for name in ("plan_id", "expected")}
    yield case(violation, base, {_CREDIT: credit}, {_CREDIT: credit, **monthly})


def _fiscal_document_cases(ground):
    missing = error("fiscal_document_required", _DOCUMENT)
    off = {"fiscal_documents.automatic": False, _DOCUMENT: None}
    yield case(missing, ground.plain, {_DOCUMENT: None}, off)
    for document in ("nf21", "nf22"):
        superseded = warning("fiscal_document_superseded", _DOCUMENT)
        yield case(superseded, ground.plain, {_DOCUMENT: document}, {_DOCUMENT: "nfse"})


def _text_cases(ground):
    for field in ("notes", "additional_notes", "fiscal_notes"):
        violation = error("text_too_long", field, max=2000)
        for sign in ("á", "\U0001f600", "\r\n"):
            yield case(violation, ground.plain, {field: sign * 2001}, {field: sign * 2000})


def _profile_of_other_method(ground):
    method = ground.plain["payment_method_id"]
    profile = first(
        ground.known, "payment_profiles", lambda row: row["payment_method_id"] != method
    )
    return {"payment_profile_id": profile["id"]}


def _method_of(ground, profile_id):
    return ground.known.row("payment_profiles", profile_id)["payment_method_id"]

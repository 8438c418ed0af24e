"""What only the ERP can know for sure: leads, recent contracts, prices that moved."""

from rules.money import number
from rules.violations.shapes import error, warning

_READY = "effectuation"


def server_side_violations(contract, parts):
    """The rules that the ERP alone checks; `parts` is the rest of the preview."""
    yield from _lead(contract)
    yield from _duplicate(contract)
    yield from _price(contract)
    yield from _totals(contract, parts)


def _lead(contract):
    if contract.origin.get("kind") != "crm_lead":
        return
    lead = contract.known.row("leads", contract.origin.get("lead_id"))
    if lead is None:
        return
    client = contract.body.get("client_id")
    is_another_customers = client is not None and lead["client_id"] != client
    if lead["stage"] != _READY or lead["contract_id"] is not None or is_another_customers:
        params = {"stage": lead["stage"], "contract_id": lead["contract_id"]}
        yield error("lead_not_ready", "origin.lead_id", **params)


def _duplicate(contract):
    pair = contract.body.get("client_id"), contract.body.get("plan_id")
    if pair in contract.known.recent:
        yield warning("possible_duplicate", "plan_id", **contract.known.recent[pair])


def _price(contract):
    seen, plan = contract.expected.get("plan_price"), contract.plan
    if seen is not None and plan is not None and number(seen) != number(plan["price"]):
        yield error("price_changed", "expected.plan_price", current=plan["price"])


def _totals(contract, parts):
    for name, part in (("setup_fee_total", "setup_fee"), ("receivables_total", "receivables")):
        given, computed = contract.expected.get(name), parts[part]
        if given is None or computed is None:
            continue
        if number(given) != number(computed["total"]):
            yield error("totals_changed", f"expected.{name}", current=computed["total"])
    given, accounts = contract.expected.get("first_due_date"), parts["receivables"]
    if given is None or accounts is None:
        return
    first = accounts["items"][0]["due_date"] if accounts["items"] else None
    if given != first:
        yield error("totals_changed", "expected.first_due_date", current=first)

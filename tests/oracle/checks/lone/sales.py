"""The rules about leads, and about contracts that were made a moment ago."""

from bodies.plain import first
from checks.lone.case import case
from checks.lone.ids import ready_lead
from rules.violations.shapes import error, warning

_LEAD = "origin.lead_id"


def sales_cases(ground):
    """Where a contract comes from, and whether it is there already."""
    yield from _lead_cases(ground)
    yield _duplicate_case(ground)


def _lead_cases(ground):
    known, ready = ground.known, ready_lead(ground.known)
    unready = first(known, "leads", lambda row: row["stage"] != ready["stage"])
    spent = first(known, "leads", lambda row: row["contract_id"] is not None)
    base = {**ground.plain, "origin": {"kind": "crm_lead"}}
    right = {_LEAD: ready["id"], "client_id": ready["client_id"]}
    for lead, customer in (
        (unready, unready["client_id"]),
        (spent, spent["client_id"]),
        (ready, ground.stranger["id"]),
    ):
        figures = {"stage": lead["stage"], "contract_id": lead["contract_id"]}
        wrong = {_LEAD: lead["id"], "client_id": customer}
        yield case(error("lead_not_ready", _LEAD, **figures), base, wrong, right)


def _duplicate_case(ground):
    """A contract just made; the neighbour's is of the same plan, and eleven minutes old."""
    (client, plan), made = ground.recent
    old_client, old_plan = ground.faded
    base = ground.of_plan(ground.known.row("plans", plan))
    old = {"client_id": old_client, "plan_id": old_plan}
    return case(warning("possible_duplicate", "plan_id", **made), base, {"client_id": client}, old)

"""`unknown_reference` and `inactive_reference`, for every id that a body can carry."""

from datetime import date

from bodies.plain import first, monthly_plan
from checks.lone.case import case
from checks.lone.ids import customers_ids, registry_ids, usable
from rules.known import is_active
from rules.violations.shapes import error

_NOWHERE = 987_654_321
_INACTIVE_BY_THEMSELVES = ("clients", "plans", "payment_methods", "payment_profiles")


def unknown_cases(ground):
    """An id of nobody, of another provider, of another customer, against one that can be used."""
    for path, registry, base, fit in (*registry_ids(ground), *customers_ids(ground)):
        violation = error("unknown_reference", path)
        for wrong in (_NOWHERE, ground.foreign[registry]):
            yield case(violation, base, {path: wrong}, {path: fit})
    for path, registry, base, fit in customers_ids(ground):
        if registry == "leads":
            continue
        owner = base["client_id"]
        others = _first_of_another(ground.known, registry, owner)
        yield case(error("unknown_reference", path), base, {path: others}, {path: fit})


def inactive_cases(ground):
    """An id of a row that is no longer to be had, against one that is."""
    for path, registry, base, fit in registry_ids(ground):
        if registry not in _INACTIVE_BY_THEMSELVES:
            gone = first(ground.known, registry, usable(registry), active=False)["id"]
            yield case(error("inactive_reference", path), base, {path: gone}, {path: fit})
    yield _plan(ground)
    yield _payment_method(ground)
    yield _payment_profile(ground)
    yield _billing_group(ground)
    yield _taken_terminal(ground)
    yield _ended_discount(ground)


def _first_of_another(known, registry, owner):
    return first(known, registry, lambda row: row["client_id"] != owner)["id"]


def _plan(ground):
    gone = monthly_plan(ground.known, active=False)
    wrong = {"plan_id": gone["id"], "expected.plan_price": gone["price"]}
    return case(error("inactive_reference", "plan_id"), ground.plain, wrong, {})


def _payment_method(ground):
    known = ground.known

    def is_left_over(row):
        return not is_active(known.row("payment_methods", row["payment_method_id"]))

    profile = first(known, "payment_profiles", is_left_over)
    wrong = {"payment_method_id": profile["payment_method_id"], "payment_profile_id": profile["id"]}
    return case(error("inactive_reference", "payment_method_id"), ground.plain, wrong, {})


def _payment_profile(ground):
    method = ground.plain["payment_method_id"]
    gone = first(
        ground.known,
        "payment_profiles",
        lambda row: row["payment_method_id"] == method,
        active=False,
    )
    wrong = {"payment_profile_id": gone["id"]}
    return case(error("inactive_reference", "payment_profile_id"), ground.plain, wrong, {})


def _billing_group(ground):
    gone = first(ground.known, "billing_groups", active=False)
    owner = gone["client_id"]
    fit = first(ground.known, "billing_groups", lambda row: row["client_id"] == owner)
    path, base = "billing_group_id", {**ground.grouped, "client_id": owner}
    violation = error("inactive_reference", path)
    return case(violation, base, {path: gone["id"]}, {path: fit["id"]})


def _taken_terminal(ground):
    path, registry = "phone_terminal_id", "phone_terminals"
    taken = first(ground.known, registry, lambda row: not row["available"])["id"]
    free = first(ground.known, registry, usable(registry))["id"]
    violation = error("inactive_reference", path)
    return case(violation, ground.telephony, {path: taken}, {path: free})


def _ended_discount(ground):
    today = ground.known.today

    def ends(days_from_today):
        def is_wanted(row):
            until = row["valid_until"]
            return until is not None and (date.fromisoformat(until) - today).days == days_from_today

        return first(ground.known, "discount_schemes", is_wanted)["id"]

    path, violation = "discount_scheme_id", error("inactive_reference", "discount_scheme_id")
    return case(violation, ground.plain, {path: ends(-1)}, {path: ends(0)})

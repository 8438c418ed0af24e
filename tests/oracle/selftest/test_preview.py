"""The example of the API's description, and those of sections 3, 4 and 6."""

import unittest

from selftest.example import example_catalog, example_preview


def _of_plan(**columns):
    catalog = example_catalog()
    catalog["plans"][0].update(columns)
    return catalog


def _with(settings=None, rule=None, scheme=None):
    catalog = example_catalog()
    catalog["settings"].update(settings or {})
    catalog["due_date_rules"][0].update(rule or {})
    if scheme is not None:
        usual = {
            "id": 1,
            "direct": None,
            "prompt_payment": None,
            "months": None,
            "valid_until": None,
        }
        catalog["discount_schemes"] = [{**usual, **scheme}]
    return catalog


class ExampleTest(unittest.TestCase):
    """The whole example, field by field."""

    def test_setup_fee(self):
        fee = example_preview()["setup_fee"]
        self.assertEqual((fee["status"], fee["estimated"], fee["total"]), ("now", False, "100.00"))
        first = {
            "number": 1,
            "due_date": "2026-12-10",
            "payable_until": "2026-12-10",
            "amount": "33.34",
        }
        self.assertEqual(fee["installments"][0], first)

    def test_receivables(self):
        accounts = example_preview()["receivables"]
        self.assertEqual(accounts["total"], "1152.18")
        self.assertEqual(len(accounts["items"]), 12)
        figures = {"gross": "53.28", "direct_discount": "0.00", "amount": "53.28"}
        dates = {"due_date": "2026-12-10", "payable_until": "2026-12-10"}
        first = {"number": 1, **dates, **figures, "prompt_payment_amount": "53.28"}
        self.assertEqual(accounts["items"][0], first)

    def test_renewal(self):
        renewal = {
            "automatic": True,
            "reason": None,
            "price": "99.90",
            "queued_on": "2027-08-10",
            "renewed_on": "2027-09-10",
            "first_due_date": "2027-12-10",
            "ends_on": "2027-11-23",
        }
        self.assertEqual(example_preview()["renewal"], renewal)

    def test_prices_and_violations(self):
        answer = example_preview()
        index = {"basis": "index", "index": "IPCA", "amount": "104.52"}
        plan = {"basis": "plan_price", "amount": "99.90"}
        self.assertEqual(answer["suggested_prices"], [plan, index])
        self.assertEqual(answer["recommended_price"], "104.52")
        warning = {"rule": "loyalty_with_auto_renewal", "field": "renewal.auto_renewal"}
        self.assertEqual(answer["violations"], [{**warning, "severity": "warning", "params": {}}])


class AccountsTest(unittest.TestCase):
    """Section 4."""

    def _first_gross(self, catalog, signup):
        return example_preview(catalog, signup_date=signup)["receivables"]["items"][0]["gross"]

    def test_proration_examples(self):
        for mode, signup, gross in (
            ("calendar", "2026-11-24", "53.28"),
            ("commercial_30", "2026-11-24", "53.28"),
            ("calendar", "2026-12-26", "48.34"),
            ("commercial_30", "2026-12-26", "49.95"),
            ("none", "2026-12-26", "99.90"),
        ):
            self.assertEqual(self._first_gross(_with({"proration": mode}), signup), gross)

    def test_walking_back_keeps_the_rules_day(self):
        # Back from 28 Feb: 31 Jan is the day of signing itself, so that it is one whole month.
        catalog = _with(rule={"day": 31, "min_days": 20})
        self.assertEqual(self._first_gross(catalog, "2027-01-31"), "99.90")
        # From 30 Jan one day more, of the 31 from 31 Dec to 31 Jan: 99.90 + 3.2226.
        self.assertEqual(self._first_gross(catalog, "2027-01-30"), "103.12")

    def test_nothing_to_cover_counts_as_a_month(self):
        catalog = _with(rule={"day": 24, "min_days": 0})
        self.assertEqual(self._first_gross(catalog, "2026-11-24"), "99.90")

    def test_longer_cycles_are_not_prorated(self):
        items = example_preview(_of_plan(billing_cycle_months=3))["receivables"]["items"]
        dues = [item["due_date"] for item in items]
        self.assertEqual(dues, ["2026-12-10", "2027-03-10", "2027-06-10", "2027-09-10"])
        self.assertEqual({item["gross"] for item in items}, {"99.90"})

    def test_discounts(self):
        direct, prompt = {"kind": "percent", "value": "10.00"}, {"kind": "fixed", "value": "5.00"}
        catalog = _with(scheme={"direct": direct, "prompt_payment": prompt, "months": 2})
        items = example_preview(catalog, discount_scheme_id=1)["receivables"]["items"]
        names = ("gross", "direct_discount", "amount", "prompt_payment_amount")
        figures = [tuple(item[name] for name in names) for item in items[:3]]
        self.assertEqual(figures[0], ("53.28", "5.33", "47.95", "42.95"))
        self.assertEqual(figures[1], ("99.90", "9.99", "89.91", "84.91"))
        self.assertEqual(figures[2], ("99.90", "0.00", "99.90", "99.90"))

    def test_discount_above_the_account(self):
        catalog = _with(scheme={"direct": {"kind": "percent", "value": "150.00"}})
        answer = example_preview(catalog, discount_scheme_id=1)
        self.assertEqual(answer["receivables"]["total"], "0.00")
        self.assertIn({"basis": "net_price", "amount": "0.00"}, answer["suggested_prices"])


class ActivationTest(unittest.TestCase):
    """What waits for the activation, 72 hours after signing."""

    def test_all_waits(self):
        answer = example_preview(await_activation=True)
        for part in ("setup_fee", "receivables"):
            self.assertEqual(
                (answer[part]["status"], answer[part]["estimated"]), ("on_activation", True)
            )
        self.assertEqual(answer["renewal"]["ends_on"], "2027-11-26")
        # From 27 Nov to 10 Dec: 13 of 30 days.
        self.assertEqual(answer["receivables"]["items"][0]["gross"], "43.29")

    def test_fee_at_once(self):
        answer = example_preview(await_activation=True, setup_fee__generate_immediately=True)
        self.assertEqual(answer["setup_fee"]["status"], "now")
        self.assertEqual(answer["receivables"]["status"], "on_activation")


class RenewalTest(unittest.TestCase):
    """Section 6."""

    def test_annual_plan_does_not_renew_before_its_account_is_paid(self):
        renewal = example_preview(_of_plan(billing_cycle_months=12))["renewal"]
        dates = (renewal["queued_on"], renewal["renewed_on"], renewal["first_due_date"])
        self.assertEqual(dates, ("2026-12-10", "2026-12-10", "2027-12-10"))

    def test_reasons_in_their_order(self):
        off = _with(
            {
                "renewal": {
                    "enabled": False,
                    "queue_at_open_invoices": 3,
                    "renew_at_open_invoices": 2,
                }
            }
        )
        free = {"invoicing_method": "not_invoiced"}
        for catalog, answers, reason in (
            (off, {**free, "renewal__auto_renewal": False}, "ignored"),
            (off, free, "disabled"),
            (None, free, "no_receivables"),
        ):
            renewal = example_preview(catalog, **answers)["renewal"]
            self.assertEqual((renewal["automatic"], renewal["reason"]), (False, reason))
            self.assertEqual((renewal["queued_on"], renewal["ends_on"]), (None, "2027-11-23"))

    def test_term_is_anchored_on_the_day_of_signing(self):
        renewal = example_preview(_of_plan(term_months=1), signup_date="2027-01-31")["renewal"]
        self.assertEqual(renewal["ends_on"], "2027-02-27")

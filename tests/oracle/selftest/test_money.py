"""Rounding, and section 3's division into parcels."""

import unittest
from fractions import Fraction

from rules.money import cents, is_payable, is_price, percentage_of, rounded, written
from rules.setup_fee import parcels


class MoneyTest(unittest.TestCase):
    """Amounts."""

    def test_half_goes_away_from_zero(self):
        for value, whole in ((Fraction(1, 2), 1), (Fraction(-1, 2), -1), (Fraction(5, 2), 3)):
            self.assertEqual(rounded(value), whole)
        self.assertEqual(rounded(Fraction(49, 100)), 0)
        self.assertEqual(percentage_of(9_990, "4.62"), 462)

    def test_wire_form(self):
        for amount, text in (
            (0, "0.00"),
            (5, "0.05"),
            (9_990, "99.90"),
            (10**30, "1" + "0" * 28 + ".00"),
        ):
            self.assertEqual(written(amount), text)
        self.assertEqual(cents("99.9"), 9_990)

    def test_what_can_be_charged(self):
        for text in ("0", "-0", "0.00", "9999999.99"):
            self.assertTrue(is_payable(text), text)
        for text in ("-0.01", "1.005", "1.000", "10000000.00", "9" * 40):
            self.assertFalse(is_payable(text), text)
        self.assertFalse(is_price("0.00"))


class ParcelTest(unittest.TestCase):
    """The examples of section 3."""

    def test_hundred_in_three(self):
        self.assertEqual(parcels(10_000, 3, "first"), [3_334, 3_333, 3_333])
        self.assertEqual(parcels(10_000, 3, "last"), [3_333, 3_333, 3_334])

    def test_hundred_in_six_is_spread(self):
        self.assertEqual(parcels(10_000, 6, "spread"), [1_667] * 4 + [1_666] * 2)

    def test_sum_is_the_amount(self):
        for amount in range(1, 500):
            for count in range(1, 61):
                for remainder in ("first", "last", "spread"):
                    self.assertEqual(sum(parcels(amount, count, remainder)), amount)

"""Section 1 and 2."""

import unittest
from datetime import date, timedelta

from rules.calendar import BankCalendar, anchored, easter
from rules.due_dates import Schedule, adjusted

_CALENDAR = BankCalendar()


def _easter_by_meeus(year):
    """Another computus than the oracle's: Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


class CalendarTest(unittest.TestCase):
    """Days and months."""

    def test_easter_as_it_was(self):
        for text in (
            "1818-03-22",
            "1954-04-18",
            "1981-04-19",
            "2000-04-23",
            "2026-04-05",
            "2038-04-25",
        ):
            day = date.fromisoformat(text)
            self.assertEqual(easter(day.year), day)

    def test_easter_by_another_computus(self):
        for year in range(1583, 4100):
            self.assertEqual(easter(year), _easter_by_meeus(year))

    def test_anchor_is_never_lost(self):
        start = date(2026, 1, 31)
        steps = [anchored(start, months, 31).isoformat() for months in range(3)]
        self.assertEqual(steps, ["2026-01-31", "2026-02-28", "2026-03-31"])
        self.assertEqual(anchored(start, 25, 31), date(2028, 2, 29))
        self.assertEqual(anchored(start, -2, 31), date(2025, 11, 30))

    def test_bank_holidays_of_2026(self):
        fixed = ["01-01", "04-21", "05-01", "09-07", "10-12", "11-02", "11-20", "12-25"]
        for text in [*fixed, "02-16", "02-17", "04-03", "06-04"]:
            self.assertFalse(_CALENDAR.is_business_day(date.fromisoformat(f"2026-{text}")), text)
        # Fifteenth of November falls on a Sunday; Ash Wednesday is no bank holiday.
        self.assertTrue(_CALENDAR.is_business_day(date(2026, 2, 18)))

    def test_black_awareness_day_counts_from_2024(self):
        self.assertTrue(_CALENDAR.is_business_day(date(2023, 11, 20)))
        self.assertFalse(_CALENDAR.is_business_day(date(2024, 11, 20)))

    def test_own_holidays(self):
        saint_john = date(2026, 6, 24)
        self.assertTrue(_CALENDAR.is_business_day(saint_john))
        self.assertFalse(BankCalendar(["2026-06-24"]).is_business_day(saint_john))


class DueDateTest(unittest.TestCase):
    """The example of section 2, and the ways of adjusting."""

    def test_example(self):
        rule = {"day": 31, "min_days": 5, "business_day": "keep"}
        schedule = Schedule.by_rule(date(2026, 1, 20), rule, _CALENDAR)
        dues = [schedule.due(months).isoformat() for months in range(3)]
        self.assertEqual(dues, ["2026-01-31", "2026-02-28", "2026-03-31"])
        self.assertEqual(schedule.row_dates(0)["payable_until"], "2026-02-02")

    def test_day_that_is_just_far_enough(self):
        rule = {"day": 10, "min_days": 5, "business_day": "keep"}
        for start, due in ((date(2026, 11, 5), "2026-11-10"), (date(2026, 11, 6), "2026-12-10")):
            self.assertEqual(Schedule.by_rule(start, rule, _CALENDAR).due(0).isoformat(), due)

    def test_previous_stays_after_the_start_and_not_after_the_days_between(self):
        saturday = date(2026, 1, 31)
        friday, monday = saturday - timedelta(days=1), saturday + timedelta(days=2)
        for start, due in ((friday, friday), (saturday, monday)):
            self.assertEqual(adjusted(saturday, "previous", start, _CALENDAR), due)
        rule = {"day": 31, "min_days": 11, "business_day": "previous"}
        self.assertEqual(Schedule.by_rule(date(2026, 1, 20), rule, _CALENDAR).due(0), friday)

    def test_next_and_keep(self):
        saturday = date(2026, 1, 31)
        self.assertEqual(adjusted(saturday, "next", saturday, _CALENDAR), date(2026, 2, 2))
        self.assertEqual(adjusted(saturday, "keep", saturday, _CALENDAR), saturday)

"""Section 2: when things fall due, and until when they can be paid."""

from datetime import timedelta

from rules.calendar import anchored


def first_nominal(start, rule):
    """The earliest date on the rule's day, at least `min_days` after the start."""
    earliest = start + timedelta(days=rule["min_days"])
    this_month = anchored(earliest, 0, rule["day"])
    return this_month if this_month >= earliest else anchored(earliest, 1, rule["day"])


def adjusted(nominal, business_day, start, calendar):
    """A nominal due date moved off days without banks, as the rule asks."""
    if business_day == "keep":
        return nominal
    if business_day == "previous":
        before = calendar.previous_business_day(nominal)
        if before >= start:
            return before
    return calendar.next_business_day(nominal)


class Schedule:
    """Due dates counted in months from a first nominal date, always from the anchor day."""

    def __init__(self, first, anchor_day, business_day, start, calendar):
        self._first = first
        self._anchor_day = anchor_day
        self._business_day = business_day
        self._start = start
        self._calendar = calendar

    @classmethod
    def by_rule(cls, start, rule, calendar):
        """The schedule that a due-date rule gives from a start date."""
        first = first_nominal(start, rule)
        return cls(first, rule["day"], rule["business_day"], start, calendar)

    @classmethod
    def from_signup(cls, start, rule, calendar):
        """The start date itself and its months, of the rule only the adjustment."""
        return cls(start, start.day, rule["business_day"], start, calendar)

    def nominal(self, months):
        """The nominal date so many months after the first, or before it."""
        return anchored(self._first, months, self._anchor_day)

    def due(self, months):
        """The due date so many months after the first."""
        return adjusted(self.nominal(months), self._business_day, self._start, self._calendar)

    def row_dates(self, months):
        """The two dates of a row, as on the wire."""
        due = self.due(months)
        payable_until = self._calendar.next_business_day(due)
        return {"due_date": due.isoformat(), "payable_until": payable_until.isoformat()}

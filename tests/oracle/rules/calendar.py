"""Section 1: the anchored month step, bank holidays, business days."""

from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIXED_HOLIDAYS = ((1, 1), (4, 21), (5, 1), (9, 7), (10, 12), (11, 2), (11, 15), (12, 25))
_AROUND_EASTER = (-48, -47, -2, 60)
_BLACK_AWARENESS_DAY = (11, 20)
_BLACK_AWARENESS_DAY_SINCE = 2024


def month_length(year, month):
    """Days of a month."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and is_leap else _DAYS[month - 1]


def anchored(start, months, anchor_day):
    """The date in the month that is `months` on from `start`'s, on the anchor day if it has one."""
    index = start.year * 12 + start.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(anchor_day, month_length(year, month)))


def easter(year):
    """Easter Sunday by Gauss's Gregorian computus with its two exceptions."""
    century = year // 100
    moon = (15 - (13 + 8 * century) // 25 + century - century // 4) % 30
    sunday = (4 + century - century // 4) % 7
    golden, fourth, seventh = year % 19, year % 4, year % 7
    full_moon = (19 * golden + moon) % 30
    offset = (2 * fourth + 4 * seventh + 6 * full_moon + sunday) % 7
    if full_moon == 29 and offset == 6:
        return date(year, 4, 19)
    if full_moon == 28 and offset == 6 and (11 * moon + 11) % 30 < 19:
        return date(year, 4, 18)
    return date(year, 3, 22) + timedelta(days=full_moon + offset)


class BankCalendar:
    """Which days are business days, with the provider's own holidays."""

    def __init__(self, own_holidays=()):
        self._own = frozenset(date.fromisoformat(text) for text in own_holidays)
        self._years = {}

    def is_business_day(self, day):
        """Monday to Friday, and no bank holiday."""
        return day.weekday() < 5 and day not in self._holidays(day.year) and day not in self._own

    def next_business_day(self, day):
        """The first business day on or after a day."""
        while not self.is_business_day(day):
            day += ONE_DAY
        return day

    def previous_business_day(self, day):
        """The last business day on or before a day."""
        while not self.is_business_day(day):
            day -= ONE_DAY
        return day

    def _holidays(self, year):
        if year not in self._years:
            self._years[year] = frozenset(_bank_holidays(year))
        return self._years[year]


def _bank_holidays(year):
    for month, day in _FIXED_HOLIDAYS:
        yield date(year, month, day)
    for days in _AROUND_EASTER:
        yield easter(year) + timedelta(days=days)
    if year >= _BLACK_AWARENESS_DAY_SINCE:
        yield date(year, *_BLACK_AWARENESS_DAY)

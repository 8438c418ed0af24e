"""Section 4: how much of a month the first account covers."""

from fractions import Fraction


def proration_fraction(start, schedule, mode):
    """The months from the start to the first nominal date, whole ones and a part of one."""
    months = 0
    while schedule.nominal(-(months + 1)) >= start:
        months += 1
    reached = schedule.nominal(-months)
    days = (reached - start).days
    if mode == "commercial_30":
        fraction = months + Fraction(min(days, 30), 30)
    else:
        fraction = months + Fraction(days, (reached - schedule.nominal(-(months + 1))).days)
    return fraction if fraction != 0 else Fraction(1)

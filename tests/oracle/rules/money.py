"""Amounts in BRL: decimals on the wire, whole cents inside, rounding half away from zero."""

from decimal import Decimal, localcontext
from fractions import Fraction
from functools import lru_cache

MAXIMUM = "9999999.99"
_MAXIMUM_CENTS = 999_999_999


def places(text):
    """How many decimal places an amount is written with."""
    _, _, fraction = text.partition(".")
    return len(fraction)


@lru_cache(maxsize=65_536)
def number(text):
    """The exact value of an amount or a percentage, however long it is."""
    return Fraction(text)


def is_payable(text):
    """Not negative, at most two places, at most 9,999,999.99."""
    return number(text) >= 0 and _has_cents(text) and number(text) * 100 <= _MAXIMUM_CENTS


def is_price(text):
    """Above zero, at most two places, at most 9,999,999.99."""
    return number(text) > 0 and is_payable(text)


def _has_cents(text):
    return places(text) <= 2


def cents(text):
    """The whole cents of an amount that has no more than two places."""
    in_cents = number(text) * 100
    if in_cents.denominator != 1:
        raise ValueError(f"{text} has parts of a cent")
    return in_cents.numerator


def written(amount_in_cents):
    """An amount as it goes over the wire."""
    with localcontext() as context:
        context.prec = 40
        return str(Decimal(amount_in_cents).scaleb(-2).quantize(Decimal("0.01")))


@lru_cache(maxsize=65_536)
def rounded(amount_in_cents):
    """Half away from zero, to the cent."""
    magnitude = abs(amount_in_cents)
    whole = (2 * magnitude.numerator + magnitude.denominator) // (2 * magnitude.denominator)
    return whole if amount_in_cents >= 0 else -whole


def percentage_of(amount_in_cents, percent):
    """So many per cent of an amount, rounded to the cent."""
    return rounded(Fraction(amount_in_cents) * number(percent) / 100)

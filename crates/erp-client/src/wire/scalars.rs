//! Values that are not made of others, and lists of any.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use contract::{
    AddressId, Amount, AttendanceId, BillingGroupId, ClientId, ContractId, DiscountSchemeId,
    DueDateRuleId, EmailAccountId, EmailTemplateId, FiscalCompositionId, InactivityCreditRuleId,
    LeadId, LedgerAccountId, Money, PaymentMethodId, PaymentProfileId, Percentage, PhoneTerminalId,
    PlanId, PlanKindId, PriceIndexId, SalesRepId, SlaPolicyId, SuspensionPolicyId,
};
use rust_decimal::Decimal;

use super::{Json, Read, read};

impl<T: Read> Read for Option<T> {
    fn read(json: Json, wrong: &mut bool) -> Self {
        T::read_optional(json, wrong)
    }
}

/// A list without the rows that depend on a name which nobody knows.
impl<T: Read> Read for Vec<T> {
    fn read(json: Json, wrong: &mut bool) -> Self {
        let rows = known_rows(json, T::is_known, wrong);
        rows.into_iter().map(|row| T::read(row, wrong)).collect()
    }
}

/// Apart from the rest, which is there once for every type.
#[inline(never)]
fn known_rows(json: Json, is_known: fn(&Json) -> bool, wrong: &mut bool) -> Vec<Json> {
    match json {
        Json::List(mut rows) => {
            rows.retain(is_known);
            rows
        }
        _ => fault(wrong),
    }
}

/// A map without the entries that are of another type: a name may be a later ERP's.
impl<K: From<String> + Ord, V: Read> Read for BTreeMap<K, V> {
    fn read(json: Json, wrong: &mut bool) -> Self {
        match json {
            Json::Object(fields) => fields
                .into_iter()
                .filter_map(|(name, value)| Some((name.into(), read(value)?)))
                .collect(),
            _ => fault(wrong),
        }
    }
}

impl Read for bool {
    fn read(json: Json, wrong: &mut bool) -> Self {
        match json {
            Json::Bool(value) => value,
            _ => fault(wrong),
        }
    }
}

impl Read for i64 {
    fn read(json: Json, wrong: &mut bool) -> Self {
        match json {
            Json::Number(Some(number)) => number,
            _ => fault(wrong),
        }
    }
}

impl Read for String {
    fn read(json: Json, wrong: &mut bool) -> Self {
        match json {
            Json::Text(text) => text,
            _ => fault(wrong),
        }
    }
}

impl Read for Cow<'static, str> {
    fn read(json: Json, wrong: &mut bool) -> Self {
        Self::Owned(String::read(json, wrong))
    }
}

/// Smaller numbers.
macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Read for $number {
            fn read(json: Json, wrong: &mut bool) -> Self {
                i64::read(json, wrong).try_into().unwrap_or_else(|_| fault(wrong))
            }
        }
    )*};
}
numbers!(u16, u32);

/// Identifiers: numbers with a type of their own.
macro_rules! ids {
    ($($id:ty),* $(,)?) => {$(
        impl Read for $id {
            fn read(json: Json, wrong: &mut bool) -> Self {
                Self(i64::read(json, wrong))
            }
        }
    )*};
}
ids! {
    AddressId, AttendanceId, BillingGroupId, ClientId, ContractId, DiscountSchemeId,
    DueDateRuleId, EmailAccountId, EmailTemplateId, FiscalCompositionId, InactivityCreditRuleId,
    LeadId, LedgerAccountId, PaymentMethodId, PaymentProfileId, PhoneTerminalId, PlanId,
    PlanKindId, PriceIndexId, SalesRepId, SlaPolicyId, SuspensionPolicyId,
}

/// Values that travel as text.
macro_rules! texts {
    ($($name:ty: $parse:expr, $else:expr;)*) => {$(
        impl Read for $name {
            fn read(json: Json, wrong: &mut bool) -> Self {
                let text = String::read(json, wrong);
                let parsed: Option<Self> = $parse(&text);
                parsed.unwrap_or_else(|| {
                    *wrong = true;
                    $else
                })
            }
        }
    )*};
}
texts! {
    NaiveDate: date, Self::default();
    DateTime<Utc>: moment, Self::default();
    Money: |text: &str| text.parse().ok(), Self::ZERO;
    Amount: |text: &str| text.parse().ok(), Money::ZERO.into();
    Percentage: percentage, Self(0.into());
}

/// 2026-11-24, and nothing shorter or longer. By hand, because chrono's parser knows every format.
fn date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let mut number = |length| {
        let part = parts.next()?;
        let digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<u32>().ok().filter(|_| digits)
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    let date = NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day);
    date.filter(|_| parts.next().is_none())
}

/// 2026-11-24T13:05:00.25-03:00 (RFC 3339), likewise by hand.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    let (day, time) = (text.get(..10)?, text.get(11..)?);
    let end = time.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = (time.get(..end)?, time.get(end..)?);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let nanoseconds = format!("{fraction:0<9}");
    let minutes_east = match zone {
        "Z" | "z" => 0,
        _ => {
            let sign = if zone.starts_with('-') { -1 } else { 1 };
            sign * i64::from(two(zone, 1)? * 60 + two(zone, 4)?)
        }
    };
    let local = date(day)?.and_hms_nano_opt(
        two(clock, 0)?,
        two(clock, 3)?,
        two(clock, 6)?,
        nanoseconds.get(..9)?.parse().ok()?,
    )?;
    local
        .checked_sub_signed(TimeDelta::minutes(minutes_east))
        .map(|moment| moment.and_utc())
}

/// The number of two digits at a place.
fn two(text: &str, at: usize) -> Option<u32> {
    let digits = text.get(at..at + 2)?;
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

/// -0.25: digits with a point among them, or without.
fn percentage(text: &str) -> Option<Percentage> {
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{places}").parse().ok()?;
    let scale = places.len().try_into().ok()?;
    Decimal::try_new(digits, scale).ok().map(Percentage)
}

fn fault<T: Default>(wrong: &mut bool) -> T {
    *wrong = true;
    T::default()
}

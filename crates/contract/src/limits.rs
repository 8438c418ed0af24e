//! The limits that the rules know.

use chrono::NaiveDate;

/// The most days that a signup date lies before or after today.
pub const SIGNUP_WINDOW_DAYS: u32 = 365;

/// A signup date more days before today than this gets a warning.
pub const SIGNUP_PAST_DAYS: u32 = 30;

/// The most characters of notes: Unicode scalar values, CR LF counted as one.
pub const NOTES_MAX_CHARS: u32 = 2_000;

/// The most characters of an e-mail's subject.
pub const SUBJECT_MAX_CHARS: u32 = 255;

/// The longest loyalty of a natural person in months (Anatel, RGC, Resolução 765/2023).
pub const LOYALTY_MAX_MONTHS: u32 = 12;

/// The stage of the CRM from which a lead becomes a contract.
pub const EFFECTUATION_STAGE: &str = "effectuation";

/// The day from which `NFCom` (model 62) replaces models 21 and 22 (Ajuste SINIEF 34/2024).
pub const NFCOM_SINCE: NaiveDate = match NaiveDate::from_ymd_opt(2025, 11, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

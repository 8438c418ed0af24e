//! Numbers of parcels: each with what a parcel would be.

use contract::{Money, Settings, split_installments};

use crate::ui::controls::Choice;
use crate::ui::copy::options as copy;

/// One parcel and more, as many as the provider allows.
pub(super) fn choices(settings: &Settings, fee: Option<Money>) -> Vec<Choice> {
    (1..=settings.max_installments)
        .map(|count| {
            let split = |fee| split_installments(fee, count, settings.installment_remainder);
            let label = fee.map_or_else(|| count.to_string(), |fee| parcels(&split(fee)));
            Choice::new(count.into(), label)
        })
        .collect()
}

/// "3 × R$ 33,33, a primeira R$ 33,34": the odd cents are on the first parcels or on the last.
fn parcels(amounts: &[Money]) -> String {
    let (Some(first), Some(last)) = (amounts.first(), amounts.last()) else {
        return String::new();
    };
    let usual = amounts.get(amounts.len() / 2).unwrap_or(last);
    let odd = amounts.iter().filter(|amount| *amount != usual).count();
    let all = copy::parcels(amounts.len(), *usual);
    if first != usual && last == usual {
        copy::first_parcels(&all, odd, *first)
    } else if first == usual && last != usual {
        copy::last_parcels(&all, odd, *last)
    } else {
        all
    }
}

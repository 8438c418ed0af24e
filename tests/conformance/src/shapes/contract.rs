//! Previews, contracts, and what rules say of them.

use super::list_of;
use crate::shape::Shape::{
    self, Amount, Anything, Date, Flag, Instant, Integer, List, Map, OrNull, Text, Word,
};
use crate::shape::object;

const TIMING: Shape = Word(&["none", "now", "on_activation"]);

/// What a rule has to say of a field.
pub const VIOLATION: Shape = object! {
    field: Text, rule: Text, severity: Word(&["error", "warning"]), params: Map(&Anything)
};

const RENEWAL: Shape = object! {
    automatic: Flag, reason: OrNull(&Word(&["ignored", "disabled", "no_receivables"])), price: Amount,
    queued_on: OrNull(&Date), renewed_on: OrNull(&Date), first_due_date: OrNull(&Date), ends_on: Date
};

/// `POST /contracts/preview`.
pub const PREVIEW: Shape = object! {
    setup_fee: OrNull(&object! {
        status: TIMING, estimated: Flag, total: Amount,
        installments: List(&object! { number: Integer, due_date: Date, payable_until: Date, amount: Amount })
    }),
    receivables: OrNull(&object! {
        status: TIMING, estimated: Flag, total: Amount,
        items: List(&object! {
            number: Integer, due_date: Date, payable_until: Date, gross: Amount, direct_discount: Amount,
            amount: Amount, prompt_payment_amount: Amount
        })
    }),
    renewal: OrNull(&RENEWAL),
    suggested_prices: List(&object! {
        basis: Word(&["plan_price", "net_price", "index"]), amount: Amount; index: OrNull(&Text)
    }),
    recommended_price: OrNull(&Amount),
    violations: List(&VIOLATION)
};

const INVOICE: Shape = object! {
    id: Integer, number: Text, receivable_ids: List(&Integer), due_date: Date, amount: Amount, state: Text
};

/// A contract with everything it created.
pub const CONTRACT: Shape = object! {
    id: Integer, number: Text, state: Text, created_at: Instant, client_id: Integer, terms: Map(&Anything),
    setup_fee: object! {
        status: TIMING, estimated: Flag, total: Amount,
        installments: List(&object! {
            id: OrNull(&Integer), state: Text, number: Integer, due_date: Date, payable_until: Date,
            amount: Amount
        })
    },
    receivables: object! {
        status: TIMING, estimated: Flag, total: Amount,
        items: List(&object! {
            id: OrNull(&Integer), state: Text, number: Integer, due_date: Date, payable_until: Date,
            gross: Amount, direct_discount: Amount, amount: Amount, prompt_payment_amount: Amount
        })
    },
    renewal: RENEWAL,
    invoices: List(&INVOICE),
    welcome_email: OrNull(&object! {
        state: Text, to: Text, sent_at: OrNull(&Instant), reason: OrNull(&Text)
    }),
    audit: List(&object! {
        at: Instant, user: Text, action: Text, origin: OrNull(&Text), key: OrNull(&Text)
    })
};

/// A customer's contracts, of which the rest may be left out.
pub const CONTRACT_LIST: Shape = list_of!(object! {
    id: Integer, number: Text, state: Text, created_at: Instant, client_id: Integer, terms: Map(&Anything)
});

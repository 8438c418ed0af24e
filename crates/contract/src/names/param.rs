//! The names of the figures that a violation carries.

names! {
    /// The most that is allowed: parcels, characters, days, an amount.
    MAX = "max";
    /// The value in force on the server.
    CURRENT = "current";
    /// The plan's price.
    PLAN_PRICE = "plan_price";
    /// A contract's identifier.
    CONTRACT_ID = "contract_id";
    /// A contract's number, as people quote it.
    NUMBER = "number";
    /// The stage that a lead is in.
    STAGE = "stage";
    /// An e-mail address.
    ADDRESS = "address";
    /// A date.
    DATE = "date";
}

//! The columns of the tables of parcels, accounts and invoices.

use leptos::prelude::*;

use crate::ui::copy::contract_page as copy;

/// A column. On a phone, where a row has one line, the small ones stand below it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Number,
    /// As long as the number of a bill is.
    InvoiceNumber,
    Due,
    Gross,
    Discount,
    Amount,
    OnTime,
    State,
}

impl Column {
    const fn name(self) -> &'static str {
        match self {
            Self::Number | Self::InvoiceNumber => copy::COLUMN_NUMBER,
            Self::Due => copy::COLUMN_DUE,
            Self::Gross => copy::COLUMN_GROSS,
            Self::Discount => copy::COLUMN_DISCOUNT,
            Self::Amount => copy::COLUMN_AMOUNT,
            Self::OnTime => copy::COLUMN_ON_TIME,
            Self::State => copy::COLUMN_STATE,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Number => "is-ordinal",
            Self::InvoiceNumber => "is-small",
            Self::Due => "",
            Self::State => "is-state",
            Self::Amount => "is-number",
            Self::Gross => "is-number is-idle",
            Self::Discount | Self::OnTime => "is-number is-small",
        }
    }
}

/// What a row has in a column.
pub(super) struct Cell {
    pub column: Column,
    text: String,
    /// Whether it says nothing that the rest of the row does not say: a phone has no room for it.
    is_idle: bool,
}

impl Cell {
    pub const fn new(column: Column, text: String) -> Self {
        Self {
            column,
            text,
            is_idle: false,
        }
    }

    pub const fn idle(mut self, is_idle: bool) -> Self {
        self.is_idle = is_idle;
        self
    }

    /// The heading of its column.
    pub fn head(&self) -> AnyView {
        let column = self.column;
        view! { <th scope="col" class=column.class()>{column.name()}</th> }.into_any()
    }

    pub fn view(self) -> AnyView {
        let idle = if self.is_idle { " is-idle" } else { "" };
        let class = format!("{}{idle}", self.column.class());
        view! { <td class=class data-label=self.column.name()>{self.text}</td> }.into_any()
    }
}

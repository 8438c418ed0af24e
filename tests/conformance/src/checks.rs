//! What is checked, an area a file.
//!
//! Paths of the specification that no file here is about yet: signing in and out, drafts, the
//! review of accounts, activation, cancelling, sending the welcome e-mail again. Each gets a file
//! beside these when the reference ERP serves it.

mod billing_groups;
mod catalog;
mod contracts;
mod creation;
mod customers;
mod email_templates;
mod email_test;
mod figures;
mod keys;
mod leads;
mod preview;
mod rules;
mod service;
mod session;
mod stored;
mod unknown;
mod unreadable;

use crate::check::Area;

/// Every area, in the order in which they are checked: what is only read comes first.
pub fn all() -> Vec<Area> {
    let mut areas = vec![
        service::area(),
        session::area(),
        catalog::area(),
        customers::area(),
        billing_groups::area(),
        leads::area(),
        email_templates::area(),
        email_test::area(),
        preview::area(),
        figures::area(),
    ];
    areas.extend(rules::areas());
    areas.extend([
        unreadable::area(),
        creation::area(),
        keys::area(),
        stored::area(),
        contracts::area(),
        unknown::area(),
    ]);
    areas
}

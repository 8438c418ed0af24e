//! The API over real HTTP, each test on a server and a database file of its own.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should, its helpers too"
)]

mod catalog;
mod contract_kinds;
mod demo_people;
mod demo_registries;
mod email;
mod groups;
mod idempotency;
mod isolation;
mod openapi;
mod paths;
mod problems;
mod program;
mod reading;
mod settings;
mod static_files;
mod storage;
mod support;
mod templates;

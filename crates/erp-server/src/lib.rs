//! The reference ERP: the API of the contract wizard on a SQLite file, and the built program
//! beside it.
//!
//! A request comes in through [`server`], is checked by `guard`, acts for a `session`'s user, and
//! is answered by a handler in `routes`. The rules are the `contract` crate's; `contracts` gathers
//! what they need and writes what they made, in one transaction. `storage` is the only place that
//! knows the database.

mod app;
pub mod args;
mod catalog_cache;
mod clock;
mod compression;
mod conditional;
mod contracts;
mod demo;
mod email;
mod error;
mod extract;
mod folding;
mod guard;
mod hex;
mod json_body;
pub mod payment;
mod request_log;
mod routes;
pub mod server;
mod session;
mod settings_file;
mod static_files;
mod storage;
mod tenant;

pub use args::{Command, Config};
pub use server::{Failure, Server};

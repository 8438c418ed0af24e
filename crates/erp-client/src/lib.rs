//! The browser's way to the ERP: typed requests over `fetch`, each with a time limit.
//!
//! Requests are same-origin and carry the session's cookie. Every outcome that is no answer of the
//! ERP's own is an [`ApiError`], which says whether the request can have had an effect.

mod around;
mod error;
mod requests;
mod transport;
mod wire;

pub use around::Around;
pub use error::ApiError;
pub use requests::ErpClient;
pub use wire::Json;

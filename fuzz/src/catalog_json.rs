//! The catalogue, as an ERP may answer it.

use contract::Catalog;

use super::{documents, judgement};

/// Any catalogue that can be read travels, and terms are judged by it.
pub fn check(input: &[u8]) {
    if let Ok(catalog) = serde_json::from_slice::<Catalog>(input) {
        documents::check_travels(&catalog);
        let mut terms = documents::some_terms();
        // On any other day most catalogues would find the date out of range, and compute little.
        terms.signup_date = Some(catalog.today);
        terms.discount_scheme_id = catalog.discount_schemes.first().map(|scheme| scheme.id);
        judgement::check(&terms, &catalog);
        terms.await_activation = true;
        judgement::check(&terms, &catalog);
    }
}

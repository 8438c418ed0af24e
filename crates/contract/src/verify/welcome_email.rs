//! Step 4: the welcome e-mail.

use super::findings::Findings;
use crate::address::{addresses, is_valid_address};
use crate::limits::SUBJECT_MAX_CHARS;
use crate::names::{field, param, rule};
use crate::resolved::Resolved;
use crate::subject::is_valid_subject;
use crate::terms::WelcomeEmailTerms;
use crate::violation::Violation;
use crate::visible_text::has_visible_text;

pub(super) fn check(contract: &Resolved<'_>, found: &mut Findings) {
    let Some(email) = &contract.terms.welcome_email else {
        return;
    };
    check_to(email, found);
    check_subject(email, found);
    let (field, id) = (field::EMAIL_SENDER_ACCOUNT_ID, email.sender_account_id);
    found.error_if(id.is_none(), field, rule::EMAIL_SENDER_REQUIRED);
    found.lookup(field, id, &contract.facts.catalog.email_accounts);
    let is_empty = !has_visible_text(&email.body_html);
    found.error_if(is_empty, field::EMAIL_BODY, rule::EMAIL_BODY_REQUIRED);
    let is_unsafe = contract.facts.erp.is_some_and(|erp| erp.email_body_unsafe);
    found.error_if(is_unsafe, field::EMAIL_BODY, rule::EMAIL_BODY_UNSAFE);
    let is_nameless = email
        .template
        .as_ref()
        .is_some_and(|template| is_blank(&template.name));
    found.error_if(
        is_nameless,
        field::EMAIL_TEMPLATE_NAME,
        rule::EMAIL_TEMPLATE_NAME_REQUIRED,
    );
}

/// At least one address, and none that is no address; the first of those is named.
fn check_to(email: &WelcomeEmailTerms, found: &mut Findings) {
    let offending = match addresses(&email.to).next() {
        None => Some(""),
        Some(_) => addresses(&email.to).find(|address| !is_valid_address(address)),
    };
    if let Some(address) = offending {
        let violation = Violation::error(field::EMAIL_TO, rule::EMAIL_INVALID);
        found.push(violation.with(param::ADDRESS, address));
    }
}

fn check_subject(email: &WelcomeEmailTerms, found: &mut Findings) {
    let (field, subject) = (field::EMAIL_SUBJECT, &email.subject);
    found.error_if(is_blank(subject), field, rule::EMAIL_SUBJECT_REQUIRED);
    if !is_valid_subject(subject) {
        let violation = Violation::error(field, rule::EMAIL_SUBJECT_INVALID);
        found.push(violation.with(param::MAX, SUBJECT_MAX_CHARS));
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

//! A welcome e-mail to the user's own address, to see how it looks.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use chrono::Utc;
use contract::{ContractTerms, Violation, WelcomeEmailTerms, field, rule, violations};
use erp_api::EmailTest;

use super::openapi::{BodyProblems, CommonProblems};
use crate::app::App;
use crate::contracts::Gathered;
use crate::error::{Answer, ApiError};
use crate::json_body::JsonBody;
use crate::session::Actor;
use crate::storage::outbox::{self, EmailKind, NewEmail};

/// Sends the mail to the signed-in user.
#[utoipa::path(post, path = "/api/v1/email-test", tag = "e-mail",
    request_body = EmailTest,
    responses((status = 202, description = "It is on its way"), BodyProblems, CommonProblems))]
pub async fn send(
    State(app): State<Arc<App>>,
    actor: Actor,
    JsonBody { value: test, .. }: JsonBody<EmailTest>,
) -> Answer<StatusCode> {
    let (tenant, at) = (actor.tenant(), Utc::now());
    let mut writer = app.storage.write().await?;
    let snapshot = app.catalogs.current(&mut writer, tenant).await?;
    let catalog = &snapshot.catalog;
    // The rules of the welcome e-mail are a contract's: these are terms with nothing else.
    let terms = ContractTerms {
        client_id: test.client_id,
        plan_id: test.plan_id,
        welcome_email: Some(WelcomeEmailTerms {
            to: actor.user().email.clone(),
            subject: test.subject,
            sender_account_id: test.sender_account_id,
            body_html: test.body_html,
            template: None,
        }),
        ..ContractTerms::default()
    };
    let gathered = Gathered::of(terms, catalog, &mut writer, tenant.id, at).await?;
    let found = violations(&gathered.terms, gathered.facts(catalog));
    let found: Vec<_> = found.into_iter().filter(is_about_the_mail).collect();
    let email = gathered.terms.welcome_email;
    let sender = email.as_ref().and_then(|email| email.sender_account_id);
    let (Some(email), Some(sender), true) = (email, sender, found.is_empty()) else {
        return Err(ApiError::violations(found));
    };
    let email = NewEmail {
        kind: EmailKind::Test,
        contract_id: None,
        client_id: test.client_id,
        plan_id: test.plan_id,
        sender_account_id: sender,
        to: email.to,
        subject: email.subject,
        body_html: email.body_html,
    };
    outbox::insert(&mut writer, tenant.id, &email, at).await?;
    writer.commit().await?;
    Ok(StatusCode::ACCEPTED)
}

/// Its own rules, and ids that fill its variables in and do not exist.
fn is_about_the_mail(violation: &Violation) -> bool {
    let is_id = [field::CLIENT_ID, field::PLAN_ID].contains(&violation.field.as_ref());
    violation.is_error()
        && (violation.field.starts_with("welcome_email.")
            || is_id && violation.rule == rule::UNKNOWN_REFERENCE)
}

//! Templates of the welcome e-mail.

use contract::{ClientId, EmailAccountId, EmailTemplateId, PlanId};
use serde::{Deserialize, Deserializer, Serialize};

/// A template of the welcome e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EmailTemplate {
    /// Identifier.
    pub id: EmailTemplateId,
    /// Name shown.
    pub name: String,
    /// Subject, with variables such as `{{client_name}}`.
    pub subject: String,
    /// Body as HTML, with variables.
    pub body_html: String,
    /// The plan whose contracts open with it.
    #[serde(default)]
    pub plan_id: Option<PlanId>,
    /// Whether contracts of plans without a template of their own open with it.
    #[serde(default)]
    pub is_default: bool,
}

/// The body that creates or changes a template; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct EmailTemplateInput {
    /// Name; required when creating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Body as HTML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_html: Option<String>,
    /// The plan whose contracts open with it; null takes it away.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "null_as_given"
    )]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<PlanId>))]
    pub plan_id: Option<Option<PlanId>>,
    /// Whether it is the general default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

/// Reads a field that is there, null too: serde would take null for absent.
fn null_as_given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// A welcome e-mail to be sent to the signed-in user's own address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EmailTest {
    /// Subject, with variables; absent counts as empty, which is a rule's business.
    #[serde(default)]
    pub subject: String,
    /// Body as HTML, with variables.
    #[serde(default)]
    pub body_html: String,
    /// The account to send from.
    #[serde(default)]
    pub sender_account_id: Option<EmailAccountId>,
    /// The customer that fills the variables in.
    #[serde(default)]
    pub client_id: Option<ClientId>,
    /// The plan that fills the variables in.
    #[serde(default)]
    pub plan_id: Option<PlanId>,
}

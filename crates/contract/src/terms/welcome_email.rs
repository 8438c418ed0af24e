//! The welcome e-mail as asked for.

use serde::{Deserialize, Serialize};

use super::null_as_default;
use crate::ids::EmailAccountId;

/// The welcome e-mail as asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct WelcomeEmailTerms {
    /// Email de destino: one address or several, parted by ";".
    #[serde(deserialize_with = "null_as_default")]
    pub to: String,
    /// Assunto.
    #[serde(deserialize_with = "null_as_default")]
    pub subject: String,
    /// Conta de email.
    pub sender_account_id: Option<EmailAccountId>,
    /// Corpo do email, as HTML.
    #[serde(deserialize_with = "null_as_default")]
    pub body_html: String,
    /// Deseja gravar o corpo deste email no repositório de modelos.
    pub template: Option<TemplateTerms>,
}

/// How the body of the welcome e-mail is kept as a template.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct TemplateTerms {
    /// Nome do modelo.
    #[serde(deserialize_with = "null_as_default")]
    pub name: String,
    /// Layout exclusivo para contratos deste mesmo plano.
    #[serde(deserialize_with = "null_as_default")]
    pub exclusive_to_plan: bool,
    /// Definir este layout como padrão para novos contratos.
    #[serde(deserialize_with = "null_as_default")]
    pub default_for_new_contracts: bool,
}

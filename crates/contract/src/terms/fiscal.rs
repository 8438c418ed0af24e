//! Fiscal documents as asked for.

use serde::{Deserialize, Serialize};

use super::null_as_default;

/// Whether fiscal documents are made by themselves, and which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct FiscalDocuments {
    /// Gerar docs. fiscais auto.
    #[serde(deserialize_with = "null_as_default")]
    pub automatic: bool,
    /// Documento fiscal.
    pub document: Option<FiscalDocument>,
}

/// A kind of fiscal document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum FiscalDocument {
    /// `NFCom`, model 62.
    Nfcom,
    /// Model 21, replaced by `NFCom` on 2025-11-01 (Ajuste SINIEF 34/2024).
    Nf21,
    /// Model 22, replaced by `NFCom` on 2025-11-01 (Ajuste SINIEF 34/2024).
    Nf22,
    /// Nota de débito.
    Nd,
    /// NFS-e, the municipal service invoice.
    Nfse,
}

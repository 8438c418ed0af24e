//! The words of step 2.

use contract::{FiscalDocument, InvoicingMethod};

pub const GROUP_PAYMENT: &str = "Bloqueio e pagamento";
pub const GROUP_INVOICING: &str = "Faturamento";
pub const GROUP_DISCOUNT: &str = "Desconto e documentos fiscais";
pub const GROUP_NOTES: &str = "Observações";
pub const NOT_APPLIED: &str = "Não aplicar";
pub const NO_DISCOUNT: &str = "Sem desconto";
pub const MANAGE_GROUPS: &str = "Gerenciar agrupamentos";
pub const INACTIVITY_NEEDS_GROUPED: &str =
    "Disponível só com “Permitir o agrupamento das contas em fatura”.";
pub const INACTIVITY_NEEDS_MONTHLY: &str = "Disponível só para planos de cobrança mensal.";
pub const NO_TELEPHONY_PROFILE: &str =
    "Esta forma de pagamento não tem profile de telefonia. Escolha outra forma.";
pub const FISCAL_NOTES_HINT: &str = "Só chegam ao documento fiscal com uma fatura para cada conta.";
pub const METHOD_FIRST: &str = "Escolha antes a forma de pagamento.";

/// An invoicing method as offered, and what happens with it.
pub const fn invoicing_method(method: InvoicingMethod) -> (&'static str, &'static str) {
    match method {
        InvoicingMethod::PerReceivable => (
            "Gerar uma fatura para cada conta",
            "As contas são criadas já faturadas, uma fatura para cada.",
        ),
        InvoicingMethod::Grouped => (
            "Permitir o agrupamento das contas em fatura",
            "São criadas só as contas; o faturamento é feito depois, manualmente, por agrupamento.",
        ),
        InvoicingMethod::NotInvoiced => (
            "Contrato sem faturamento",
            "Nenhuma mensalidade é criada, como para um cliente cortesia.",
        ),
    }
}

/// An invoicing method where room is scarce.
pub const fn invoicing_in_short(method: InvoicingMethod) -> &'static str {
    match method {
        InvoicingMethod::PerReceivable => "fatura por conta",
        InvoicingMethod::Grouped => "agrupado",
        InvoicingMethod::NotInvoiced => "sem faturamento",
    }
}

/// A fiscal document as offered.
pub const fn fiscal_document(document: FiscalDocument) -> &'static str {
    match document {
        FiscalDocument::Nfcom => "NFCom (62)",
        FiscalDocument::Nf21 => "21",
        FiscalDocument::Nf22 => "22",
        FiscalDocument::Nd => "ND",
        FiscalDocument::Nfse => "NFS-e",
    }
}

//! What each field is for, in a sentence or two, and where the ERP keeps its options. Here the first step's fields.

mod later;

pub use later::later;
use wizard::{ChoiceField, Field, TextField};

/// A registry of the ERP: its name in the catalogue, by which its address is known, and the ERP's name for it.
pub type Registry = (&'static str, &'static str);

/// What explains a field.
pub struct Explained {
    /// The sentences.
    pub text: String,
    /// Where its options are maintained.
    pub registry: Option<Registry>,
}

impl Explained {
    fn new(text: &str, registry: Option<Registry>) -> Self {
        let mut text = text.to_owned();
        if let Some((_, page)) = registry {
            text.push_str(" As opções são mantidas em ");
            text.push_str(page);
            text.push('.');
        }
        Self { text, registry }
    }
}

/// What explains a field of the first step.
pub fn first(field: Field) -> Option<Explained> {
    let (text, registry) = match field {
        Field::Text(TextField::SignupDate) => (
            "O dia a partir do qual as contas e as parcelas de adesão são calculadas.",
            None,
        ),
        Field::Choice(ChoiceField::PlanKind) => (
            "Define quais planos são oferecidos.",
            Some(("plan_kinds", "Tipos de Plano")),
        ),
        Field::Choice(ChoiceField::Plan) => (
            "O que o cliente contrata: preço, ciclo de cobrança e vigência vêm dele.",
            Some(("plans", "Planos de Acesso")),
        ),
        Field::Choice(ChoiceField::DueDateRule) => (
            "O dia em que o cliente paga. Telefonia tem regras próprias, onde o provedor as cadastrou.",
            Some(("due_date_rules", "Configurações de Regra de Vencimento")),
        ),
        Field::Choice(ChoiceField::SlaPolicy) => (
            "Os prazos de ativação e de atendimento do contrato.",
            Some(("sla_policies", "Configuração de SLA")),
        ),
        Field::Choice(ChoiceField::InstallationAddress) => {
            ("Um dos endereços do cadastro do cliente.", None)
        }
        _ => return None,
    };
    Some(Explained::new(text, registry))
}

/// "Abrir Configuração de SLA".
pub fn open(page: &str) -> String {
    format!("Abrir {page}")
}

//! A small provider to try the wizard's logic on: two kinds of plan, one of them telephony.

use contract::{
    BillingGroupId, Catalog, ClientFacts, ClientId, ContractTerms, Defaults, Origin, Person,
};
use wizard::{Answers, Context, ContractDraft, Customer, Edit, LeadOffer, MailTemplate};

/// What surrounds a draft in these tests.
pub struct Provider {
    pub catalog: Catalog,
    pub customer: Customer,
    pub lead: Option<LeadOffer>,
    pub selected: Option<ContractTerms>,
    pub templates: Vec<MailTemplate>,
}

impl Provider {
    pub fn new() -> Self {
        Self {
            catalog: serde_json::from_str(CATALOG).expect("a catalogue"),
            customer: Customer {
                facts: ClientFacts {
                    id: ClientId(1001),
                    person: Person::Natural,
                    address_ids: vec![11.into(), 12.into()],
                    billing_groups: Vec::new(),
                },
                email: Some("contato@cliente.example".to_owned()),
                defaults: Defaults::default(),
            },
            lead: None,
            selected: None,
            templates: Vec::new(),
        }
    }

    pub fn with_groups(mut self, groups: &[(i64, bool)]) -> Self {
        self.customer.facts.billing_groups = groups
            .iter()
            .map(|(id, active)| (BillingGroupId(*id), *active))
            .collect();
        self
    }

    pub fn context(&self) -> Context<'_> {
        Context {
            catalog: &self.catalog,
            customer: &self.customer,
            lead: self.lead.as_ref(),
            selected_contract: self.selected.as_ref(),
            templates: &self.templates,
        }
    }

    pub fn answers(&self, draft: &ContractDraft) -> Answers {
        Answers::resolve(draft, &self.context())
    }
}

/// A draft after some edits.
pub fn draft(edits: impl IntoIterator<Item = Edit>) -> ContractDraft {
    let mut draft = ContractDraft::new(ClientId(1001), Origin::ClientPanel);
    for edit in edits {
        draft.apply(edit);
    }
    draft
}

const CATALOG: &str = r#"{
  "today": "2026-11-24",
  "settings": {},
  "plan_kinds": [
    {"id": 1, "name": "Internet"},
    {"id": 2, "name": "Telefonia", "telephony": true}
  ],
  "plans": [
    {"id": 1, "code": "FIB500", "kind_id": 1, "name": "Fibra 500", "price": "99.90", "term_months": 12,
     "billing_cycle_months": 1, "sla_policy_id": 2, "ledger_account_id": 5},
    {"id": 2, "code": "FIX", "kind_id": 2, "name": "Fixo", "price": "39.90", "term_months": 12,
     "billing_cycle_months": 1, "ledger_account_id": 5},
    {"id": 3, "code": "OLD", "kind_id": 1, "name": "Antigo", "price": "9.90", "term_months": 12,
     "billing_cycle_months": 12, "active": false}
  ],
  "due_date_rules": [
    {"id": 1, "name": "Dia 10", "day": 10, "min_days": 5, "business_day": "keep"},
    {"id": 2, "name": "Telefonia 12", "day": 12, "business_day": "keep", "telephony": true},
    {"id": 3, "name": "Telefonia 20", "day": 20, "business_day": "keep", "telephony": true}
  ],
  "sla_policies": [
    {"id": 1, "name": "Geral", "activation_hours": 72, "support_hours": 24},
    {"id": 2, "name": "Do plano", "activation_hours": 48, "support_hours": 12}
  ],
  "suspension_policies": [{"id": 1, "name": "Residencial"}],
  "inactivity_credit_rules": [{"id": 1, "name": "Dias bloqueados"}],
  "payment_methods": [{"id": 1, "name": "Boleto"}, {"id": 2, "name": "Cartão"}],
  "payment_profiles": [
    {"id": 1, "name": "Banco", "payment_method_id": 1},
    {"id": 2, "name": "Adquirente", "payment_method_id": 2},
    {"id": 3, "name": "Adquirente telefonia", "payment_method_id": 2, "telephony": true}
  ],
  "discount_schemes": [
    {"id": 1, "name": "Vencido", "direct": {"kind": "percent", "value": "10.00"}, "valid_until": "2026-11-23"}
  ],
  "ledger_accounts": [
    {"id": 4, "code": "1", "name": "Receitas", "accepts_entries": false},
    {"id": 5, "code": "1.01", "name": "Internet", "parent_id": 4, "accepts_entries": true}
  ],
  "fiscal_compositions": [], "sales_reps": [{"id": 1, "name": "Renata"}],
  "phone_terminals": [{"id": 1, "number": "1133330001", "available": true}],
  "email_accounts": [{"id": 1, "name": "Atendimento", "address": "a@provedor.example"}],
  "price_indices": [],
  "defaults": {"due_date_rule_id": 1, "sla_policy_id": 1, "suspension_policy_id": 1, "payment_method_id": 1,
    "payment_profile_id": 1, "invoicing_method": "per_receivable", "discount_scheme_id": 1, "email_account_id": 1}
}"#;

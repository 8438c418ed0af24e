//! A draft with everything filled in, at a provider of ordinary size. The browser's benchmark includes it too.

mod catalog;

use contract::{ClientFacts, ClientId, ContractTerms, Defaults, Origin, Person, Preview};
use wizard::{
    Answers, ChoiceField, Context, ContractDraft, Customer, Edit, FlagField, MailTemplate,
    TextField,
};

const CLIENT: ClientId = ClientId(1001);

/// The draft, and what surrounds it.
pub struct FullContract {
    catalog: contract::Catalog,
    customer: Customer,
    templates: Vec<MailTemplate>,
    draft: ContractDraft,
}

impl FullContract {
    /// A contract over so many months, billed every month.
    pub fn over(months: u32) -> Self {
        let contract = Self {
            catalog: catalog::catalog(months),
            customer: Customer {
                facts: ClientFacts {
                    id: CLIENT,
                    person: Person::Natural,
                    address_ids: vec![11.into(), 12.into()],
                    billing_groups: vec![(7.into(), true)],
                },
                email: Some("contato@cliente.example".to_owned()),
                defaults: Defaults::default(),
            },
            templates: vec![MailTemplate {
                id: 1.into(),
                subject: "Boas-vindas, {{client_name}}".to_owned(),
                body_html: "<p>Olá, {{client_name}}! Sua internet chega em breve.</p>".repeat(10),
                plan_id: None,
                is_default: true,
            }],
            draft: draft(),
        };
        // A preview of a contract that is not one would be a quick one.
        let (_, preview) = contract.preview();
        assert!(preview.setup_fee.is_some() && preview.renewal.is_some());
        assert!(preview.violations.iter().all(|found| !found.is_error()));
        assert_eq!(
            u32::try_from(preview.receivables.map_or(0, |part| part.items.len())),
            Ok(months)
        );
        contract
    }

    /// What is computed after a keystroke: suggestions, terms, everything that they create and break.
    pub fn preview(&self) -> (ContractTerms, Preview) {
        let context = Context {
            catalog: &self.catalog,
            customer: &self.customer,
            lead: None,
            selected_contract: None,
            templates: &self.templates,
        };
        Answers::resolve(&self.draft, &context).checked(&self.draft, &context)
    }
}

fn draft() -> ContractDraft {
    let mut draft = ContractDraft::new(CLIENT, Origin::ClientPanel);
    let texts = [
        (TextField::SignupDate, "24/11/2026"),
        (TextField::Notes, "Ligar antes de instalar."),
        (TextField::FiscalNotes, "Conforme proposta de novembro."),
        (TextField::SetupFeeAmount, "199,90"),
        (TextField::AdditionalNotes, "Portão azul."),
        (TextField::SuggestedPrice, "109,90"),
    ];
    let choices = [
        (ChoiceField::PlanKind, 1),
        (ChoiceField::Plan, catalog::PLAN),
        (ChoiceField::DueDateRule, 4),
        (ChoiceField::SlaPolicy, 2),
        (ChoiceField::InstallationAddress, 12),
        (ChoiceField::SuspensionPolicy, 2),
        (ChoiceField::PaymentMethod, 2),
        (ChoiceField::PaymentProfile, 2),
        (ChoiceField::InvoicingMethod, 1),
        (ChoiceField::DiscountScheme, 3),
        (ChoiceField::FiscalDocument, 1),
        (ChoiceField::Installments, 12),
        (ChoiceField::SalesRep, 9),
        (ChoiceField::SetupFeeLedgerAccount, 90),
        (ChoiceField::FiscalComposition, 2),
        (ChoiceField::EmailSender, 1),
        (ChoiceField::RenewalBasis, 2),
        (ChoiceField::LedgerAccount, 60),
    ];
    let flags = [
        FlagField::FiscalAutomatic,
        FlagField::WelcomeEmail,
        FlagField::CreateAtSuggestedPrice,
        FlagField::ReviewReceivables,
        FlagField::Confirmed,
    ];
    for (field, text) in texts {
        draft.apply(Edit::Text(field, text.to_owned()));
    }
    for (field, choice) in choices {
        draft.apply(Edit::Choice(field, Some(choice)));
    }
    for field in flags {
        draft.apply(Edit::Flag(field, true));
    }
    draft
}

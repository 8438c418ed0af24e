//! A catalogue, a body that breaks no rule, and a way to change one thing of them.

use chrono::NaiveDate;
use contract::catalog::Plan;
use contract::{
    Catalog, ClientFacts, ContractTerms, ErpFacts, Facts, InvoicingMethod, Money, Person, Preview,
    Receivables, RenewalBasis, SetupFee, Violation, WelcomeEmailTerms, preview_of, violations,
};

/// The terms and what they are judged against.
#[derive(Debug, Clone)]
pub struct Case {
    pub terms: ContractTerms,
    pub catalog: Catalog,
    pub client: Option<ClientFacts>,
    pub erp: Option<ErpFacts>,
}

/// A case that breaks no rule, but for what is changed of it.
pub fn case(change: impl FnOnce(&mut Case)) -> Case {
    let mut case = Case {
        terms: serde_json::from_str(include_str!("fixtures/terms.json")).unwrap(),
        catalog: serde_json::from_str(include_str!("fixtures/catalog.json")).unwrap(),
        client: Some(ClientFacts {
            id: 1001.into(),
            person: Person::Natural,
            address_ids: vec![1.into(), 2.into()],
            billing_groups: vec![(7.into(), true), (8.into(), false)],
        }),
        erp: None,
    };
    change(&mut case);
    case
}

impl Case {
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            catalog: &self.catalog,
            client: self.client.as_ref(),
            erp: self.erp.as_ref(),
        }
    }

    pub fn preview(&self) -> Preview {
        preview_of(&self.terms, self.facts())
    }

    pub fn violations(&self) -> Vec<Violation> {
        violations(&self.terms, self.facts())
    }

    /// The violations as (field, rule).
    pub fn broken(&self) -> Vec<(String, String)> {
        let names = |v: Violation| (v.field.into_owned(), v.rule.into_owned());
        self.violations().into_iter().map(names).collect()
    }

    pub fn setup_fee(&self) -> SetupFee {
        self.preview()
            .setup_fee
            .expect("the setup fee can be computed")
    }

    pub fn receivables(&self) -> Receivables {
        self.preview()
            .receivables
            .expect("the accounts can be computed")
    }

    pub fn plan(&mut self) -> &mut Plan {
        let id = self.terms.plan_id;
        self.catalog
            .plans
            .iter_mut()
            .find(|plan| Some(plan.id) == id)
            .unwrap()
    }

    pub fn email(&mut self) -> &mut WelcomeEmailTerms {
        self.terms.welcome_email.as_mut().unwrap()
    }

    /// Grouped invoicing with a group, and nothing that asks for another method.
    pub fn grouped(&mut self) {
        self.terms.invoicing_method = Some(InvoicingMethod::Grouped);
        self.terms.billing_group_id = Some(7.into());
    }

    /// A courtesy: no accounts, no setup fee.
    pub fn not_invoiced(&mut self) {
        self.terms.invoicing_method = Some(InvoicingMethod::NotInvoiced);
        self.terms.setup_fee.amount = None;
    }

    /// A telephony plan with everything that telephony asks for.
    pub fn telephony(&mut self) {
        self.grouped();
        self.terms.plan_id = Some(6.into());
        self.terms.due_date_rule_id = Some(6.into());
        self.terms.payment_profile_id = Some(6.into());
        self.terms.renewal.auto_renewal = Some(false);
    }

    /// Renewal at a suggested price.
    pub fn suggested(&mut self, price: &str) {
        self.terms.renewal.basis = Some(RenewalBasis::SuggestedPrice);
        self.terms.renewal.suggested_price = Some(price.parse().unwrap());
    }

    /// What only the ERP knows, with nothing to say yet.
    pub fn erp(&mut self) -> &mut ErpFacts {
        self.erp.insert(ErpFacts::default())
    }
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn money(text: &str) -> Money {
    text.parse().unwrap()
}

/// What is changed of a case.
pub type Change = fn(&mut Case);

/// One line of a table of rules: what is changed, and the (field, rule) pairs that it breaks, in
/// order.
pub type Line = (
    &'static str,
    fn(&mut Case),
    &'static [(&'static str, &'static str)],
);

/// Checks that each line breaks exactly what it says.
pub fn check(table: &[Line]) {
    for (name, change, expected) in table {
        let broken = case(change).broken();
        let broken: Vec<_> = broken
            .iter()
            .map(|(f, r)| (f.as_str(), r.as_str()))
            .collect();
        assert_eq!(broken, *expected, "{name}");
    }
}

//! What the demo's provider has sold already: contracts of days gone by, made like any other.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use contract::{
    Amount, BillingGroupId, Catalog, ClientId, ContractId, ContractTerms, Expected, FiscalDocument,
    FiscalDocuments, InvoicingMethod, LedgerAccountId, Origin, PaymentMethodId, PaymentProfileId,
    PhoneTerminalId, PlanId, RenewalBasis, RenewalTerms, SetupFeeTerms, SlaPolicyId,
    SuspensionPolicyId, find, verify,
};
use erp_api::InvoiceRecord;

use super::billing::{TELEPHONY_DUE_DATE_RULE, TELEPHONY_PAYMENT_PROFILE};
use super::ways_in::EFFECTUATED_LEAD;
use crate::contracts::{Author, Gathered, Submission, canonical_hash, create};
use crate::server::Failure;
use crate::storage::{Connection, StorageError, contract_record, invoices};
use crate::tenant::Tenant;

/// A contract that was made.
pub struct Sold {
    /// Whose it is.
    pub client_id: ClientId,
    /// Which.
    pub contract_id: ContractId,
}

/// A sale.
struct Sale {
    client: i64,
    plan: i64,
    days_ago: u64,
    kind: SaleKind,
    /// How many of the invoices that fell due were not paid, and are overdue.
    unpaid: usize,
}

#[derive(Clone, Copy)]
enum SaleKind {
    /// One invoice per account, with a setup fee in so many parcels.
    Invoiced(i64),
    /// Grouped accounts in the customer's main group.
    Grouped,
    /// A telephone line on a terminal.
    Telephony(i64),
    /// No monthly accounts.
    Courtesy,
    /// Waits for its activation.
    Waiting,
    /// Its accounts are to be reviewed.
    Reviewed,
    /// From a lead.
    Lead,
}

/// Oldest first, so that ids and numbers follow the days.
fn sales() -> [Sale; 15] {
    use SaleKind::{Courtesy, Grouped, Invoiced, Lead, Reviewed, Telephony, Waiting};
    let sale = |client, plan, days_ago, kind, unpaid| Sale {
        client,
        plan,
        days_ago,
        kind,
        unpaid,
    };
    [
        sale(1004, 21, 320, Invoiced(0), 0),
        sale(1008, 1, 300, Invoiced(3), 1),
        sale(1002, 22, 280, Grouped, 0),
        sale(1004, 1, 240, Invoiced(2), 3),
        sale(1011, 4, 210, Invoiced(1), 0),
        sale(1015, 6, 190, Invoiced(0), 5),
        sale(1009, 13, 170, Invoiced(0), 0),
        sale(1016, 7, 150, Lead, 0),
        sale(1021, 5, 130, Invoiced(6), 1),
        sale(1002, 2, 110, Telephony(3), 0),
        sale(1017, 27, 90, Courtesy, 0),
        sale(1018, 8, 60, Invoiced(0), 0),
        sale(1019, 23, 15, Reviewed, 0),
        sale(1020, 1, 3, Waiting, 0),
        sale(1012, 15, 2, Invoiced(0), 0),
    ]
}

/// Makes the contracts, and pays what was paid.
pub async fn insert(
    connection: &mut Connection,
    tenant: &Tenant,
    catalog: &Catalog,
) -> Result<Vec<Sold>, Failure> {
    let today = catalog.today;
    // The rules look at the day of the sale, and at nothing else that changed since.
    let mut catalog = catalog.clone();
    let mut sold = Vec::new();
    for (index, sale) in sales().iter().enumerate() {
        catalog.today = today
            .checked_sub_days(Days::new(sale.days_ago))
            .unwrap_or(today);
        let contract_id = sell(connection, tenant, &catalog, index, sale).await?;
        pay(connection, tenant, contract_id, today, sale.unpaid).await?;
        sold.push(Sold {
            client_id: ClientId(sale.client),
            contract_id,
        });
    }
    Ok(sold)
}

async fn sell(
    connection: &mut Connection,
    tenant: &Tenant,
    catalog: &Catalog,
    index: usize,
    sale: &Sale,
) -> Result<ContractId, Failure> {
    let author = Author {
        tenant: tenant.clone(),
        user_id: 1,
        user_name: "Renata Prado".to_owned(),
        at: catalog.today.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(14),
    };
    let terms = terms(catalog, sale);
    let submission = Submission {
        key: format!("demo-{}", index + 1),
        body_hash: canonical_hash(&serde_json::to_value(&terms)?),
        terms: terms.clone(),
    };
    let gathered = Gathered::of(terms, catalog, connection, tenant.id, author.at).await?;
    let new = verify(&gathered.terms, gathered.facts(catalog)).map_err(|violations| {
        format!(
            "the demo's contract {} breaks rules: {violations:?}",
            index + 1
        )
    })?;
    Ok(create(connection, catalog, &author, &submission, &new).await?)
}

fn terms(catalog: &Catalog, sale: &Sale) -> ContractTerms {
    let plan = find(&catalog.plans, PlanId(sale.plan));
    let usual = ContractTerms {
        client_id: Some(ClientId(sale.client)),
        origin: Some(Origin::ClientPanel),
        signup_date: Some(catalog.today),
        plan_id: Some(PlanId(sale.plan)),
        due_date_rule_id: catalog.defaults.due_date_rule_id,
        sla_policy_id: plan
            .and_then(|plan| plan.sla_policy_id)
            .or(Some(SlaPolicyId(1))),
        suspension_policy_id: Some(SuspensionPolicyId(1)),
        payment_method_id: Some(PaymentMethodId(1)),
        payment_profile_id: Some(PaymentProfileId(1)),
        invoicing_method: Some(InvoicingMethod::PerReceivable),
        fiscal_documents: FiscalDocuments {
            automatic: true,
            document: Some(FiscalDocument::Nfcom),
        },
        renewal: RenewalTerms {
            basis: Some(RenewalBasis::PlanPrice),
            auto_renewal: Some(plan.is_none_or(|plan| plan.loyalty.is_none())),
            ..RenewalTerms::default()
        },
        ledger_account_id: plan.and_then(|plan| plan.ledger_account_id),
        expected: Expected {
            plan_price: plan.map(|plan| plan.price.into()),
            ..Expected::default()
        },
        ..ContractTerms::default()
    };
    let fee = |installments: i64| SetupFeeTerms {
        amount: Some(Amount::from(contract::Money::from_cents(
            installments * 5_000,
        ))),
        installments: Some(installments.max(1)),
        ledger_account_id: Some(LedgerAccountId(10)),
        ..SetupFeeTerms::default()
    };
    let grouped = ContractTerms {
        invoicing_method: Some(InvoicingMethod::Grouped),
        billing_group_id: Some(BillingGroupId(sale.client)),
        ..usual.clone()
    };
    match sale.kind {
        SaleKind::Invoiced(installments) => ContractTerms {
            setup_fee: fee(installments),
            ..usual
        },
        SaleKind::Grouped => grouped,
        SaleKind::Telephony(terminal) => ContractTerms {
            due_date_rule_id: Some(TELEPHONY_DUE_DATE_RULE),
            payment_profile_id: Some(TELEPHONY_PAYMENT_PROFILE),
            phone_terminal_id: Some(PhoneTerminalId(terminal)),
            renewal: RenewalTerms {
                auto_renewal: Some(false),
                ..grouped.renewal.clone()
            },
            ..grouped
        },
        SaleKind::Courtesy => ContractTerms {
            invoicing_method: Some(InvoicingMethod::NotInvoiced),
            ..usual
        },
        SaleKind::Waiting => ContractTerms {
            setup_fee: fee(2),
            await_activation: true,
            ..usual
        },
        SaleKind::Reviewed => ContractTerms {
            setup_fee: fee(4),
            review_receivables: true,
            ..usual
        },
        SaleKind::Lead => ContractTerms {
            origin: Some(Origin::CrmLead {
                lead_id: Some(EFFECTUATED_LEAD),
            }),
            setup_fee: fee(2),
            ..usual
        },
    }
}

/// Pays the invoices that would be overdue by today, all but the last few.
async fn pay(
    connection: &mut Connection,
    tenant: &Tenant,
    contract: ContractId,
    today: NaiveDate,
    unpaid: usize,
) -> Result<(), StorageError> {
    let Some(record) = contract_record::find(connection, tenant.id, contract).await? else {
        return Ok(());
    };
    let parcels = record.setup_fee.installments.iter();
    let parcels = parcels.map(|row| (row.id, row.payable_until));
    let accounts = record.receivables.items.iter();
    let accounts = accounts.map(|row| (row.id, row.payable_until));
    let past: Vec<i64> = parcels
        .chain(accounts)
        .filter(|(_, payable_until)| *payable_until < today)
        .filter_map(|(id, _)| id)
        .collect();
    let is_past =
        |invoice: &&InvoiceRecord| invoice.receivable_ids.iter().all(|id| past.contains(id));
    let due: Vec<_> = record.invoices.iter().filter(is_past).collect();
    let paid = due.len().saturating_sub(unpaid);
    for invoice in due.into_iter().take(paid) {
        invoices::pay(connection, invoice.id, invoice.due_date).await?;
    }
    Ok(())
}

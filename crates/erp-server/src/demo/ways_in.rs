//! Leads and attendances of the demo's provider.

use chrono::{Days, NaiveDate, NaiveTime};
use contract::{AttendanceId, ClientId, ContractId, LeadId, Money, PlanId, SalesRepId};
use erp_api::{Attendance, Lead, LeadSetupFee};

use super::contracts::Sold;

/// The lead that one of the demo's contracts came from.
pub const EFFECTUATED_LEAD: LeadId = LeadId(3008);

/// Customer, stage, plan, setup fee, sales rep.
type Row = (
    i64,
    &'static str,
    Option<i64>,
    Option<LeadSetupFee>,
    Option<i64>,
);

/// Leads in every stage; three are ready.
pub fn leads() -> Vec<Lead> {
    let fee = |cents, installments| {
        Some(LeadSetupFee {
            amount: Money::from_cents(cents),
            installments,
        })
    };
    let rows: [Row; 8] = [
        (1001, Lead::READY, Some(1), fee(15_000, 3), Some(2)),
        (1006, Lead::READY, Some(22), fee(60_000, 6), Some(4)),
        (1010, Lead::READY, Some(2), None, Some(1)),
        (1003, "negotiation", Some(8), fee(10_000, 2), Some(3)),
        (1005, "proposal", Some(12), fee(9_990, 1), None),
        (1013, "qualification", None, None, Some(5)),
        (1014, "lost", Some(5), fee(120_000, 12), Some(4)),
        // Ready still; the contract made of it below takes it on.
        (1016, Lead::READY, Some(7), fee(12_000, 4), Some(2)),
    ];
    let ids = 3001..;
    let lead = |(id, (client, stage, plan, setup_fee, sales_rep)): (i64, Row)| Lead {
        id: LeadId(id),
        client_id: ClientId(client),
        stage: str::to_owned(stage),
        plan_id: plan.map(PlanId),
        setup_fee,
        sales_rep_id: sales_rep.map(SalesRepId),
        contract_id: None,
    };
    ids.zip(rows).map(lead).collect()
}

/// Attendances of the last days; some are about a contract.
pub fn attendances(today: NaiveDate, sold: &[Sold]) -> Vec<Attendance> {
    let contract_of = |client: i64| {
        let newest = sold
            .iter()
            .rev()
            .find(|sold| sold.client_id == ClientId(client));
        newest.map(|sold| sold.contract_id)
    };
    let rows: [(i64, &str, u64, Option<ContractId>); 5] = [
        (
            1001,
            "Quer contratar internet para a casa de praia",
            0,
            None,
        ),
        (
            1004,
            "Segundo ponto no salão de festas",
            1,
            contract_of(1004),
        ),
        (
            1008,
            "Mudança para um plano mais rápido",
            2,
            contract_of(1008),
        ),
        (1003, "Dúvida sobre a cobertura na rua nova", 3, None),
        (
            1011,
            "Telefone fixo para a secretaria",
            5,
            contract_of(1011),
        ),
    ];
    let ids = 4001..;
    let attendance =
        |(id, (client, subject, days_ago, contract_id)): (i64, (i64, &str, u64, _))| {
            let day = today.checked_sub_days(Days::new(days_ago)).unwrap_or(today);
            Attendance {
                id: AttendanceId(id),
                client_id: ClientId(client),
                protocol: format!("{}{id:06}", day.format("%Y%m%d")),
                subject: subject.to_owned(),
                opened_at: day.and_time(NaiveTime::MIN).and_utc() + chrono::TimeDelta::hours(13),
                contract_id,
            }
        };
    ids.zip(rows).map(attendance).collect()
}

//! The words of "Contrato criado": what stands in the ERP now, what comes next, and the files to take away.

use contract::Timing;
use erp_api::{ContractRecord, RowState};

use super::{contract_page, format};

pub const CREATED: &str = "Contrato criado";
pub const SUMMARY: &str = "Resumo";
pub const PROVIDER: &str = "Provedor";
pub const WITHDRAWAL: &str = "Direito de desistir";
pub const SEE_CONTRACT: &str = "Ver contrato";
pub const ANOTHER: &str = "Criar outro contrato";
pub const BACK_TO_CLIENT: &str = "Voltar ao Painel do Cliente";
pub const SCHEDULE_CSV: &str = "Baixar cobranças (CSV)";
pub const SCHEDULE_ICS: &str = "Baixar vencimentos (ICS)";
/// The heads of the table's columns in the CSV file.
pub const CSV_COLUMNS: [&str; 6] = [
    "Descrição",
    "Vencimento",
    "Pagável até",
    "Valor",
    "Valor pago em dia",
    "Situação",
];

/// "contrato-48213".
pub fn file_name(number: &str) -> String {
    format!("contrato-{number}")
}

/// An event of the calendar: "Mensalidade 1 de 12 (estimada): R$ 99,90".
pub fn due(what: &str, amount: &str, estimated: bool) -> String {
    let estimated = if estimated { " (estimada)" } else { "" };
    format!("{what}{estimated}: R$ {amount}")
}

/// What happens next with the accounts, told from what was created.
pub fn what_next(record: &ContractRecord) -> &'static str {
    let (fee, accounts) = (&record.setup_fee, &record.receivables);
    let states = || {
        let parcels = fee.installments.iter().map(|row| row.state);
        parcels.chain(accounts.items.iter().map(|row| row.state))
    };
    let any = |state| states().any(|other| other == state);
    let invoiced = !record.invoices.is_empty();
    match (accounts.status, fee.status) {
        (Timing::OnActivation, Timing::Now) if any(RowState::UnderReview) => {
            "As parcelas de adesão estão em revisão; as mensalidades serão criadas quando a conexão for ativada."
        }
        (Timing::OnActivation, Timing::Now) if invoiced => {
            "As faturas da adesão já estão disponíveis para o cliente; as mensalidades serão criadas quando a conexão for ativada."
        }
        (Timing::OnActivation, Timing::Now) => {
            "As mensalidades serão criadas quando a conexão for ativada."
        }
        (Timing::OnActivation, _) => "As contas serão criadas quando a conexão for ativada.",
        (_, Timing::OnActivation) => {
            "O contrato não tem mensalidades; as parcelas de adesão serão criadas quando a conexão for ativada."
        }
        _ if any(RowState::UnderReview) => {
            "As contas estão em revisão; as faturas saem depois dela."
        }
        _ if invoiced => "As faturas já estão disponíveis para o cliente.",
        (Timing::None, Timing::Now) if any(RowState::Open) => {
            "O contrato não tem mensalidades; as parcelas de adesão ficam em aberto, sem fatura."
        }
        (Timing::None, _) => "O contrato não tem mensalidades.",
        _ if any(RowState::Open) => "As contas aguardam o faturamento manual do agrupamento.",
        _ => "Não há nada a pagar: as contas são de R$ 0,00, e por isso sem fatura.",
    }
}

/// What stands in the ERP now: each with its number.
pub fn created_rows(record: &ContractRecord) -> Vec<(usize, String)> {
    let (fee, accounts) = (&record.setup_fee, &record.receivables);
    let mut rows = Vec::new();
    let parcels = fee.installments.len();
    if parcels > 0 {
        let what = counted(
            parcels,
            fee.estimated,
            ["parcela de adesão", "parcelas de adesão"],
        );
        rows.push((parcels, format!("{what}, {}", format::money(fee.total))));
    }
    let items = accounts.items.len();
    if items > 0 {
        let what = counted(items, accounts.estimated, ["conta", "contas"]);
        rows.push((items, format!("{what}, {}", format::money(accounts.total))));
    }
    let invoices = record.invoices.len();
    if invoices > 0 {
        rows.push((invoices, counted(invoices, false, ["fatura", "faturas"])));
    }
    if let Some(email) = &record.welcome_email {
        let state = contract_page::email_state(email.state);
        rows.push((1, format!("e-mail {state} para {}", email.to)));
    }
    rows
}

/// "contas", "conta prevista".
fn counted(count: usize, planned: bool, [one, many]: [&str; 2]) -> String {
    match (count, planned) {
        (1, false) => one.to_owned(),
        (1, true) => format!("{one} prevista"),
        (_, false) => many.to_owned(),
        (_, true) => format!("{many} previstas"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A record with one parcel and one account in these states, or none; and so many invoices.
    fn record(
        fee: (Timing, Option<RowState>),
        accounts: (Timing, Option<RowState>),
        invoices: usize,
    ) -> ContractRecord {
        let mut record: ContractRecord = serde_json_wasm::from_str(include_str!(
            "../../../crates/erp-client/src/wire/samples/contract.json"
        ))
        .unwrap();
        record.setup_fee.status = fee.0;
        record.setup_fee.installments.truncate(1);
        record.setup_fee.installments.retain_mut(|row| {
            row.state = fee.1.unwrap_or(row.state);
            fee.1.is_some()
        });
        record.receivables.status = accounts.0;
        record.receivables.items.truncate(1);
        record.receivables.items.retain_mut(|row| {
            row.state = accounts.1.unwrap_or(row.state);
            accounts.1.is_some()
        });
        record.invoices.truncate(invoices);
        assert_eq!(record.invoices.len(), invoices);
        record
    }

    #[test]
    fn what_comes_next_is_told_from_what_was_created() {
        use RowState::{Invoiced, Open, Planned, Settled, UnderReview};
        use Timing::{None as Nothing, Now, OnActivation};
        for (fee, accounts, invoices, words) in [
            ((Nothing, None), (Now, Some(Invoiced)), 1, "As faturas já"),
            (
                (Now, Some(Invoiced)),
                (Now, Some(Settled)),
                1,
                "As faturas já",
            ),
            (
                (Nothing, None),
                (Now, Some(Settled)),
                0,
                "Não há nada a pagar",
            ),
            ((Nothing, None), (Now, Some(Open)), 0, "As contas aguardam"),
            (
                (Now, Some(Open)),
                (Now, Some(Settled)),
                0,
                "As contas aguardam",
            ),
            (
                (Nothing, None),
                (Now, Some(UnderReview)),
                0,
                "As contas estão em revisão",
            ),
            (
                (Nothing, None),
                (Nothing, None),
                0,
                "O contrato não tem mensalidades.",
            ),
            (
                (Now, Some(Open)),
                (Nothing, None),
                0,
                "O contrato não tem mensalidades; as parcelas de adesão ficam",
            ),
            (
                (OnActivation, Some(Planned)),
                (Nothing, None),
                0,
                "O contrato não tem mensalidades; as parcelas de adesão serão",
            ),
            (
                (Nothing, None),
                (OnActivation, Some(Planned)),
                0,
                "As contas serão criadas",
            ),
            (
                (OnActivation, Some(Planned)),
                (OnActivation, Some(Planned)),
                0,
                "As contas serão criadas",
            ),
            (
                (Now, Some(Invoiced)),
                (OnActivation, Some(Planned)),
                1,
                "As faturas da adesão já",
            ),
            (
                (Now, Some(UnderReview)),
                (OnActivation, Some(Planned)),
                0,
                "As parcelas de adesão estão em revisão",
            ),
            (
                (Now, Some(Open)),
                (OnActivation, Some(Planned)),
                0,
                "As mensalidades serão criadas",
            ),
        ] {
            let said = what_next(&record(fee, accounts, invoices));
            assert!(
                said.starts_with(words),
                "{fee:?} {accounts:?} {invoices}: {said}"
            );
        }
    }

    #[test]
    fn counts_agree_with_their_nouns() {
        assert_eq!(counted(1, true, ["conta", "contas"]), "conta prevista");
        assert_eq!(counted(2, true, ["conta", "contas"]), "contas previstas");
        assert_eq!(counted(1, false, ["fatura", "faturas"]), "fatura");
    }
}

//! The plans of the demo's provider.

use contract::catalog::{Loyalty, Plan};
use contract::{LedgerAccountId, Money, PlanId, PlanKindId, PriceIndexId, SlaPolicyId};

use super::registries::{bare, is_active};

const INTERNET: i64 = 1;
/// The kind for which the rules of telephony hold.
pub const TELEPHONY: i64 = 2;
const TV: i64 = 3;
const COMBO: i64 = 4;
const DEDICATED: i64 = 5;
const RADIO: i64 = 6;

/// Kind, code, name, price in cents, term and billing cycle in months, months and benefit in BRL
/// of the loyalty. A plan's id is its place here.
type Row = (
    i64,
    &'static str,
    &'static str,
    i64,
    u32,
    u32,
    Option<(u32, i64)>,
);

// A table reads as a table.
#[rustfmt::skip]
const ROWS: [Row; 46] = [
    (INTERNET, "FIB500", "Fibra 500 Mega", 9_990, 12, 1, Some((12, 300))),
    (TELEPHONY, "TEL200", "Fixo 200 minutos", 3_990, 12, 1, None),
    (TV, "TVESS", "TV Essencial", 6_990, 12, 1, None),
    (COMBO, "COMB500", "Fibra 500 Mega + TV Essencial", 14_990, 12, 1, Some((12, 420))),
    (DEDICATED, "LINK100", "Link dedicado 100 Mega", 129_000, 24, 1, Some((24, 3_600))),
    (INTERNET, "FIB100", "Fibra 100 Mega", 6_990, 12, 1, None),
    (INTERNET, "FIB200", "Fibra 200 Mega", 7_990, 12, 1, None),
    (INTERNET, "FIB300", "Fibra 300 Mega", 8_990, 12, 1, Some((12, 240))),
    (INTERNET, "FIB600", "Fibra 600 Mega", 10_990, 12, 1, Some((12, 300))),
    (INTERNET, "FIB700", "Fibra 700 Mega", 11_990, 12, 1, Some((12, 360))),
    (INTERNET, "FIB800", "Fibra 800 Mega", 12_990, 12, 1, Some((12, 360))),
    (INTERNET, "FIB1G", "Fibra 1 Giga", 14_990, 12, 1, Some((12, 480))),
    (INTERNET, "FIB500TRI", "Fibra 500 Mega trimestral", 28_470, 12, 3, None),
    (INTERNET, "FIB500SEM", "Fibra 500 Mega semestral", 54_900, 12, 6, None),
    (INTERNET, "FIB500ANU", "Fibra 500 Mega anual", 107_890, 12, 12, None),
    (INTERNET, "FIB1GTRI", "Fibra 1 Giga trimestral", 42_720, 24, 3, Some((12, 480))),
    (INTERNET, "FIB1GSEM", "Fibra 1 Giga semestral", 82_440, 24, 6, None),
    (INTERNET, "FIB1GANU", "Fibra 1 Giga anual", 161_890, 24, 12, None),
    (INTERNET, "FIB300LIVRE", "Fibra 300 Mega sem fidelidade", 10_490, 1, 1, None),
    (INTERNET, "FIB500LIVRE", "Fibra 500 Mega sem fidelidade", 11_990, 1, 1, None),
    (INTERNET, "EMP200", "Empresarial 200 Mega", 14_990, 24, 1, Some((24, 600))),
    (INTERNET, "EMP400", "Empresarial 400 Mega", 19_990, 24, 1, Some((24, 900))),
    (INTERNET, "EMP600", "Empresarial 600 Mega com IP fixo", 27_990, 24, 1, Some((24, 1_200))),
    (INTERNET, "EMP1G", "Empresarial 1 Giga com IP fixo", 39_990, 36, 1, Some((24, 1_800))),
    (INTERNET, "RUR50", "Rural 50 Mega", 8_990, 12, 1, Some((12, 500))),
    (INTERNET, "RUR100", "Rural 100 Mega", 11_990, 12, 1, Some((18, 600))),
    (INTERNET, "SOC30", "Social 30 Mega", 3_000, 12, 1, None),
    (TELEPHONY, "TEL500", "Fixo 500 minutos", 5_990, 12, 1, None),
    (TELEPHONY, "TELILIM", "Fixo ilimitado Brasil", 7_990, 12, 1, Some((12, 120))),
    (TELEPHONY, "TELEMP", "Ramais da empresa – 10 linhas", 24_990, 24, 1, Some((24, 480))),
    (TELEPHONY, "TELTRI", "Fixo 200 minutos trimestral", 11_370, 12, 3, None),
    (TV, "TVFAM", "TV Família", 9_990, 12, 1, None),
    (TV, "TVTOT", "TV Total com esportes", 15_990, 12, 1, Some((12, 240))),
    (TV, "TVANU", "TV Essencial anual", 75_490, 12, 12, None),
    (COMBO, "COMB300", "Fibra 300 Mega + TV Essencial", 13_490, 12, 1, Some((12, 360))),
    (COMBO, "COMB700", "Fibra 700 Mega + TV Família", 19_990, 12, 1, Some((12, 480))),
    (COMBO, "COMB1G", "Fibra 1 Giga + TV Total", 26_990, 24, 1, Some((12, 720))),
    (COMBO, "COMB500SEM", "Fibra 500 Mega + TV Essencial semestral", 82_900, 12, 6, None),
    (DEDICATED, "LINK50", "Link dedicado 50 Mega", 79_000, 24, 1, Some((24, 2_400))),
    (DEDICATED, "LINK200", "Link dedicado 200 Mega", 219_000, 36, 1, Some((36, 6_000))),
    (DEDICATED, "LINK1G", "Link dedicado 1 Giga", 690_000, 36, 1, Some((36, 18_000))),
    (DEDICATED, "LINK100TRI", "Link dedicado 100 Mega trimestral", 367_000, 24, 3, Some((24, 3_600))),
    (RADIO, "RAD10", "×Rádio 10 Mega", 7_990, 12, 1, None),
    (RADIO, "RAD20", "×Rádio 20 Mega", 9_990, 12, 1, None),
    (INTERNET, "FIB50", "×Fibra 50 Mega", 5_990, 12, 1, None),
    (TELEPHONY, "TEL100", "×Fixo 100 minutos", 2_990, 12, 1, None),
];

/// The provider's plans, and as many more as it takes to have `count`.
pub fn plans(count: Option<usize>) -> Vec<Plan> {
    let ids = 1..;
    let own = ids.zip(ROWS).map(|(id, row)| plan(id, row));
    let first_more = i64::try_from(ROWS.len()).unwrap_or(i64::MAX) + 1;
    let more = count.unwrap_or_default().saturating_sub(ROWS.len());
    own.chain((first_more..).take(more).map(regional_plan))
        .collect()
}

fn plan(id: i64, (kind, code, name, cents, term, cycle, loyalty): Row) -> Plan {
    let (sla, ledger, index) = match kind {
        TELEPHONY => (None, 11, 2),
        TV => (None, 8, 1),
        DEDICATED => (Some(3), 12, 3),
        _ if code.starts_with("EMP") => (Some(2), 7, 2),
        _ if code.starts_with("RUR") => (Some(4), 6, 1),
        _ => (None, 5, 1),
    };
    Plan {
        id: PlanId(id),
        code: code.to_owned(),
        kind_id: PlanKindId(kind),
        name: bare(name),
        price: Money::from_cents(cents),
        term_months: term,
        billing_cycle_months: cycle,
        // What is sold for a month at a time has no price to readjust.
        price_index_id: (term > 1).then_some(PriceIndexId(index)),
        sla_policy_id: sla.map(SlaPolicyId),
        ledger_account_id: Some(LedgerAccountId(ledger)),
        loyalty: loyalty.map(|(months, benefit)| Loyalty {
            months,
            benefit: Money::from_cents(benefit * 100),
        }),
        active: is_active(name),
    }
}

/// One of the many regional offers that a large provider has.
fn regional_plan(id: i64) -> Plan {
    let place = |list: &'static [&'static str], step: i64| {
        let index = usize::try_from(id / step).unwrap_or_default() % list.len();
        list[index]
    };
    let speed = place(&["100", "200", "300", "400", "500", "600", "700", "800"], 1);
    let region = place(
        &[
            "Serra Clara",
            "Vale Azul",
            "Porto Ameno",
            "Campo Sereno",
            "Ilha Mansa",
        ],
        8,
    );
    let cycle = [1, 1, 1, 3, 6, 12][usize::try_from(id % 6).unwrap_or_default()];
    let kind = [INTERNET, INTERNET, COMBO][usize::try_from(id % 3).unwrap_or_default()];
    let price = (4_990 + id * 37 % 20_000) * i64::from(cycle);
    let row = (kind, "", "", price, 12, cycle, None);
    Plan {
        code: format!("REG{id:05}"),
        name: format!("Fibra {speed} Mega {region} – oferta {id}"),
        active: id % 50 != 0,
        ..plan(id, row)
    }
}

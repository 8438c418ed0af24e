//! The customers of the demo's provider.

use contract::{
    AddressId, BillingGroupId, ClientId, Defaults, DiscountSchemeId, DueDateRuleId,
    InvoicingMethod, PaymentMethodId, PaymentProfileId, Person, SlaPolicyId, SuspensionPolicyId,
};
use erp_api::{Address, BillingGroup, Client, Overdue};

use super::documents::{cnpj, cpf};

/// The first customer's id; the others follow.
const FIRST: i64 = 1001;

/// Name, nine digits of a CPF or twelve characters of a CNPJ, e-mail, city, state.
type Row = (
    &'static str,
    &'static str,
    Option<&'static str>,
    &'static str,
    &'static str,
);

// A table reads as a table.
#[rustfmt::skip]
const ROWS: [Row; 26] = [
    ("Amélia Ventania de Souza", "101202303", Some("amelia.ventania@correio.example"), "Serra Clara", "SP"),
    ("Padaria Trigo de Vento Ltda.", "112233440001", Some("contato@trigodevento.example"), "Vale Azul", "MG"),
    ("Caetano Marmelada Brandão", "102304506", Some("caetano.brandao@correio.example"), "Porto Ameno", "SC"),
    ("Condomínio Solar das Nuvens", "223344550001", Some("sindico@solardasnuvens.example"), "Serra Clara", "SP"),
    ("Benedita Pé-de-Vento", "103405607", Some("benedita@correio.example"), "Campo Sereno", "GO"),
    ("Astrolábio Tecnologia S.A.", "12ABC34501DE", Some("financeiro@astrolabio.example"), "Porto Ameno", "SC"),
    ("Anacleto Sombra Verde", "104506708", None, "Ilha Mansa", "BA"),
    ("Bernardo Caramujo Neto", "105607809", Some("bernardo.neto@correio.example"), "Vale Azul", "MG"),
    ("Oficina Parafuso Mágico ME", "334455660001", Some("oficina@parafusomagico.example"), "Campo Sereno", "GO"),
    ("Dália Conceição Relâmpago", "106708901", Some("dalia.relampago@correio.example"), "Serra Clara", "SP"),
    ("Escola Girassol Azul", "445566770001", Some("secretaria@girassolazul.example"), "Ilha Mansa", "BA"),
    ("Eustáquio Neblina Filho", "107809012", Some("eustaquio@correio.example"), "Porto Ameno", "SC"),
    ("Fernanda Luar do Sertão", "108901203", Some("fernanda.luar@correio.example"), "Campo Sereno", "GO"),
    ("Mercado Três Estrelinhas Ltda.", "556677880001", Some("compras@tresestrelinhas.example"), "Vale Azul", "MG"),
    ("Gumercindo Areia Fina", "109012304", Some("gumercindo@correio.example"), "Ilha Mansa", "BA"),
    ("Hortênsia Brisa Calma", "110123405", Some("hortensia.brisa@correio.example"), "Serra Clara", "SP"),
    ("Igreja do Bom Horizonte", "667788990001", None, "Campo Sereno", "GO"),
    ("Jurandir Pedra Rolada", "111234506", Some("jurandir@correio.example"), "Vale Azul", "MG"),
    ("Clínica Sorriso de Papel", "778899000001", Some("recepcao@sorrisodepapel.example"), "Porto Ameno", "SC"),
    ("Lindaura Flor de Lis", "112345607", Some("lindaura@correio.example"), "Ilha Mansa", "BA"),
    ("Hotel Pôr do Sol Fictício Ltda.", "889900110001", Some("reservas@pordosol.example"), "Ilha Mansa", "BA"),
    ("Norberto Caminho Longo", "113456708", Some("norberto@correio.example"), "Serra Clara", "SP"),
    ("Prefeitura de Campo Sereno", "990011220001", Some("ti@camposereno.example"), "Campo Sereno", "GO"),
    ("Quitéria Manhã de Sol", "114567809", Some("quiteria@correio.example"), "Vale Azul", "MG"),
    ("Severino Água Doce", "115678901", Some("severino@correio.example"), "Porto Ameno", "SC"),
    ("Zulmira Estrela-d'Alva", "116789012", Some("zulmira@correio.example"), "Serra Clara", "SP"),
];

/// Every customer.
pub fn customers() -> Vec<Client> {
    (FIRST..).zip(ROWS).map(customer).collect()
}

fn customer((id, (name, base, email, city, state)): (i64, Row)) -> Client {
    let (person, document) = match base.len() {
        9 => (Person::Natural, cpf(base)),
        _ => (Person::Legal, cnpj(base)),
    };
    Client {
        id: ClientId(id),
        code: format!("C{id}"),
        name: name.to_owned(),
        document,
        person,
        email: email.map(str::to_owned),
        phone: (id % 7 != 0).then(|| format!("119{:08}", id * 7_919 % 100_000_000)),
        city: city.to_owned(),
        state: state.to_owned(),
        addresses: addresses(id, city, state),
        active_contracts: 0,
        overdue: Overdue::default(),
        defaults: defaults(id),
    }
}

/// Most have one address, a few two or three, one none.
fn addresses(client: i64, city: &str, state: &str) -> Vec<Address> {
    let labels: &[&str] = match client {
        1001 => &["Residência", "Casa de praia"],
        1002 | 1014 => &["Matriz", "Filial Sul", "Depósito"],
        1004 => &["Portaria", "Salão de festas"],
        1022 => &[],
        _ if client % 2 == 0 => &["Principal"],
        _ => &["Residência"],
    };
    let streets = [
        "Rua das Pipas",
        "Avenida Imaginária",
        "Travessa do Assobio",
        "Alameda Miragem",
    ];
    let ids = client * 10..;
    let address = |(id, label): (i64, &&str)| {
        let street = streets[usize::try_from(id).unwrap_or_default() % streets.len()];
        Address {
            id: AddressId(id),
            label: (*label).to_owned(),
            text: format!("{street}, {} – Centro, {city}/{state}", id % 900 + 10),
        }
    };
    ids.zip(labels).map(address).collect()
}

/// What a customer's own account configuration suggests; most have none.
fn defaults(client: i64) -> Defaults {
    match client {
        1002 => Defaults {
            due_date_rule_id: Some(DueDateRuleId(14)),
            sla_policy_id: Some(SlaPolicyId(2)),
            suspension_policy_id: Some(SuspensionPolicyId(2)),
            payment_method_id: Some(PaymentMethodId(2)),
            payment_profile_id: Some(PaymentProfileId(2)),
            invoicing_method: Some(InvoicingMethod::Grouped),
            discount_scheme_id: Some(DiscountSchemeId(4)),
            email_account_id: Some(contract::EmailAccountId(2)),
        },
        1006 => Defaults {
            due_date_rule_id: Some(DueDateRuleId(10)),
            payment_method_id: Some(PaymentMethodId(4)),
            payment_profile_id: Some(PaymentProfileId(4)),
            ..Defaults::default()
        },
        1005 => Defaults {
            due_date_rule_id: Some(DueDateRuleId(22)),
            ..Defaults::default()
        },
        // An account that was set up long ago: what it suggests is no longer offered.
        1012 => Defaults {
            due_date_rule_id: Some(DueDateRuleId(27)),
            ..Defaults::default()
        },
        _ => Defaults::default(),
    }
}

/// The customer without any group.
const WITHOUT_GROUP: i64 = 1022;
/// The customer with several active groups.
const WITH_SEVERAL: i64 = 1014;

/// One active group for nearly everybody; the main one has the number of its customer.
pub fn billing_groups() -> Vec<BillingGroup> {
    let group = |id: i64, client: i64, name: &str, active: bool| BillingGroup {
        id: BillingGroupId(id),
        client_id: ClientId(client),
        name: name.to_owned(),
        active,
        contracts: 0,
    };
    let clients = (FIRST..)
        .zip(ROWS)
        .map(|(client, _)| client)
        .filter(|id| *id != WITHOUT_GROUP);
    let mut groups: Vec<BillingGroup> = clients
        .map(|client| group(client, client, "Principal", true))
        .collect();
    groups.extend([
        group(2001, 1001, "Casa antiga", false),
        group(2002, 1004, "Obras", false),
        group(2003, WITH_SEVERAL, "Filial Sul", true),
        group(2004, WITH_SEVERAL, "Depósito", true),
    ]);
    groups
}

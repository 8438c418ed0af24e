//! The words of step 3.

use contract::Money;

use crate::ui::copy::format;

pub const CRM_VALUES: &str = "Valor padrão configurado no produto de CRM";
pub const USE_CRM_VALUES: &str = "Usar valores do CRM";
pub const GROUP_PHONE: &str = "Configuração do plano para uso de telefonia";
pub const GROUP_FEE: &str = "Valor de efetivação";
pub const GROUP_EXTRAS: &str = "Adicionais";
pub const LEDGER_PLACEHOLDER: &str = "Busque por código ou nome";
pub const TERMINAL_PLACEHOLDER: &str = "Busque um terminal livre";
pub const REP_PLACEHOLDER: &str = "Busque pelo nome";
pub const WITHOUT_FEE: &str = "Sem adesão";
pub const NO_FEE: &str = "Zero ou vazio: sem adesão.";
pub const GENERATE_NOW_EFFECT: &str =
    "As parcelas são criadas agora; só as mensalidades aguardam a ativação.";
pub const GENERATE_LATER_EFFECT: &str =
    "As parcelas também aguardam a ativação, com datas estimadas.";
pub const GENERATE_NO_EFFECT: &str =
    "Só muda algo com “Deseja aguardar a ativação do contrato” (passo 5).";

/// "R$ 150,00 em 3×".
pub fn fee_in_short(amount: Money, parcels: i64) -> String {
    format!("{} em {parcels}×", format::money(amount))
}

/// Why the lead's number of parcels is not taken over.
pub fn too_many_parcels(most: u32) -> String {
    let most = format::count(most as usize, "parcela", "parcelas");
    format!("O ERP permite até {most}: o número da lead não é aplicado.")
}

/// "Os centavos que sobram vão na primeira parcela."
pub const fn remainder(mode: contract::catalog::InstallmentRemainder) -> &'static str {
    use contract::catalog::InstallmentRemainder as Mode;
    match mode {
        Mode::First => "Os centavos que sobram vão na primeira parcela.",
        Mode::Last => "Os centavos que sobram vão na última parcela.",
        Mode::Spread => "Os centavos que sobram são distribuídos, um por parcela.",
    }
}

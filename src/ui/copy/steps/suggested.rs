//! Where a suggested answer comes from, and the way back to it.

use wizard::SuggestionOrigin;

/// Where a suggestion comes from: "Sugerido: configuração do cliente".
pub const fn origin(origin: SuggestionOrigin) -> &'static str {
    match origin {
        SuggestionOrigin::SelectedContract => "Sugerido: contrato selecionado no atendimento",
        SuggestionOrigin::Lead => "Sugerido: lead do CRM",
        SuggestionOrigin::Client => "Sugerido: configuração do cliente",
        SuggestionOrigin::ClientRecord => "Sugerido: cadastro do cliente",
        SuggestionOrigin::Plan => "Sugerido: plano de acesso",
        SuggestionOrigin::General => "Sugerido: cadastros gerais",
        SuggestionOrigin::Today => "Sugerido: data de hoje",
        SuggestionOrigin::Template => "Sugerido: modelo de e-mail",
    }
}

/// "Voltar à sugestão: Dia 10".
pub fn restore(what: &str) -> String {
    if what.is_empty() {
        "Voltar à sugestão".to_owned()
    } else {
        format!("Voltar à sugestão: {what}")
    }
}

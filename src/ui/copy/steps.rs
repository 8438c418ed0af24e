//! The words of the five steps: titles, leads, groups, option explanations.

use contract::{FiscalDocument, InvoicingMethod, RenewalBasis};
use wizard::{MissingRegistry, Step, SuggestionOrigin};

/// A step's name in the stepper.
pub const fn name(step: Step) -> &'static str {
    match step {
        Step::Plan => "Plano",
        Step::Billing => "Cobrança",
        Step::SetupFee => "Adesão",
        Step::WelcomeEmail => "Boas-vindas",
        Step::Renewal => "Renovação",
    }
}

/// A step's heading.
pub const fn title(step: Step) -> &'static str {
    match step {
        Step::Plan => "Novo contrato",
        Step::Billing => "Configurar contrato",
        Step::SetupFee => "Configurar adesão/adicionais",
        Step::WelcomeEmail | Step::Renewal => "Assistente de criação de contrato",
    }
}

/// What a step asks, in one line.
pub const fn lead(step: Step) -> &'static str {
    match step {
        Step::Plan => "O que o cliente contrata, desde quando e em que dia paga.",
        Step::Billing => "Como as contas são cobradas e o que sai delas.",
        Step::SetupFee => {
            "Quanto o cliente paga para entrar, em quantas vezes e onde isso é contabilizado."
        }
        Step::WelcomeEmail => "O e-mail que o cliente recebe quando o contrato é criado.",
        Step::Renewal => {
            "O que acontece no fim da vigência, e a conferência de tudo antes de criar."
        }
    }
}

/// What stands under a step's name before it has answers.
pub const fn outlook(step: Step) -> &'static str {
    match step {
        Step::Plan => "Plano e vencimento",
        Step::Billing => "Forma e faturamento",
        Step::SetupFee => "Valor, parcelas e adicionais",
        Step::WelcomeEmail => "E-mail ao cliente",
        Step::Renewal => "Revisão e confirmação",
    }
}

pub const STEPPER: &str = "Passos do contrato";
pub const STEP_DONE: &str = "concluído";
pub const BACK: &str = "Voltar";
pub const NEXT: &str = "Próximo";
pub const FINISH: &str = "Finalizar";
pub const SENDING: &str = "Criando o contrato…";
pub const BACK_TO_REVIEW: &str = "Voltar à revisão";
pub const TITLE_ERROR: &str = "Erro:";
pub const ONE_ERROR: &str = "Falta uma informação neste passo";
pub const MANY_ERRORS: &str = "Há informações a corrigir neste passo";
pub const DRAFT_KEPT: &str = "Rascunho guardado nesta aba";
pub const DRAFT_NOT_KEPT: &str = "O rascunho não está sendo guardado";

/// "Passo 3 de 5 · Adesão".
pub fn position(step: Step) -> String {
    format!(
        "Passo {} de {} · {}",
        step.index() + 1,
        Step::ALL.len(),
        name(step)
    )
}

// Plan
pub const GROUP_CONTRACT: &str = "Contrato";
pub const GROUP_TERMS: &str = "Condições";
pub const CHOOSE: &str = "Escolha…";
pub const PLAN_PLACEHOLDER: &str = "Busque por nome, código ou preço";
pub const KIND_FIRST: &str = "Escolha antes o tipo do plano.";
pub const NO_ADDRESS: &str = "Não informado";

// Billing
pub const GROUP_PAYMENT: &str = "Bloqueio e pagamento";
pub const GROUP_INVOICING: &str = "Faturamento";
pub const GROUP_DISCOUNT: &str = "Desconto e documentos fiscais";
pub const GROUP_NOTES: &str = "Observações";
pub const NOT_APPLIED: &str = "Não aplicar";
pub const NO_DISCOUNT: &str = "Sem desconto";
pub const MANAGE_GROUPS: &str = "Gerenciar agrupamentos";
pub const INACTIVITY_NEEDS_GROUPED: &str =
    "Disponível só com “Permitir o agrupamento das contas em fatura”.";
pub const INACTIVITY_NEEDS_MONTHLY: &str = "Disponível só para planos de cobrança mensal.";
pub const NO_TELEPHONY_PROFILE: &str =
    "Esta forma de pagamento não tem profile de telefonia. Escolha outra forma.";
pub const FISCAL_NOTES_HINT: &str = "Só chegam ao documento fiscal com uma fatura para cada conta.";
pub const METHOD_FIRST: &str = "Escolha antes a forma de pagamento.";

/// An invoicing method as offered, and what happens with it.
pub const fn invoicing_method(method: InvoicingMethod) -> (&'static str, &'static str) {
    match method {
        InvoicingMethod::PerReceivable => (
            "Gerar uma fatura para cada conta",
            "As contas são criadas já faturadas, uma fatura para cada.",
        ),
        InvoicingMethod::Grouped => (
            "Permitir o agrupamento das contas em fatura",
            "São criadas só as contas; o faturamento é feito depois, manualmente, por agrupamento.",
        ),
        InvoicingMethod::NotInvoiced => (
            "Contrato sem faturamento",
            "Nenhuma mensalidade é criada, como para um cliente cortesia.",
        ),
    }
}

/// A fiscal document as offered.
pub const fn fiscal_document(document: FiscalDocument) -> &'static str {
    match document {
        FiscalDocument::Nfcom => "NFCom (62)",
        FiscalDocument::Nf21 => "21",
        FiscalDocument::Nf22 => "22",
        FiscalDocument::Nd => "ND",
        FiscalDocument::Nfse => "NFS-e",
    }
}

// Setup fee
pub const CRM_VALUES: &str = "Valor padrão configurado no produto de CRM";
pub const USE_CRM_VALUES: &str = "Usar valores do CRM";
pub const GROUP_PHONE: &str = "Configuração do plano para uso de telefonia";
pub const GROUP_FEE: &str = "Valor de efetivação";
pub const GROUP_EXTRAS: &str = "Adicionais";
pub const LEDGER_PLACEHOLDER: &str = "Busque por código ou nome";
pub const TERMINAL_PLACEHOLDER: &str = "Busque um terminal livre";
pub const REP_PLACEHOLDER: &str = "Busque pelo nome";
pub const NO_FEE: &str = "Zero ou vazio: sem adesão.";
pub const GENERATE_NOW_EFFECT: &str =
    "As parcelas são criadas agora; só as mensalidades aguardam a ativação.";
pub const GENERATE_LATER_EFFECT: &str =
    "As parcelas também aguardam a ativação, com datas estimadas.";
pub const GENERATE_NO_EFFECT: &str =
    "Só muda algo com “Deseja aguardar a ativação do contrato” (passo 5).";

/// "Os centavos que sobram vão na primeira parcela."
pub const fn remainder(mode: contract::catalog::InstallmentRemainder) -> &'static str {
    use contract::catalog::InstallmentRemainder as Mode;
    match mode {
        Mode::First => "Os centavos que sobram vão na primeira parcela.",
        Mode::Last => "Os centavos que sobram vão na última parcela.",
        Mode::Spread => "Os centavos que sobram são distribuídos, um por parcela.",
    }
}

// Welcome e-mail
pub const GROUP_MAIL: &str = "E-mail";
pub const GROUP_TEMPLATE: &str = "Modelo";
pub const SHOW_TEMPLATES: &str = "Clique para exibir os modelos disponíveis";
pub const TO_HINT: &str = "Separe vários endereços com ponto e vírgula.";
pub const SEND_TEST: &str = "Enviar teste para mim";
pub const TEST_SENT: &str = "Teste enviado para o seu e-mail.";
pub const TEST_FAILED: &str = "Não foi possível enviar o teste.";
pub const MAIL_PREVIEW: &str = "Como o cliente recebe";
pub const NO_MAIL: &str = "Nenhum e-mail será enviado. Ligue para escrever um.";
pub const USE_TEMPLATE: &str = "Usar este modelo";
pub const TEMPLATES_TITLE: &str = "Modelos disponíveis";
pub const TEMPLATE_OF_PLAN: &str = "Deste plano";
pub const TEMPLATE_DEFAULT: &str = "Padrão";
pub const NO_TEMPLATES: &str = "Nenhum modelo gravado.";
pub const TEMPLATE_APPLIED: &str = "O modelo substituiu o assunto e o corpo do e-mail.";
pub const TEMPLATE_UNDO: &str = "Desfazer";
pub const TEMPLATE_REPLACES: &str =
    "Usar um modelo substitui o que você escreveu; dá para desfazer.";

/// Which template the next contract opens with, given how this one is saved.
pub const fn template_outlook(exclusive: bool, default: bool) -> &'static str {
    match (exclusive, default) {
        (true, true) => {
            "Abrirá nos próximos contratos deste plano e de todos os planos sem modelo próprio."
        }
        (true, false) => "Abrirá nos próximos contratos deste plano.",
        (false, true) => "Abrirá nos próximos contratos de todos os planos sem modelo próprio.",
        (false, false) => "Ficará na lista de modelos; nenhum contrato abrirá com ele por si só.",
    }
}

// Renewal
pub const GROUP_RENEWAL: &str = "Renovação de contrato";
pub const GROUP_ACCOUNTS: &str = "Criação das contas";
pub const GROUP_REVIEW: &str = "Confira antes de criar";
pub const GROUP_CONFIRM: &str = "Confirmação";
pub const SUGGESTIONS: &str = "Sugestões de valor";
pub const RECOMMENDED: &str = "recomendado";
pub const CHANGE: &str = "Alterar";
pub const NOT_INFORMED: &str = "Não informado";
pub const YES: &str = "Sim";
pub const NO: &str = "Não";

/// A way to renew as offered, and what happens with it.
pub const fn renewal_basis(basis: RenewalBasis) -> (&'static str, &'static str) {
    match basis {
        RenewalBasis::PlanPrice => (
            "Valor atual do plano",
            "Renova pelo preço que o plano tiver no dia da renovação.",
        ),
        RenewalBasis::SuggestedPrice => (
            "Valor sugerido",
            "Renova pelo valor que você informar agora.",
        ),
    }
}

/// Where a suggestion comes from: "Sugerido: configuração do cliente".
pub const fn origin(origin: SuggestionOrigin) -> &'static str {
    match origin {
        SuggestionOrigin::SelectedContract => "Sugerido: contrato selecionado no atendimento",
        SuggestionOrigin::Lead => "Sugerido: lead do CRM",
        SuggestionOrigin::Client => "Sugerido: configuração do cliente",
        SuggestionOrigin::ClientRecord => "Sugerido: cadastro do cliente",
        SuggestionOrigin::Plan => "Sugerido: plano",
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

// Telephony
pub const TELEPHONY_TITLE: &str = "Este é um plano de telefonia";
pub const TELEPHONY_UNMET: &str =
    "Ele exige vencimento e profile de telefonia, contas agrupadas em fatura e renovação manual.";
pub const TELEPHONY_APPLY: &str = "Aplicar configuração de telefonia";
pub const TELEPHONY_DONE: &str = "Configuração de telefonia aplicada:";
pub const TELEPHONY_GROUP_OPEN: &str =
    "falta escolher a regra de agrupamento de cobranças (passo 2)";

// Rights
pub const RIGHTS_TITLE: &str = "Direitos do consumidor";
pub const RIGHT_TO_WITHDRAW: &str = "Venda fora do estabelecimento (telefone, porta a porta, internet): o cliente pode desistir em até 7 dias, com devolução do que pagou (CDC, art. 49).";

/// Why no contract can be made, and where the ERP keeps what is missing.
pub const fn missing_registry(registry: MissingRegistry) -> (&'static str, &'static str) {
    match registry {
        MissingRegistry::PlanKinds => (
            "tipos de plano",
            "Painel Configurações → Cadastros → Tipos de Plano",
        ),
        MissingRegistry::Plans => (
            "planos de acesso",
            "Painel Configurações → Cadastros → Planos de Acesso",
        ),
        MissingRegistry::DueDateRules => (
            "regras de vencimento",
            "Painel Configurações → Financeiro → Configurações de Regra de Vencimento",
        ),
        MissingRegistry::SlaPolicies => (
            "tabelas de SLA",
            "Painel Configurações → Workspace → Configuração de SLA",
        ),
        MissingRegistry::SuspensionPolicies => (
            "regras de bloqueio",
            "Painel Configurações → Conexões → Régua de Manutenção de Conexões",
        ),
        MissingRegistry::PaymentMethods => (
            "formas de pagamento",
            "Painel Configurações → Financeiro → Formas de Pagamento",
        ),
        MissingRegistry::PaymentProfiles => (
            "profiles de pagamento",
            "Painel Configurações → Financeiro → Profiles de Pagamento",
        ),
        MissingRegistry::LedgerAccounts => (
            "planos de contas que aceitem lançamentos",
            "Painel Configurações → Financeiro → Plano de Contas",
        ),
    }
}

pub const IMPOSSIBLE_TITLE: &str = "Ainda não é possível criar contratos";
pub const IMPOSSIBLE_LEAD: &str = "Faltam cadastros ativos de que todo contrato precisa:";

//! The wire's paths of the fields that rules speak of, in the wizard's order.

names! {
    /// The customer.
    CLIENT_ID = "client_id";
    /// From where in the ERP the contract is made.
    ORIGIN = "origin";
    /// The attendance that it comes from.
    ATTENDANCE_ID = "origin.attendance_id";
    /// The lead that it comes from.
    LEAD_ID = "origin.lead_id";
    /// Data de adesão.
    SIGNUP_DATE = "signup_date";
    /// Plano de acesso.
    PLAN_ID = "plan_id";
    /// Vencimento.
    DUE_DATE_RULE_ID = "due_date_rule_id";
    /// Tabela de SLA.
    SLA_POLICY_ID = "sla_policy_id";
    /// Endereço de instalação.
    INSTALLATION_ADDRESS_ID = "installation_address_id";
    /// Regra de Bloqueio.
    SUSPENSION_POLICY_ID = "suspension_policy_id";
    /// Desc. Inatividade.
    INACTIVITY_CREDIT_RULE_ID = "inactivity_credit_rule_id";
    /// Forma de pagamento.
    PAYMENT_METHOD_ID = "payment_method_id";
    /// Profile de Pagamento.
    PAYMENT_PROFILE_ID = "payment_profile_id";
    /// Método de Faturamento.
    INVOICING_METHOD = "invoicing_method";
    /// Regra de agrupamento de cobranças.
    BILLING_GROUP_ID = "billing_group_id";
    /// Desconto.
    DISCOUNT_SCHEME_ID = "discount_scheme_id";
    /// Documento fiscal.
    FISCAL_DOCUMENT = "fiscal_documents.document";
    /// Observações extras.
    NOTES = "notes";
    /// Observações da NF.
    FISCAL_NOTES = "fiscal_notes";
    /// Núm. terminal telefônico.
    PHONE_TERMINAL_ID = "phone_terminal_id";
    /// Valor de adesão.
    SETUP_FEE_AMOUNT = "setup_fee.amount";
    /// Num. parcelas.
    SETUP_FEE_INSTALLMENTS = "setup_fee.installments";
    /// Consultor de CRM.
    SALES_REP_ID = "sales_rep_id";
    /// Plano de contas adesão.
    SETUP_FEE_LEDGER_ACCOUNT_ID = "setup_fee.ledger_account_id";
    /// Plano de composição de derivação das parcelas de adesão.
    SETUP_FEE_FISCAL_COMPOSITION_ID = "setup_fee.fiscal_composition_id";
    /// Gerar agora.
    SETUP_FEE_GENERATE_IMMEDIATELY = "setup_fee.generate_immediately";
    /// Observações adicionais.
    ADDITIONAL_NOTES = "additional_notes";
    /// Email de destino.
    EMAIL_TO = "welcome_email.to";
    /// Assunto.
    EMAIL_SUBJECT = "welcome_email.subject";
    /// Conta de email.
    EMAIL_SENDER_ACCOUNT_ID = "welcome_email.sender_account_id";
    /// Corpo do email.
    EMAIL_BODY = "welcome_email.body_html";
    /// Nome do modelo.
    EMAIL_TEMPLATE_NAME = "welcome_email.template.name";
    /// Como renovar.
    RENEWAL_BASIS = "renewal.basis";
    /// Valor sugerido de renovação.
    SUGGESTED_PRICE = "renewal.suggested_price";
    /// Ignorar renovação automática; on the wire inverted.
    AUTO_RENEWAL = "renewal.auto_renewal";
    /// Criar contas pelo valor sugerido.
    CREATE_AT_SUGGESTED_PRICE = "renewal.create_at_suggested_price";
    /// Plano de contas.
    LEDGER_ACCOUNT_ID = "ledger_account_id";
    /// Deseja revisar as contas antes de faturá-las.
    REVIEW_RECEIVABLES = "review_receivables";
    /// The plan's price that the sender saw.
    EXPECTED_PLAN_PRICE = "expected.plan_price";
    /// The sum of the setup-fee parcels that the sender saw.
    EXPECTED_SETUP_FEE_TOTAL = "expected.setup_fee_total";
    /// The sum of the accounts that the sender saw.
    EXPECTED_RECEIVABLES_TOTAL = "expected.receivables_total";
    /// The due date of account 1 that the sender saw.
    EXPECTED_FIRST_DUE_DATE = "expected.first_due_date";
}

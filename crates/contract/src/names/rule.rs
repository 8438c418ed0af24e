//! The rules' identifiers.

names! {
    /// A field without which there is no contract is missing.
    REQUIRED = "required";
    /// An id that is not in the catalogue, or another tenant's or customer's.
    UNKNOWN_REFERENCE = "unknown_reference";
    /// What an id names is no longer offered.
    INACTIVE_REFERENCE = "inactive_reference";
    /// The signup date is more than [`crate::SIGNUP_WINDOW_DAYS`] before or after today.
    SIGNUP_DATE_OUT_OF_RANGE = "signup_date_out_of_range";
    /// Warning: the signup date is more than [`crate::SIGNUP_PAST_DAYS`] before today.
    SIGNUP_DATE_IN_PAST = "signup_date_in_past";
    /// The setup fee is negative, has over two places, or is too large.
    SETUP_FEE_AMOUNT_INVALID = "setup_fee_amount_invalid";
    /// Not 1 to `settings.max_installments` parcels.
    SETUP_FEE_INSTALLMENTS_OUT_OF_RANGE = "setup_fee_installments_out_of_range";
    /// A parcel would be less than a cent.
    SETUP_FEE_INSTALLMENT_BELOW_CENT = "setup_fee_installment_below_cent";
    /// A setup fee above zero needs a ledger account.
    SETUP_FEE_LEDGER_ACCOUNT_REQUIRED = "setup_fee_ledger_account_required";
    /// The ledger account only groups others.
    LEDGER_ACCOUNT_NOT_POSTABLE = "ledger_account_not_postable";
    /// Warning: a setup fee on a contract that is not invoiced.
    SETUP_FEE_ON_NOT_INVOICED = "setup_fee_on_not_invoiced";
    /// Warning: the switch does something only while the contract waits for activation.
    GENERATE_IMMEDIATELY_WITHOUT_EFFECT = "generate_immediately_without_effect";
    /// The payment profile belongs to another method.
    PAYMENT_PROFILE_OF_OTHER_METHOD = "payment_profile_of_other_method";
    /// Grouped invoicing needs a billing group.
    BILLING_GROUP_REQUIRED = "billing_group_required";
    /// A billing group without grouped invoicing.
    BILLING_GROUP_NOT_ALLOWED = "billing_group_not_allowed";
    /// Inactivity is credited with grouped invoicing only.
    INACTIVITY_CREDIT_REQUIRES_GROUPED = "inactivity_credit_requires_grouped";
    /// Inactivity is credited on monthly plans only.
    INACTIVITY_CREDIT_REQUIRES_MONTHLY = "inactivity_credit_requires_monthly";
    /// Notes reach the fiscal document only with one invoice per account.
    FISCAL_NOTES_REQUIRE_PER_RECEIVABLE = "fiscal_notes_require_per_receivable";
    /// Automatic fiscal documents need a kind of document.
    FISCAL_DOCUMENT_REQUIRED = "fiscal_document_required";
    /// Warning: `NFCom` replaced models 21 and 22 ([`crate::NFCOM_SINCE`]).
    FISCAL_DOCUMENT_SUPERSEDED = "fiscal_document_superseded";
    /// There is a review only with one invoice per account.
    REVIEW_REQUIRES_PER_RECEIVABLE = "review_requires_per_receivable";
    /// A telephone terminal on a plan that is no telephony.
    PHONE_TERMINAL_REQUIRES_TELEPHONY = "phone_terminal_requires_telephony";
    /// Telephony is invoiced in groups.
    TELEPHONY_REQUIRES_GROUPED = "telephony_requires_grouped";
    /// Telephony does not renew by itself.
    TELEPHONY_REQUIRES_NO_AUTO_RENEWAL = "telephony_requires_no_auto_renewal";
    /// Telephony takes a due-date rule of its own, where there is one.
    TELEPHONY_DUE_DATE_RULE = "telephony_due_date_rule";
    /// Telephony takes a payment profile of its own, where there is one.
    TELEPHONY_PAYMENT_PROFILE = "telephony_payment_profile";
    /// To renew at the suggested price there must be one.
    SUGGESTED_PRICE_REQUIRED = "suggested_price_required";
    /// The suggested price is not above zero, has over two places, or is too large.
    SUGGESTED_PRICE_INVALID = "suggested_price_invalid";
    /// Accounts at the suggested price of a contract that renews at the plan's.
    CREATE_AT_SUGGESTED_REQUIRES_SUGGESTED = "create_at_suggested_requires_suggested";
    /// Warning: the suggested price is below the plan's.
    SUGGESTED_PRICE_BELOW_PLAN = "suggested_price_below_plan";
    /// Warning: an offer with loyalty does not renew by itself (Anatel, RGC).
    LOYALTY_WITH_AUTO_RENEWAL = "loyalty_with_auto_renewal";
    /// Warning: more than twelve months of loyalty for a natural person (Anatel, RGC).
    LOYALTY_TOO_LONG = "loyalty_too_long";
    /// No address, or one that is none.
    EMAIL_INVALID = "email_invalid";
    /// The welcome e-mail has no subject.
    EMAIL_SUBJECT_REQUIRED = "email_subject_required";
    /// The subject holds control characters or is too long.
    EMAIL_SUBJECT_INVALID = "email_subject_invalid";
    /// The welcome e-mail has no account to send it from.
    EMAIL_SENDER_REQUIRED = "email_sender_required";
    /// The welcome e-mail shows no text.
    EMAIL_BODY_REQUIRED = "email_body_required";
    /// Server: sanitising takes something away from the body.
    EMAIL_BODY_UNSAFE = "email_body_unsafe";
    /// A template that is kept needs a name.
    EMAIL_TEMPLATE_NAME_REQUIRED = "email_template_name_required";
    /// Notes are too long.
    TEXT_TOO_LONG = "text_too_long";
    /// Server: the lead cannot become this customer's contract.
    LEAD_NOT_READY = "lead_not_ready";
    /// Warning: the estimated activation is before today.
    ACTIVATION_ESTIMATE_IN_PAST = "activation_estimate_in_past";
    /// Warning, server: the customer got a contract of this plan a moment ago.
    POSSIBLE_DUPLICATE = "possible_duplicate";
    /// Server: the plan's price is no longer what the sender saw.
    PRICE_CHANGED = "price_changed";
    /// Server: a total or date is not what the sender saw.
    TOTALS_CHANGED = "totals_changed";
}

//! Fiscal documents and notes.

use contract::FiscalDocument;

use crate::support::{Case, Line, check, date};

#[test]
fn fiscal_documents() {
    const SUPERSEDED: &[(&str, &str)] =
        &[("fiscal_documents.document", "fiscal_document_superseded")];
    let table: [Line; 7] = [
        (
            "automatic, none chosen",
            |c| c.terms.fiscal_documents.document = None,
            &[("fiscal_documents.document", "fiscal_document_required")],
        ),
        (
            "model 21",
            |c| c.terms.fiscal_documents.document = Some(FiscalDocument::Nf21),
            SUPERSEDED,
        ),
        (
            "model 22, not automatic",
            |c| {
                c.terms.fiscal_documents.automatic = false;
                c.terms.fiscal_documents.document = Some(FiscalDocument::Nf22);
            },
            SUPERSEDED,
        ),
        (
            "model 21 on the first day of NFCom",
            |c| {
                c.catalog.today = date("2025-11-01");
                c.terms.signup_date = Some(date("2025-11-01"));
                c.terms.fiscal_documents.document = Some(FiscalDocument::Nf21);
            },
            SUPERSEDED,
        ),
        (
            "model 21 the day before",
            |c| {
                c.catalog.today = date("2025-10-31");
                c.terms.signup_date = Some(date("2025-10-31"));
                c.terms.fiscal_documents.document = Some(FiscalDocument::Nf21);
            },
            &[],
        ),
        (
            "nota de débito",
            |c| c.terms.fiscal_documents.document = Some(FiscalDocument::Nd),
            &[],
        ),
        (
            "NFS-e",
            |c| c.terms.fiscal_documents.document = Some(FiscalDocument::Nfse),
            &[],
        ),
    ];
    check(&table);
}

#[test]
fn fiscal_notes_and_review_want_one_invoice_per_account() {
    let table: [Line; 7] = [
        (
            "notes, per account",
            |c| c.terms.fiscal_notes = "nota".into(),
            &[],
        ),
        (
            "notes, grouped",
            |c| {
                c.grouped();
                c.terms.fiscal_notes = "nota".into();
            },
            &[("fiscal_notes", "fiscal_notes_require_per_receivable")],
        ),
        (
            "notes, not invoiced",
            |c| {
                c.not_invoiced();
                c.terms.fiscal_notes = "nota".into();
            },
            &[("fiscal_notes", "fiscal_notes_require_per_receivable")],
        ),
        (
            "review, per account",
            |c| c.terms.review_receivables = true,
            &[],
        ),
        (
            "review, grouped",
            |c| {
                c.grouped();
                c.terms.review_receivables = true;
            },
            &[("review_receivables", "review_requires_per_receivable")],
        ),
        ("not invoiced", Case::not_invoiced, &[]),
        (
            "both without a method",
            |c| {
                c.terms.invoicing_method = None;
                c.terms.review_receivables = true;
                c.terms.fiscal_notes = "nota".into();
            },
            &[("invoicing_method", "required")],
        ),
    ];
    check(&table);
}

#[test]
fn texts_have_two_thousand_characters_at_most() {
    let table: [Line; 7] = [
        (
            "2,000 characters of two bytes",
            |c| c.terms.notes = "é".repeat(2_000),
            &[],
        ),
        (
            "2,001",
            |c| c.terms.notes = "é".repeat(2_001),
            &[("notes", "text_too_long")],
        ),
        (
            "1,000 emoji and 1,000 CR LF",
            |c| c.terms.notes = "😀\r\n".repeat(1_000),
            &[],
        ),
        (
            "a CR and an LF that are no CR LF",
            |c| c.terms.notes = "\n\r".to_owned() + &"a".repeat(1_999),
            &[("notes", "text_too_long")],
        ),
        (
            "fiscal notes",
            |c| c.terms.fiscal_notes = "a".repeat(2_001),
            &[("fiscal_notes", "text_too_long")],
        ),
        (
            "additional notes",
            |c| c.terms.additional_notes = "a".repeat(2_001),
            &[("additional_notes", "text_too_long")],
        ),
        (
            "additional notes that fit",
            |c| c.terms.additional_notes = "a".repeat(2_000),
            &[],
        ),
    ];
    check(&table);
}

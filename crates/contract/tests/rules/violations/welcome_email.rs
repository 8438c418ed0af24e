//! Step 4.

use contract::TemplateTerms;

use crate::support::{Line, check};

#[test]
fn recipients() {
    const INVALID: &[(&str, &str)] = &[("welcome_email.to", "email_invalid")];
    let table: [Line; 8] = [
        ("none", |c| c.email().to = String::new(), INVALID),
        ("only separators", |c| c.email().to = " ; ;".into(), INVALID),
        ("no address", |c| c.email().to = "cliente".into(), INVALID),
        (
            "one of two",
            |c| c.email().to = "a@x.example; b@".into(),
            INVALID,
        ),
        (
            "parted by a comma",
            |c| c.email().to = "a@x.example, b@x.example".into(),
            INVALID,
        ),
        (
            "a header",
            |c| c.email().to = "a@x.example\r\nBcc: b@x.example".into(),
            INVALID,
        ),
        (
            "two",
            |c| c.email().to = "a@x.example; b@x.example".into(),
            &[],
        ),
        (
            "one and a separator",
            |c| c.email().to = "a@x.example;".into(),
            &[],
        ),
    ];
    check(&table);
}

#[test]
fn subjects() {
    const REQUIRED: &[(&str, &str)] = &[("welcome_email.subject", "email_subject_required")];
    const INVALID: &[(&str, &str)] = &[("welcome_email.subject", "email_subject_invalid")];
    let table: [Line; 9] = [
        ("none", |c| c.email().subject = String::new(), REQUIRED),
        ("only spaces", |c| c.email().subject = "  ".into(), REQUIRED),
        (
            "a line break",
            |c| c.email().subject = "Olá\r\nBcc: x@x.example".into(),
            INVALID,
        ),
        ("a tab", |c| c.email().subject = "Olá\tAna".into(), INVALID),
        (
            "a line separator",
            |c| c.email().subject = "Olá\u{2028}Ana".into(),
            INVALID,
        ),
        (
            "turned around",
            |c| c.email().subject = "Olá \u{202e}anA".into(),
            INVALID,
        ),
        (
            "256 characters",
            |c| c.email().subject = "é".repeat(256),
            INVALID,
        ),
        (
            "255 characters",
            |c| c.email().subject = "é".repeat(255),
            &[],
        ),
        (
            "variables and emoji",
            |c| c.email().subject = "{{client_name}}, olá 👩‍👧".into(),
            &[],
        ),
    ];
    check(&table);
}

#[test]
fn sender_body_and_template() {
    fn template(name: &str) -> TemplateTerms {
        TemplateTerms {
            name: name.into(),
            ..TemplateTerms::default()
        }
    }
    let table: [Line; 7] = [
        (
            "no sender",
            |c| c.email().sender_account_id = None,
            &[("welcome_email.sender_account_id", "email_sender_required")],
        ),
        (
            "an empty body",
            |c| c.email().body_html = "<p>&nbsp;</p>".into(),
            &[("welcome_email.body_html", "email_body_required")],
        ),
        (
            "an unsafe body",
            |c| c.erp().email_body_unsafe = true,
            &[("welcome_email.body_html", "email_body_unsafe")],
        ),
        (
            "an unsafe body of no e-mail",
            |c| {
                c.erp().email_body_unsafe = true;
                c.terms.welcome_email = None;
            },
            &[],
        ),
        (
            "a template without a name",
            |c| c.email().template = Some(template(" ")),
            &[(
                "welcome_email.template.name",
                "email_template_name_required",
            )],
        ),
        (
            "a template with a name",
            |c| c.email().template = Some(template("Fibra")),
            &[],
        ),
        (
            "a variable is text",
            |c| c.email().body_html = "<p>{{plan_name}}</p>".into(),
            &[],
        ),
    ];
    check(&table);
}

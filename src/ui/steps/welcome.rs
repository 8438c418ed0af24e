//! Step 4: the welcome e-mail.

use erp_api::EmailTest;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wizard::{ChoiceField, FlagField, TextField};

use super::{group, welcome_body, welcome_templates};
use crate::state::api::erp;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind};
use crate::ui::copy::{steps, violations};
use crate::ui::field::{Hint, check_box, meta, select, switch, text, when_asked};

pub(super) fn fields(wizard: Wizard) -> AnyView {
    let sends = wizard.flag(FlagField::WelcomeEmail);
    let send_hint = Signal::derive(move || (!sends.get()).then(|| steps::NO_MAIL.to_owned()));
    let switch = switch(
        wizard,
        FlagField::WelcomeEmail,
        meta(wizard, FlagField::WelcomeEmail).hint(send_hint),
    );
    view! {
        {group(steps::GROUP_MAIL, switch)}
        {move || sends.get().then(|| mail(wizard))}
    }
    .into_any()
}

fn mail(wizard: Wizard) -> AnyView {
    let to_hint = Signal::stored(Some(steps::TO_HINT.to_owned()));
    let save = view! {
        {check_box(wizard, FlagField::SaveTemplate, meta(wizard, FlagField::SaveTemplate))}
        {when_asked(wizard, TextField::TemplateName, move || saving(wizard))}
    };
    view! {
        <div class="group is-continued">
            {text(wizard, TextField::EmailTo, "text", meta(wizard, TextField::EmailTo).hint(to_hint))}
            <div class="field-row">
                {select(wizard, ChoiceField::EmailSender, Some(steps::CHOOSE), meta(wizard, ChoiceField::EmailSender))}
                {text(wizard, TextField::EmailSubject, "text", meta(wizard, TextField::EmailSubject))}
            </div>
            {welcome_templates::picker(wizard)}
            {welcome_body::editor(wizard)}
            {test_mail(wizard)}
        </div>
        {group(steps::GROUP_TEMPLATE, save.into_any())}
    }
    .into_any()
}

fn saving(wizard: Wizard) -> AnyView {
    let exclusive = wizard.flag(FlagField::TemplateExclusive);
    let default = wizard.flag(FlagField::TemplateDefault);
    let outlook: Hint = Signal::derive(move || {
        Some(steps::template_outlook(exclusive.get(), default.get()).to_owned())
    });
    view! {
        {text(wizard, TextField::TemplateName, "text", meta(wizard, TextField::TemplateName).hint(outlook))}
        {check_box(wizard, FlagField::TemplateExclusive, meta(wizard, FlagField::TemplateExclusive))}
        {check_box(wizard, FlagField::TemplateDefault, meta(wizard, FlagField::TemplateDefault))}
    }
    .into_any()
}

/// "Enviar teste para mim": the mail as it stands, to the signed-in user.
fn test_mail(wizard: Wizard) -> AnyView {
    let busy = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let send = Callback::new(move |()| {
        let surroundings = wizard.surroundings();
        let mail = wizard.answers().with_untracked(|answers| EmailTest {
            subject: answers.text(TextField::EmailSubject).to_owned(),
            body_html: answers.text(TextField::EmailBody).to_owned(),
            sender_account_id: answers.choice(ChoiceField::EmailSender).map(Into::into),
            client_id: Some(surroundings.client.id),
            plan_id: answers.plan_id(),
        });
        busy.set(true);
        said.set(String::new());
        spawn_local(async move {
            let answer = erp().send_test_email(&mail).await;
            busy.set(false);
            said.set(match answer {
                Ok(()) => format!("{} ({})", steps::TEST_SENT, surroundings.session.user.email),
                Err(erp_client::ApiError::Refused(problem)) if !problem.violations.is_empty() => {
                    let said: Vec<String> = problem
                        .violations
                        .iter()
                        .map(violations::sentence)
                        .collect();
                    said.join(" ")
                }
                Err(_) => steps::TEST_FAILED.to_owned(),
            });
        });
    });
    view! {
        <div class="cluster">
            <Button kind=ButtonKind::Secondary on_click=send busy=Signal::from(busy)>{steps::SEND_TEST}</Button>
            <p role="status">{move || said.get()}</p>
        </div>
    }
    .into_any()
}

//! The body of the welcome e-mail: what is written, and what the customer gets.

use leptos::prelude::*;
use wizard::{Edit, TextField};

use super::welcome_letter::{frame, page};
use crate::state::wizard::Wizard;
use crate::ui::controls::RichText;
use crate::ui::copy::steps;
use crate::ui::field::meta;

pub(super) fn editor(wizard: Wizard) -> AnyView {
    let value: Signal<String> = Signal::from(wizard.written(TextField::EmailBody));
    let on_input = Callback::new(move |html| wizard.apply(Edit::Text(TextField::EmailBody, html)));
    let on_leave = Callback::new(move |()| wizard.leave(TextField::EmailBody));
    let images = Signal::derive(move || {
        let hosts = &wizard.surroundings().catalog.settings.email_image_hosts;
        Some(steps::image_hosts(hosts))
    });
    let letter = Signal::derive(move || page(wizard, &value.get()));
    view! {
        <RichText meta=meta(wizard, TextField::EmailBody).hint(images) value on_input on_leave
            variables=steps::VARIABLES />
        <figure class="letter-view">
            <figcaption class="letter-view-title">{steps::MAIL_PREVIEW}</figcaption>
            {frame(steps::MAIL_PREVIEW.to_owned(), letter)}
        </figure>
    }
    .into_any()
}

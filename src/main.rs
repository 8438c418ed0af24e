//! The contract wizard: a Leptos application that runs in the browser only.

mod platform;
mod ui;

use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    mount_to_body(|| view! { <main><h1>"Novo contrato"</h1></main> });
}

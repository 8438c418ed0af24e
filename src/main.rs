//! The contract wizard: a Leptos application that runs in the browser only.

mod app;
mod derived;
mod platform;
mod state;
mod ui;

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::app);
}

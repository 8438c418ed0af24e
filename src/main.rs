//! The contract wizard: a Leptos application that runs in the browser only.

mod app;
mod derived;
mod platform;
mod state;
mod ui;

fn main() {
    leptos::mount::mount_to_body(app::app);
}

//! Walking the steps: the address says which one is open.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use wizard::Step;

use crate::derived::memo;
use crate::state::place::{is_wizard, step_of};
use crate::state::wizard::Wizard;

/// Opens an address, in place of the one before or after it.
type Go = Box<dyn Fn(&str, bool) + Send + Sync>;

/// Where the wizard is, and the ways on.
#[derive(Clone, Copy)]
pub struct Navigation {
    wizard: Wizard,
    step: Memo<Step>,
    /// A step that was opened by "Alterar" goes straight back to the review.
    returning: RwSignal<bool>,
    go: StoredValue<Go>,
}

impl Navigation {
    /// The navigation of a wizard. An address that leads further than the answers do opens the
    /// first step that lacks something; a reload keeps the step.
    pub fn new(wizard: Wizard) -> Self {
        let path = use_location().pathname;
        let navigate = use_navigate();
        let go = move |url: &str, replace: bool| {
            navigate(
                url,
                NavigateOptions {
                    replace,
                    ..NavigateOptions::default()
                },
            );
        };
        let asked = memo(move || path.with(|path| step_of(path)));
        let step = memo(move || {
            let asked = asked.get().unwrap_or(Step::Plan);
            asked.min(allowed(wizard))
        });
        let go = StoredValue::new(Box::new(go) as Go);
        let navigation = Self {
            wizard,
            step,
            returning: RwSignal::new(false),
            go,
        };
        // The address follows where the wizard really is: writing it is what this effect is for. Another place's is left
        // alone: whoever goes there must not be brought back.
        Effect::new(move |_| {
            let step = step.get();
            if asked.get() != Some(step) && path.with_untracked(|path| is_wizard(path)) {
                navigation.open(step, true);
            }
            wizard.reach(step);
        });
        navigation
    }

    /// The navigation of the wizard around this place.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The step that is open.
    pub fn step(self) -> Memo<Step> {
        self.step
    }

    /// Whether the open step goes back to the review.
    pub fn returning(self) -> bool {
        self.returning.get()
    }

    /// Opens a step.
    pub fn go(self, step: Step) {
        self.returning.set(false);
        self.open(step, false);
    }

    /// Forgets the review: the open step goes on to the next one again.
    pub fn leave_review(self) {
        self.returning.set(false);
    }

    /// Opens a step to change something, and come back to the review.
    pub fn change(self, step: Step) {
        self.returning.set(true);
        self.open(step, false);
    }

    /// Goes on from the open step, if it has no errors.
    pub fn next(self) -> bool {
        let step = self.step.get_untracked();
        if !self.wizard.attempt(step) {
            return false;
        }
        let target = if self.returning.get_untracked() {
            // A change may have raised questions elsewhere: they come before the review.
            untrack(|| self.wizard.first_incomplete()).unwrap_or(Step::Renewal)
        } else {
            step.next().unwrap_or(step)
        };
        self.wizard.reach(target);
        self.go(target);
        true
    }

    fn open(self, step: Step, replace: bool) {
        let url = self.wizard.entry().step_url(step);
        self.go.with_value(|go| go(&url, replace));
    }
}

/// The furthest step that may be open: any that was open before, else the first incomplete one.
fn allowed(wizard: Wizard) -> Step {
    let furthest = wizard.furthest();
    let incomplete = wizard.first_incomplete().unwrap_or(Step::Renewal);
    furthest.max(
        incomplete
            .min(Step::Renewal)
            .min(furthest.next().unwrap_or(furthest)),
    )
}

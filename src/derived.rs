//! Derived state, compiled once for every type of value.

use leptos::prelude::*;

/// A memo of what a function reads.
///
/// [`Memo::new`] is compiled anew for every function that it is given; with the function in a box,
/// only for every type that is read.
pub fn memo<T>(read: impl Fn() -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    boxed(Box::new(read))
}

fn boxed<T>(read: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| read())
}

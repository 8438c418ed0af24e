//! Where the keys lead in a list that has rows which cannot be chosen. Pure.

/// Rows that a page key moves by.
pub(super) const PAGE: isize = 8;
/// A move of the active row.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Step {
    First,
    Last,
    Next,
    Previous,
    By(isize),
}

/// The row that a step leads to; `None` where no row can be chosen.
pub(super) fn target(
    from: Option<usize>,
    step: Step,
    len: usize,
    can: impl Fn(usize) -> bool,
) -> Option<usize> {
    let last = len.checked_sub(1)?;
    let forwards = |start: usize| (start..len).chain(0..start).find(|&row| can(row));
    let backwards = |start: usize| {
        (0..=start)
            .rev()
            .chain((start + 1..len).rev())
            .find(|&row| can(row))
    };
    match (step, from) {
        (Step::First, _) | (Step::Next | Step::By(_), None) => forwards(0),
        (Step::Last, _) | (Step::Previous, None | Some(0)) => backwards(last),
        (Step::Next, Some(row)) => forwards(if row >= last { 0 } else { row + 1 }),
        (Step::Previous, Some(row)) => backwards((row - 1).min(last)),
        (Step::By(rows), Some(row)) if rows < 0 => forwards(row.saturating_add_signed(rows)),
        (Step::By(rows), Some(row)) => backwards(row.saturating_add_signed(rows).min(last)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_skip_headings_and_go_around() {
        // A heading, two options, a heading, an option.
        let can = |row: usize| ![0, 3].contains(&row);
        let to = |from, step| target(from, step, 5, can);
        assert_eq!(to(None, Step::Next), Some(1));
        assert_eq!(to(Some(2), Step::Next), Some(4));
        assert_eq!(to(Some(4), Step::Next), Some(1));
        assert_eq!(to(Some(1), Step::Previous), Some(4));
        assert_eq!(to(None, Step::Previous), Some(4));
        assert_eq!(to(Some(1), Step::By(PAGE)), Some(4));
        assert_eq!(to(Some(4), Step::By(-PAGE)), Some(1));
        assert_eq!(to(Some(4), Step::First), Some(1));
        assert_eq!(to(Some(1), Step::Last), Some(4));
    }

    #[test]
    fn nothing_to_choose_leads_nowhere() {
        assert_eq!(target(None, Step::First, 0, |_| true), None);
        assert_eq!(target(None, Step::Next, 3, |_| false), None);
    }
}

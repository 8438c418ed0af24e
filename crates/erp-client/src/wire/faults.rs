//! What is noted while an answer is read.

/// What is wrong with an answer.
#[derive(Default)]
pub(crate) struct Faults {
    malformed: bool,
    unknown: bool,
}

impl Faults {
    /// Notes a value of another type than was agreed, with which nothing of the answer can be relied on. What is put in
    /// its place is given back.
    pub fn malformed<T>(&mut self, instead: T) -> T {
        self.malformed = true;
        instead
    }

    /// Notes a name that this version does not know, without which its row says nothing that can be used. What is put
    /// in its place is given back.
    pub fn unknown<T>(&mut self, instead: T) -> T {
        self.unknown = true;
        instead
    }

    /// Whether there is an unknown name, which is then settled.
    pub fn take_unknown(&mut self) -> bool {
        core::mem::take(&mut self.unknown)
    }

    /// Whether nothing is wrong.
    pub fn are_none(&self) -> bool {
        !(self.malformed || self.unknown)
    }
}

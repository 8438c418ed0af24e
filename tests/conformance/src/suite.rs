//! What the checks of one run share.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

use contract::{AttendanceId, ClientFacts, ClientId};
use erp_api::path;

use crate::creation::Created;
use crate::erp::Erp;
use crate::expectation;
use crate::finding::Finding;
use crate::known::Known;

/// The first attendance of the reference ERP's demo, for want of a list of them.
const ATTENDANCE_OF_THE_DEMO: i64 = 4001;

/// What the checks of one run share: the server, what is known of it, and what was made.
pub struct Suite {
    /// The server.
    pub erp: Erp,
    attendance: Option<i64>,
    known: OnceCell<Result<Known, Finding>>,
    clients: RefCell<BTreeMap<ClientId, ClientFacts>>,
    created: OnceCell<Result<Created, Finding>>,
    mark: String,
    marks: Cell<u32>,
}

impl Suite {
    /// A run against a server, which may have an attendance of this id.
    pub fn new(erp: Erp, attendance: Option<i64>) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let mark = format!("{:x}", now.unwrap_or_default().as_nanos());
        Self {
            erp,
            attendance,
            known: OnceCell::new(),
            clients: RefCell::default(),
            created: OnceCell::new(),
            mark,
            marks: Cell::new(0),
        }
    }

    /// A text that no other run has used, nor this one.
    pub fn mark(&self) -> String {
        self.marks.set(self.marks.get() + 1);
        format!("conformance-{}-{}", self.mark, self.marks.get())
    }

    /// What the server has to offer, read once.
    pub fn known(&self) -> Result<&Known, Finding> {
        let known = self.known.get_or_init(|| Known::read(&self.erp));
        known.as_ref().map_err(Clone::clone)
    }

    /// What the rules must know of a customer, read once until it is forgotten.
    pub fn client_facts(&self, id: ClientId) -> Result<ClientFacts, Finding> {
        if let Some(facts) = self.clients.borrow().get(&id) {
            return Ok(facts.clone());
        }
        let facts = expectation::client_facts(self, id)?;
        self.clients.borrow_mut().insert(id, facts.clone());
        Ok(facts)
    }

    /// To be called by those who change customers or their groups.
    pub fn forget_clients(&self) {
        self.clients.borrow_mut().clear();
    }

    /// A contract with all that an ordinary one has, made once for all who look at it.
    pub fn created(&self) -> Result<&Created, Finding> {
        let created = self.created.get_or_init(|| Created::ordinary(self));
        created.as_ref().map_err(Clone::clone)
    }

    /// An attendance of the server's.
    ///
    /// # Errors
    /// None is known.
    pub fn attendance(&self) -> Result<AttendanceId, Finding> {
        let id = AttendanceId(self.attendance.unwrap_or(ATTENDANCE_OF_THE_DEMO));
        let is_guess = self.attendance.is_none();
        if is_guess && self.erp.get(&path::attendance(id))?.status == 404 {
            let why = "no attendance is known; `--attendance ID` names one";
            return Err(Finding::skipped(why));
        }
        Ok(id)
    }
}

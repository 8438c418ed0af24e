//! From where in the ERP a contract is made.

use serde::{Deserialize, Serialize};

use crate::ids::{AttendanceId, LeadId};

/// From where in the ERP a contract is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Origin {
    /// Financeiro → Painel do Cliente.
    ClientPanel,
    /// Workspace → Atendimento.
    Attendance {
        /// The attendance; required.
        #[serde(default)]
        attendance_id: Option<AttendanceId>,
    },
    /// Workspace → Painel de Atendimento.
    AttendancePanel {
        /// The attendance; required.
        #[serde(default)]
        attendance_id: Option<AttendanceId>,
    },
    /// A lead in the effectuation stage.
    CrmLead {
        /// The lead; required.
        #[serde(default)]
        lead_id: Option<LeadId>,
    },
}

impl Origin {
    /// The lead that the contract comes from.
    pub const fn lead_id(self) -> Option<LeadId> {
        match self {
            Self::CrmLead { lead_id } => lead_id,
            _ => None,
        }
    }

    /// The attendance that the contract comes from.
    pub const fn attendance_id(self) -> Option<AttendanceId> {
        match self {
            Self::Attendance { attendance_id } | Self::AttendancePanel { attendance_id } => {
                attendance_id
            }
            _ => None,
        }
    }
}

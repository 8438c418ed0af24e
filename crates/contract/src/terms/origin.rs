//! From where in the ERP a contract is made.

use serde::{Deserialize, Deserializer, Serialize};

use crate::ids::{AttendanceId, LeadId};

/// From where in the ERP a contract is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "snake_case", try_from = "Wire")]
pub enum Origin {
    /// Financeiro → Painel do Cliente.
    ClientPanel,
    /// Workspace → Atendimento.
    Attendance {
        /// The attendance; required.
        attendance_id: Option<AttendanceId>,
    },
    /// Workspace → Painel de Atendimento.
    AttendancePanel {
        /// The attendance; required.
        attendance_id: Option<AttendanceId>,
    },
    /// A lead in the effectuation stage.
    CrmLead {
        /// The lead; required.
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

/// An origin as it is read: flat, so that nothing has to be buffered before the kind is known, and
/// an error can say where it is.
#[derive(Deserialize)]
struct Wire {
    kind: Option<Kind>,
    #[serde(default)]
    attendance_id: Option<AttendanceId>,
    #[serde(default)]
    lead_id: Option<LeadId>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    ClientPanel,
    Attendance,
    AttendancePanel,
    CrmLead,
}

impl Wire {
    fn origin(self) -> Option<Origin> {
        let Wire {
            kind,
            attendance_id,
            lead_id,
        } = self;
        Some(match kind? {
            Kind::ClientPanel => Origin::ClientPanel,
            Kind::Attendance => Origin::Attendance { attendance_id },
            Kind::AttendancePanel => Origin::AttendancePanel { attendance_id },
            Kind::CrmLead => Origin::CrmLead { lead_id },
        })
    }
}

impl TryFrom<Wire> for Origin {
    type Error = &'static str;

    fn try_from(wire: Wire) -> Result<Self, Self::Error> {
        wire.origin().ok_or("missing field `kind`")
    }
}

/// Reads the origin of terms: one without a kind is none, which is for the rules to say.
pub(super) fn given<'de, D: Deserializer<'de>>(wire: D) -> Result<Option<Origin>, D::Error> {
    Ok(Option::<Wire>::deserialize(wire)?.and_then(Wire::origin))
}

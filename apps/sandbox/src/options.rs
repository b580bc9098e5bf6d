//! What can be set about a sandbox, at the start and while it runs.

use serde::{Deserialize, Serialize};

use crate::gate::quota::QuotaRules;

/// How strict the gate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GateRules {
    /// Accepts signatures that leave out arrays or the body of a GET, as some clients create them.
    pub accept_habits: bool,
    /// Refuses parameters that the operation does not know. Otherwise they are recorded as warnings.
    pub refuse_unknown_parameters: bool,
    /// Refuses calls that lack a required parameter, or send one of a wrong type or out of range.
    pub check_parameters: bool,
    /// How many calls are let through.
    pub quota: QuotaRules,
}

impl Default for GateRules {
    fn default() -> GateRules {
        GateRules {
            accept_habits: false,
            refuse_unknown_parameters: false,
            check_parameters: true,
            quota: QuotaRules::default(),
        }
    }
}

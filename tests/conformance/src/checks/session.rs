//! Who is signed in.

use erp_api::path;

use crate::check::{Area, check};
use crate::finding::Verdict;
use crate::shapes::SESSION;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Session",
        checks: vec![
            check(
                "The session names user, provider, permissions and today",
                shape,
            ),
            check("Today is the same day in session and catalogue", today),
        ],
    }
}

fn shape(suite: &Suite) -> Verdict {
    suite.erp.get(path::SESSION)?.shaped(200, &SESSION)?;
    Ok(())
}

fn today(suite: &Suite) -> Verdict {
    let answer = suite.erp.get(path::SESSION)?;
    let session = answer.expect(200)?.json()?;
    let catalog = suite.erp.get(path::CATALOG)?.expect(200)?.json()?;
    if session["today"] == catalog["today"] {
        Ok(())
    } else {
        Err(answer.failed(format!("today {}, as in the catalogue", catalog["today"])))
    }
}

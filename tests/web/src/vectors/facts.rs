//! A customer at random, and what only an ERP knows.

use contract::{ClientFacts, ErpFacts, LeadFacts, Person};

use super::random::Random;

/// The customer's id in nearly all terms.
pub const CLIENT: i64 = 1001;

/// A customer with some addresses and groups.
pub fn client(random: &mut Random) -> ClientFacts {
    ClientFacts {
        id: CLIENT.into(),
        person: random.pick(&[Person::Natural, Person::Legal]),
        address_ids: vec![1.into(), 2.into()],
        billing_groups: vec![(1.into(), true), (2.into(), true), (3.into(), false)],
    }
}

/// What an ERP finds out.
pub fn erp(random: &mut Random) -> ErpFacts {
    ErpFacts {
        lead: random.sometimes(70, |random| LeadFacts {
            id: random.between(1, 3).into(),
            client_id: CLIENT.into(),
            stage: random.pick(&["effectuation", "negotiation"]).to_owned(),
            contract_id: random.sometimes(20, |random| random.between(1, 9).into()),
        }),
        attendance: random.sometimes(70, |random| (random.between(1, 3).into(), CLIENT.into())),
        recent_contract: random.sometimes(10, |_| (7.into(), "2026/7".to_owned())),
        email_body_unsafe: random.chance(10),
    }
}

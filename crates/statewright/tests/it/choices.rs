//! What choices over the variants of enums become in the States Language.

use serde::{Deserialize, Serialize};
use statewright::{Flow, State, StateMachine, fail, wait};
use statewright_handler::{Choices, Shape, Variant};

use crate::definition;

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    payment: Payment,
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    coupon: Option<Coupon>,
    note: Option<String>,
}

#[derive(Serialize, Deserialize, Choices)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Payment {
    ByCard {
        number: String,
    },
    ByInvoice(Invoice),
    Free,
    #[serde(other)]
    Unknown,
}

#[derive(Serialize, Deserialize, Choices)]
enum Outcome {
    Sent { parcel: String },
    Lost(Coupon),
    Pending,
}

#[derive(Serialize, Deserialize, Shape)]
struct Invoice {
    cents: u64,
}

#[derive(Serialize, Deserialize, Shape)]
struct Coupon {
    code: String,
}

/// Where the data is the whole, no state stands in between; what an arm does not go on with
/// stays.
#[test]
fn variants_with_a_tag_among_their_fields() {
    insta::assert_json_snapshot!(definition(|stack| {
        let flow = wait::<Payment>("Begin", 1)
            .choose_variant("How", |payment| match payment {
                PaymentVariant::ByCard(card) => card.then(wait("Card", 1)).then(fail("No Card")),
                PaymentVariant::ByInvoice(invoice) => invoice.into(),
                PaymentVariant::Free(_) => wait("Free", 1).then(fail("Not Free")),
                PaymentVariant::Unknown(_) => fail("Unknown").into(),
            })
            .then(wait::<Invoice>("Pay", 2));
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn variants_with_their_data_inside() {
    insta::assert_json_snapshot!(definition(|stack| {
        let flow: Flow<Order, Coupon> =
            wait("Begin", 1).choose("Outcome", Order::OUTCOME, |outcome| match outcome {
                OutcomeVariant::Sent(sent) => {
                    sent.then(wait::<OutcomeSent>("Sent", 1)).then(fail("Sent Away"))
                }
                OutcomeVariant::Lost(coupon) => coupon.into(),
                OutcomeVariant::Pending(_) => fail("Pending").into(),
            });
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn what_is_there_or_not() {
    insta::assert_json_snapshot!(definition(|stack| {
        let redeem =
            |coupon: Variant<Order, Coupon>| coupon.then(wait("Redeem", 1)).then(fail("Redeemed"));
        let flow = wait::<Order>("Begin", 1)
            .choose("Has Coupon", Order::COUPON, |coupon| match coupon {
                Some(coupon) => redeem(coupon),
                None => wait::<Order>("No Coupon", 1),
            })
            .choose("Has Note", Order::NOTE, |note| match note {
                Some(_) => wait("Read", 1),
                None => wait("No Note", 1),
            });
        StateMachine::new(stack, "Machine", flow);
    }));
}

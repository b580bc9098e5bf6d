//! What happens to a shop without its doing: buyers write and change their minds, parcels arrive, the platform decides.

use serde::Deserialize;
use serde_json::json;

use crate::control::orders::refused;
use crate::control::{ControlResult, body, done, unknown};
use crate::domain::customer_service::buyer_message;
use crate::domain::fulfillment::set_label_delay;
use crate::domain::product::{freeze, take_down};
use crate::domain::return_refund::{arbitrate, buyer_withdraws_cancel, move_return, parcel_arrives};
use crate::request::Incoming;
use crate::state::State;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    status: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Reason {
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    shop_id: String,
    conversation_id: Option<String>,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labels {
    delay: i64,
}

/// `returns/{id}/..`, `cancellations/{id}/withdraw`, `products/{id}/..`, `messages`, `labels`.
pub fn respond(state: &mut State, request: &Incoming, method: &str, segments: &[&str]) -> ControlResult {
    let world = &mut state.world;
    let happened = match (method, segments) {
        ("POST", ["returns", id, "status"]) => {
            let target: Target = body(request)?;
            move_return(world, id, &target.status).map_err(refused)?;
            return Ok(json!({"id": id, "status": target.status}));
        }
        ("POST", ["returns", id, "arrive"]) => parcel_arrives(world, id),
        ("POST", ["returns", id, "arbitration"]) => arbitrate(world, id, &body::<Target>(request)?.status),
        ("POST", ["cancellations", id, "withdraw"]) => buyer_withdraws_cancel(world, id),
        ("POST", ["products", id, "take_down"]) => take_down(world, id, &body::<Reason>(request)?.reason),
        ("POST", ["products", id, "freeze"]) => freeze(world, id, &body::<Reason>(request)?.reason),
        ("POST", ["messages"]) => {
            let message: Message = body(request)?;
            let conversation = message.conversation_id.as_deref();
            let id = buyer_message(world, &message.shop_id, conversation, &message.text).map_err(refused)?;
            return Ok(json!({"message_id": id}));
        }
        ("POST", ["labels"]) => {
            set_label_delay(world, body::<Labels>(request)?.delay);
            Ok(())
        }
        _ => return Err(unknown(method, segments)),
    };
    happened.map_err(refused)?;
    done()
}

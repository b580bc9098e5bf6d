//! The agents' side: whether they take chats, and images to send.

use serde_json::json;

use super::invalid;
use crate::call::{Call, Handler, Response};
use crate::domain::product::upload;
use crate::json::flag;
use crate::world::World;

/// The image types that buyers can be shown.
const FORMATS: [&str; 4] = ["png", "jpeg", "gif", "webp"];

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("customer_service.get_agent_settings", settings),
        ("customer_service.update_agent_settings", set),
        ("customer_service.upload_buyer_messages_image", upload_image),
    ]
}

fn settings(world: &mut World, call: &Call) -> Response {
    let closed = world.domains.customer_service.closed_desks.get(call.shop()?).copied().unwrap_or_default();
    Ok(json!({"can_accept_chat": !closed}))
}

fn set(world: &mut World, call: &Call) -> Response {
    let closed = !flag(&call.body, "can_accept_chat");
    world.domains.customer_service.closed_desks.insert(call.shop()?.to_owned(), closed);
    Ok(json!({}))
}

fn upload_image(world: &mut World, call: &Call) -> Response {
    let content = upload::file_of(call).map_err(|_| invalid("the image is missing"))?.content.clone();
    let picture = upload::picture_of(&content).map_err(|refusal| invalid(&refusal.message))?;
    if !FORMATS.contains(&picture.format) {
        return Err(invalid("jpg, gif, webp or png"));
    }
    let uri = upload::keep(world, picture, content);
    let url = upload::url(&call.base_url, &uri);
    Ok(json!({"url": url, "width": picture.width, "height": picture.height}))
}

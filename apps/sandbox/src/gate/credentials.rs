//! Who calls, when, and with what authorization.

use crate::auth::tokens::{Grant, TokenFault};
use crate::call::Refusal;
use crate::gate::INVALID;
use crate::options::GateRules;
use crate::request::Incoming;
use crate::signature::{Verdict, verify};
use crate::world::World;

/// How old a timestamp may be, in seconds.
const PAST: i64 = 300;
/// How far ahead a timestamp may be, in seconds.
const FUTURE: i64 = 30;

/// The app must exist. A missing key is reported like a wrong one.
pub fn app_key(world: &World, request: &Incoming) -> Result<(), Refusal> {
    if request.parameter("app_key").as_deref() == Some(&world.app.key) {
        return Ok(());
    }
    Err(Refusal::gateway(400, INVALID, "Invalid credentials. Invalid 'app_key' query parameter."))
}

/// The timestamp must be from the last 5 minutes, and at most 30 seconds ahead.
pub fn timestamp(request: &Incoming, now: i64) -> Result<(), Refusal> {
    let refusal =
        |why: &str| Refusal::gateway(400, INVALID, format!("Invalid 'timestamp' query parameter. {why}"));
    let Some(text) = request.parameter("timestamp") else { return Err(refusal("It is missing.")) };
    let Some(sent) = text.parse::<i64>().ok().filter(|sent| *sent >= 0) else {
        return Err(refusal("It must be in seconds."));
    };
    if sent < now - PAST {
        return Err(refusal("It is more than 5 minutes old."));
    }
    if sent > now + FUTURE { Err(refusal("It is more than 30 seconds ahead.")) } else { Ok(()) }
}

/// The signature must be present, and be that of this request.
pub fn signature(world: &World, request: &Incoming, rules: &GateRules) -> Result<(), Refusal> {
    if request.parameter("sign").is_none_or(|sign| sign.is_empty()) {
        return Err(Refusal::gateway(
            400,
            INVALID,
            "Invalid credentials. The required signature 'sign' is missing.",
        ));
    }
    match verify(&request.signed(), &world.app.secret) {
        Verdict::Valid => Ok(()),
        Verdict::ValidWithHabit(_) if rules.accept_habits => Ok(()),
        _ => {
            Err(Refusal::gateway(401, 106_001, "Invalid credentials. The 'sign' query parameter is invalid."))
        }
    }
}

/// The token must have been issued, not have expired, and not be revoked.
pub fn token<'a>(world: &'a World, request: &Incoming) -> Result<&'a Grant, Refusal> {
    let token = request.access_token();
    if token.is_empty() {
        return Err(Refusal::gateway(
            401,
            INVALID,
            "Invalid credentials. The 'x-tts-access-token' header is missing.",
        ));
    }
    world.tokens.grant(token, world.now()).map_err(|fault| match fault {
        TokenFault::Unknown => {
            Refusal::gateway(401, INVALID, "Invalid credentials. The 'x-tts-access-token' header is invalid.")
        }
        TokenFault::Expired => {
            Refusal::gateway(401, 105_002, "Expired credentials. The access token is expired.")
        }
        TokenFault::Revoked => {
            Refusal::gateway(401, 105_001, "access token is invalid; detail:your token has been deauthorized")
        }
    })
}

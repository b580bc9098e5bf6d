//! Validates uploads.

use std::collections::BTreeMap;

use crate::call::{FormPart, Refusal};
use crate::catalog::{Fields, Scalar, Upload};
use crate::gate::invalid;
use crate::options::GateRules;
use crate::request::Incoming;

/// The parts of a form, if its files are not too large and of a type that the operation takes.
pub fn parse(
    request: &Incoming,
    fields: &Fields,
    uploads: &BTreeMap<String, Upload>,
    rules: &GateRules,
) -> Result<Vec<FormPart>, Refusal> {
    let parts = match &request.form {
        Some(Ok(parts)) => parts.clone(),
        Some(Err(problem)) => return Err(invalid(format!("the form cannot be read: {problem}"))),
        None => {
            let message = "Invalid 'Content-Type' header. It must be multipart/form-data.";
            return Err(Refusal::gateway(400, 36_009_023, message));
        }
    };
    for part in &parts {
        uploads.get(&part.name).map_or(Ok(()), |limit| validate_upload(part, limit))?;
    }
    if rules.check_parameters {
        required(fields, &parts)?;
    }
    Ok(parts)
}

/// If a form has only one file, it must be sent, even if the documents forget to say so.
fn required(fields: &Fields, parts: &[FormPart]) -> Result<(), Refusal> {
    let files = fields.iter().filter(|(_, field)| field.kind.scalar == Scalar::File).count();
    for (name, field) in fields {
        let needed = field.required || (files == 1 && field.kind.scalar == Scalar::File);
        let sent = parts.iter().any(|part| &part.name == name && !part.content.is_empty());
        if needed && !sent {
            return Err(invalid(format!("'{name}' is required")));
        }
    }
    Ok(())
}

fn validate_upload(part: &FormPart, limit: &Upload) -> Result<(), Refusal> {
    if limit.max_bytes.is_some_and(|most| part.content.len() as u64 > most) {
        return Err(Refusal::gateway(413, 36_009_021, "The uploaded file is too large."));
    }
    let kind = media_type(&part.content);
    if limit.types.is_empty() || limit.types.iter().any(|wanted| kind == Some(wanted.as_str())) {
        return Ok(());
    }
    let message = format!("Invalid file. '{}' must be one of {}.", part.name, limit.types.join(", "));
    Err(Refusal::gateway(400, 36_009_022, message))
}

/// The media type, as the first bytes tell it.
pub fn media_type(content: &[u8]) -> Option<&'static str> {
    match content {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [b'B', b'M', ..] => Some("image/bmp"),
        [b'%', b'P', b'D', b'F', b'-', ..] => Some("application/pdf"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', b'i', ..] => Some("image/heic"),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some("video/mp4"),
        _ => None,
    }
}

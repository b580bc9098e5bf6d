//! Proofs of delivery: pictures and PDF files.

use serde_json::json;

use super::refuse::Code;
use crate::call::{Call, FormPart, Refusal, Response};
use crate::picture::inspect;
use crate::world::World;

const MEBIBYTE: usize = 1 << 20;
const NO_FILE: Code =
    (12_038_002, "Invalid upload file. Please ensure you are passing the correct file data.");
const NO_PDF: Code = (12_038_004, "Invalid file type. Please ensure you are providing a PDF file.");
const NO_IMAGE: Code =
    (12_038_004, "Invalid image file type. Please ensure your image is in JPG, JPEG, or PNG format.");
const FILE_SIZE: Code = (12_038_005, "Invalid file size. Please ensure your file is smaller than 10MB.");
const IMAGE_SIZE: Code =
    (12_038_005, "Invalid image file size. Please ensure your image file size does not exceed 5MB.");

fn refuse(code: Code) -> Refusal {
    Refusal::new(code.0, code.1)
}

fn data(call: &Call) -> Result<&FormPart, Refusal> {
    let part = call.form.iter().find(|part| part.name == "data");
    part.filter(|part| !part.content.is_empty()).ok_or_else(|| refuse(NO_FILE))
}

/// `fulfillment.fulfillment_upload_delivery_file`
pub(super) fn file(world: &mut World, call: &Call) -> Response {
    let part = data(call)?;
    if part.content.len() > 10 * MEBIBYTE {
        return Err(refuse(FILE_SIZE));
    }
    if !part.content.starts_with(b"%PDF-") {
        return Err(refuse(NO_PDF));
    }
    let given = call.form.iter().find(|part| part.name == "name");
    let given = given.and_then(|part| String::from_utf8(part.content.to_vec()).ok());
    let name = given.or_else(|| part.file_name.clone()).unwrap_or_else(|| "attachment_file.pdf".into());
    let content = part.content.clone();
    let path = world.files.put(&mut world.ids, "pdf", "application/pdf", content);
    Ok(json!({"name": name, "url": format!("{}{path}", call.base_url)}))
}

/// `fulfillment.fulfillment_upload_delivery_image`
pub(super) fn image(world: &mut World, call: &Call) -> Response {
    let part = data(call)?;
    if part.content.len() > 5 * MEBIBYTE {
        return Err(refuse(IMAGE_SIZE));
    }
    let content = part.content.clone();
    let (extension, kind) = match content.as_ref() {
        [0x89, b'P', b'N', b'G', ..] => ("png", "image/png"),
        [0xFF, 0xD8, 0xFF, ..] => ("jpg", "image/jpeg"),
        _ => return Err(refuse(NO_IMAGE)),
    };
    let (width, height) = inspect(&content).map_or((256, 256), |picture| (picture.width, picture.height));
    let path = world.files.put(&mut world.ids, extension, kind, content);
    Ok(json!({"url": format!("{}{path}", call.base_url), "width": width, "height": height}))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::call::{Call, FormPart};
    use crate::domain::testing::{call, shop, try_play, world};
    use crate::world::World;

    fn upload(world: &mut World, operation: &str, content: &'static [u8]) -> Result<Value, i64> {
        let part = FormPart {
            name: "data".into(),
            file_name: Some("proof".into()),
            content_type: None,
            content: content.into(),
        };
        let call = Call { form: vec![part], ..call(operation, &shop(world, "GB")) };
        try_play(world, &call).map_err(|refusal| refusal.code)
    }

    #[test]
    fn proofs_of_delivery_are_validated() {
        let mut world = world();
        let (file, image) =
            ("fulfillment.fulfillment_upload_delivery_file", "fulfillment.fulfillment_upload_delivery_image");
        assert_eq!(upload(&mut world, file, b""), Err(12_038_002));
        assert_eq!(upload(&mut world, file, b"text"), Err(12_038_004));
        assert_eq!(upload(&mut world, image, b"text"), Err(12_038_004));
        assert!(upload(&mut world, file, b"%PDF-1.7").unwrap()["url"].as_str().unwrap().ends_with(".pdf"));
        assert!(
            upload(&mut world, image, b"\xFF\xD8\xFF\xE0").unwrap()["url"]
                .as_str()
                .unwrap()
                .ends_with(".jpg")
        );
    }
}

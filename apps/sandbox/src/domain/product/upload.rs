//! Uploaded images and files. An image is identified by its URI, a file by its id.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Value, json};

use crate::call::{Call, FormPart, Handler, Refusal, Response};
use crate::json::{list, text};
use crate::picture::{Picture, SIDE, inspect, square_png};
use crate::world::World;

/// The largest image, in bytes.
const IMAGE_LIMIT: usize = 10 * 1024 * 1024;
/// The largest PDF, in bytes.
const PDF_LIMIT: usize = 20 * 1024 * 1024;
/// The largest video, in bytes.
const VIDEO_LIMIT: usize = 100 * 1024 * 1024;
/// For each use of an image: the smallest length of its shorter side, and the largest of any side, in pixels.
const USES: [(&str, u32, u32); 5] = [
    ("MAIN_IMAGE", 300, 4_000),
    ("ATTRIBUTE_IMAGE", 100, 20_000),
    ("DESCRIPTION_IMAGE", 100, 20_000),
    ("CERTIFICATION_IMAGE", 100, 20_000),
    ("SIZE_CHART_IMAGE", 1_024, 20_000),
];

/// An uploaded image; its content is among the world's files.
#[derive(Debug, Clone)]
pub struct Image {
    name: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// An uploaded PDF or video; its content is among the world's files.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its path, to be put after the base URL.
    pub path: String,
    /// `PDF`, `MP4`.
    pub format: String,
}

/// Everything uploaded for products.
#[derive(Debug, Clone, Default)]
pub struct Files {
    images: BTreeMap<String, Image>,
    attachments: BTreeMap<String, Attachment>,
}

/// The content type and bytes of an uploaded image, by its URI.
pub fn image(world: &World, uri: &str) -> Option<(String, Bytes)> {
    let image = world.domains.product.files.images.get(uri)?;
    let stored = world.files.get(&image.name)?;
    Some((stored.content_type.clone(), stored.content.clone()))
}

/// The size of an uploaded image, by its URI.
pub fn known<'w>(world: &'w World, uri: &str) -> Option<&'w Image> {
    world.domains.product.files.images.get(uri)
}

/// An uploaded file, by its id.
pub fn attachment<'w>(world: &'w World, id: &str) -> Option<&'w Attachment> {
    world.domains.product.files.attachments.get(id)
}

/// The URL of an image, under the base URL of the call.
pub fn url(base_url: &str, uri: &str) -> String {
    let name = uri.rsplit('/').next().unwrap_or_default();
    format!("{base_url}{}{name}", crate::files::PREFIX)
}

/// An image as details show it.
pub fn show(world: &World, base_url: &str, uri: &str) -> Value {
    let (width, height) = known(world, uri).map_or((600, 600), |image| (image.width, image.height));
    let link = url(base_url, uri);
    json!({"height": height, "width": width, "uri": uri, "urls": [link], "thumb_urls": [link]})
}

/// Stores an image and returns its URI.
pub fn keep(world: &mut World, picture: Picture, content: Bytes) -> String {
    let name = format!("{:016x}{:016x}.{}", world.ids.random(), world.ids.random(), picture.format);
    world.files.put_as(&name, &format!("image/{}", picture.format), content);
    let uri = format!("tos-maliva-i-o3syd03w52-us/{name}");
    let image = Image { name, width: picture.width, height: picture.height };
    world.domains.product.files.images.insert(uri.clone(), image);
    uri
}

/// Stores a picture of one colour and returns its URI.
pub fn keep_plain(world: &mut World, colour: [u8; 3]) -> String {
    let picture = Picture { format: "png", width: SIDE, height: SIDE };
    keep(world, picture, square_png(colour))
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("product.upload_product_image", upload_image),
        ("product.upload_product_file", upload_file),
        ("product.optimize_images", optimize),
    ]
}

/// The file of a form.
///
/// # Errors
/// 12038002 if it is missing or empty.
pub fn file_of(call: &Call) -> Result<&FormPart, Refusal> {
    let part = call.form.iter().find(|part| part.name == "data");
    part.filter(|part| !part.content.is_empty()).ok_or_else(|| {
        Refusal::new(12_038_002, "Invalid upload file. Please ensure you are passing the correct file data.")
    })
}

/// A form's text field; empty if there is none.
pub fn form_text(call: &Call, name: &str) -> String {
    let part = call.form.iter().find(|part| part.name == name);
    part.map(|part| String::from_utf8_lossy(&part.content).into_owned()).unwrap_or_default()
}

/// The picture that was sent, if it is one and not too large.
///
/// # Errors
/// 12038005 above 10 MB, 12038015 if the bytes are not a picture, 12019116 outside of 100 to 20,000 pixels.
pub fn picture_of(content: &Bytes) -> Result<Picture, Refusal> {
    if content.len() > IMAGE_LIMIT {
        return Err(Refusal::new(
            12_038_005,
            "Invalid file size. Please ensure your file is smaller than 10MB.",
        ));
    }
    let picture = inspect(content).ok_or_else(|| {
        Refusal::new(
            12_038_015,
            "Failed to process the image. The format or content is not supported. Supported formats: JPG, JPEG, PNG, WEBP, HEIC, BMP",
        )
    })?;
    let sides = [picture.width, picture.height];
    if sides.iter().any(|side| !(100..=20_000).contains(side)) {
        return Err(Refusal::new(
            12_019_116,
            "Invalid image resolution. Please ensure your image is between 100 x 100 pixels and 20000 x 20000 pixels.",
        ));
    }
    Ok(picture)
}

fn upload_image(world: &mut World, call: &Call) -> Response {
    let part = file_of(call)?;
    let mut picture = picture_of(&part.content)?;
    let wished = form_text(call, "use_case");
    let use_case = if wished.is_empty() { "MAIN_IMAGE" } else { wished.trim() };
    validate_use(use_case, picture)?;
    if matches!(use_case, "MAIN_IMAGE" | "ATTRIBUTE_IMAGE") {
        picture = squared(picture);
    }
    let uri = keep(world, picture, part.content.clone());
    let link = url(&call.base_url, &uri);
    Ok(json!({
        "uri": uri, "url": link, "width": picture.width, "height": picture.height, "use_case": use_case,
    }))
}

fn validate_use(use_case: &str, picture: Picture) -> Result<(), Refusal> {
    let Some((_, least, most)) = USES.iter().find(|(name, _, _)| *name == use_case) else {
        return Err(Refusal::new(
            12_052_910,
            format!("Invalid input parameters. Unknown use_case '{use_case}'."),
        ));
    };
    let (short, long) = (picture.width.min(picture.height), picture.width.max(picture.height));
    if short < *least || long > *most {
        return Err(Refusal::new(
            12_038_014,
            format!(
                "The image dimensions exceed the allowed limits. Allowed dimensions (width x height in pixels): {least} x {least} to {most} x {most}"
            ),
        ));
    }
    Ok(())
}

/// Main and variation images outside of 3:4 to 4:3 become square.
fn squared(picture: Picture) -> Picture {
    let (width, height) = (u64::from(picture.width), u64::from(picture.height));
    if width * 4 >= height * 3 && width * 3 <= height * 4 {
        return picture;
    }
    let side = picture.width.max(picture.height);
    Picture { width: side, height: side, ..picture }
}

fn upload_file(world: &mut World, call: &Call) -> Response {
    let part =
        file_of(call).map_err(|_| Refusal::new(12_019_103, "Couldn't upload file, the file is empty."))?;
    let given = form_text(call, "name");
    let name = if given.is_empty() { part.file_name.clone().unwrap_or_default() } else { given };
    if name.is_empty() {
        return Err(Refusal::new(12_019_104, "The file name is empty."));
    }
    let (format, content_type, limit) = file_format(&part.content)?;
    if part.content.len() > limit {
        return Err(Refusal::new(12_038_005, "Invalid file size. The file is larger than allowed."));
    }
    let id = format!("v09e40f40000{:016x}", world.ids.random());
    let stored = format!("{id}.{}", format.to_lowercase());
    let path = world.files.put_as(&stored, content_type, part.content.clone());
    let link = format!("{}{path}", call.base_url);
    let attachment = Attachment { path, format: format.into() };
    world.domains.product.files.attachments.insert(id.clone(), attachment);
    Ok(json!({"id": id, "url": link, "name": name, "format": format}))
}

/// Format, media type and size limit, from the first bytes.
fn file_format(content: &Bytes) -> Result<(&'static str, &'static str, usize), Refusal> {
    if content.starts_with(b"%PDF-") {
        return Ok(("PDF", "application/pdf", PDF_LIMIT));
    }
    match (content.get(4..8), content.get(8..12)) {
        (Some(b"ftyp"), Some(b"qt  ")) => Ok(("MOV", "video/quicktime", VIDEO_LIMIT)),
        (Some(b"ftyp"), _) => Ok(("MP4", "video/mp4", VIDEO_LIMIT)),
        _ if content.starts_with(&[0x1A, 0x45, 0xDF, 0xA3]) => Ok(("WEBM", "video/webm", VIDEO_LIMIT)),
        _ => Err(Refusal::new(
            12_019_105,
            "Failed to process the file. The format or content is not supported.",
        )),
    }
}

/// The first call starts the work and says so; the next one has the result.
fn optimize(world: &mut World, call: &Call) -> Response {
    let images = list(&call.body, "images").to_vec();
    if images.len() > 200 {
        return Err(Refusal::new(12_038_007, "The number of image URIs exceeded the limit of 200."));
    }
    let images: Result<Vec<Value>, Refusal> =
        images.iter().map(|image| optimize_one(world, call, text(image, "uri"))).collect();
    Ok(json!({"images": images?}))
}

fn optimize_one(world: &mut World, call: &Call, uri: &str) -> Response {
    let Some(image) = known(world, uri).cloned() else {
        return Err(Refusal::new(
            12_038_008,
            "The image URI is invalid. Please use the URI generated by the Upload Product Image API.",
        ));
    };
    let link = url(&call.base_url, uri);
    let mut response = json!({
        "original_uri": uri, "original_url": link,
        "height": image.height, "width": image.width, "optimize_status": "PROCESSING",
    });
    if !world.domains.product.optimizing.insert(uri.to_owned()) {
        response["optimize_status"] = json!("SUCCESS");
        response["optimized_uri"] = json!(uri);
        response["optimized_url"] = json!(link);
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use serde_json::json;

    use super::image;
    use crate::call::FormPart;
    use crate::domain::testing::{call, play, refusal, world};
    use crate::picture::plain_png;

    fn part(name: &str, content: Vec<u8>) -> FormPart {
        FormPart { name: name.into(), file_name: None, content_type: None, content: Bytes::from(content) }
    }

    #[test]
    fn an_uploaded_image_can_be_fetched_by_its_uri() {
        let mut world = world();
        let mut upload = call("product.upload_product_image", "");
        upload.base_url = "http://127.0.0.1:9".into();
        upload.form =
            vec![part("data", plain_png(300, 900, [1, 2, 3])), part("use_case", b"MAIN_IMAGE".to_vec())];
        let response = play(&mut world, &upload);
        assert_eq!((&response["width"], &response["height"]), (&json!(900), &json!(900)), "made square");
        let (kind, bytes) = image(&world, response["uri"].as_str().expect("uri")).expect("stored");
        assert_eq!((kind.as_str(), bytes), ("image/png", upload.form[0].content.clone()));
        let link = response["url"].as_str().expect("url");
        let name = link.strip_prefix("http://127.0.0.1:9/_files/").expect("served under /_files/");
        assert!(world.files.get(name).is_some());
    }

    #[test]
    fn images_that_are_none_or_have_the_wrong_size_are_refused() {
        let mut world = world();
        let mut upload = call("product.upload_product_image", "");
        assert_eq!(refusal(&mut world, &upload).code, 12_038_002);
        upload.form = vec![part("data", b"hello".to_vec())];
        assert_eq!(refusal(&mut world, &upload).code, 12_038_015);
        upload.form = vec![part("data", plain_png(90, 300, [0; 3]))];
        assert_eq!(refusal(&mut world, &upload).code, 12_019_116);
        upload.form = vec![part("data", plain_png(200, 300, [0; 3]))];
        assert_eq!(refusal(&mut world, &upload).code, 12_038_014);
        upload.form.push(part("use_case", b"ATTRIBUTE_IMAGE".to_vec()));
        assert_eq!(play(&mut world, &upload)["use_case"], "ATTRIBUTE_IMAGE");
    }

    #[test]
    fn files_are_told_by_their_bytes() {
        let mut world = world();
        let mut upload = call("product.upload_product_file", "");
        upload.form = vec![part("data", b"%PDF-1.7".to_vec())];
        assert_eq!(refusal(&mut world, &upload).code, 12_019_104);
        upload.form.push(part("name", b"cert.pdf".to_vec()));
        assert_eq!(play(&mut world, &upload)["format"], "PDF");
        upload.form[0] = part("data", b"text".to_vec());
        assert_eq!(refusal(&mut world, &upload).code, 12_019_105);
    }

    #[test]
    fn optimizing_takes_two_calls() {
        let mut world = world();
        let uri = super::keep_plain(&mut world, [9, 9, 9]);
        let mut ask = call("product.optimize_images", "");
        ask.body = json!({"images": [{"uri": uri}]});
        assert_eq!(play(&mut world, &ask)["images"][0]["optimize_status"], "PROCESSING");
        assert_eq!(play(&mut world, &ask)["images"][0]["optimize_status"], "SUCCESS");
        ask.body = json!({"images": [{"uri": "x"}]});
        assert_eq!(refusal(&mut world, &ask).code, 12_038_008);
    }
}

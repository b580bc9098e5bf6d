//! Uploads and downloads: files are validated before they are sent, and documents are saved whole.

use std::io::Cursor;
use std::time::Duration;

use serde_json::json;
use tiktokshop::product::{UploadProductFileRequest, UploadProductImageRequest};
use tiktokshop_core::{
    CallOptions, Client, Document, Error, ErrorKind, Input, LabelOptions, Response, Upload,
};
use tiktokshop_sandbox::domain::fulfillment::set_label_delay;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::model::package::PackageStatus;
use tiktokshop_sandbox::pdf;

use crate::support::{Stage, once};

const IMAGE: &str = "product.upload_product_image";
const FILE: &str = "product.upload_product_file";
const LABEL: &str = "fulfillment.get_package_shipping_document";
/// What the catalogue allows for an image.
const MOST: usize = 10 << 20;
const HOUR: i64 = 3600;

async fn upload(client: &Client, upload: Upload) -> Result<Response, Error> {
    let input = Input::new().with("use_case", "ATTRIBUTE_IMAGE").with_file("data", upload);
    client.call(IMAGE, input, CallOptions::new()).await
}

/// What the platform received of an upload, fetched back from it.
async fn stored(client: &Client, response: &Response) -> Document {
    let data = response.json().expect("JSON");
    client.download(data["url"].as_str().expect("a URL")).await.expect("a document")
}

#[tokio::test]
async fn paths_bytes_and_streams_arrive_as_they_are() {
    let stage = Stage::start().await;
    let client = stage.client();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("red mug.png");
    std::fs::write(&path, pdf::png()).unwrap();
    let length = Some(pdf::png().len() as u64);
    let uploads = [
        (Upload::path(&path), "filename=\"red mug.png\""),
        (Upload::bytes(pdf::png()), "filename=\"upload.png\""),
        (Upload::reader(Cursor::new(pdf::png()), length).file_name("a.png"), "filename=\"a.png\""),
        (Upload::reader(Cursor::new(pdf::png()), None), "filename=\"upload.png\""),
    ];
    for (one, name) in uploads {
        let response = upload(&client, one).await.unwrap();
        let data = response.json().unwrap();
        assert_eq!((&data["use_case"], &data["width"]), (&json!("ATTRIBUTE_IMAGE"), &json!(400)));
        assert_eq!(stored(&client, &response).await.bytes, pdf::png());
        let sent = stage.last();
        assert_eq!(sent.signature, "valid");
        assert!(sent.headers["content-type"].starts_with("multipart/form-data; boundary="));
        let text = String::from_utf8_lossy(&sent.body).into_owned();
        assert!(text.contains("name=\"use_case\"\r\n\r\nATTRIBUTE_IMAGE\r\n"), "{text}");
        assert!(text.contains(name) && text.contains("Content-Type: image/png\r\n"), "{text}");
    }
}

#[tokio::test]
async fn names_arrive_whole() {
    let stage = Stage::start().await;
    for name in ["Prüfbericht 7.pdf", "証明書.pdf", "a'b (1) & c=d;e.pdf"] {
        let as_field = Input::new().with("name", name).with_file("data", Upload::bytes(&b"%PDF-1.7 x"[..]));
        let response = stage.client().call(FILE, as_field, CallOptions::new()).await.unwrap();
        assert_eq!(response.json().unwrap()["name"], name);
        let as_file = Input::new().with_file("data", Upload::bytes(&b"%PDF-1.7 x"[..]).file_name(name));
        let response = stage.client().call(FILE, as_file, CallOptions::new()).await.unwrap();
        assert_eq!(response.json().unwrap()["name"], name);
    }
    let hostile = "x\"; name=\"use_case\r\nX: y.pdf";
    let as_file = Input::new().with_file("data", Upload::bytes(&b"%PDF-1.7 x"[..]).file_name(hostile));
    let response = stage.client().call(FILE, as_file, CallOptions::new()).await.unwrap();
    assert_eq!(response.json().unwrap()["name"], "x%22; name=%22use_case%0D%0AX: y.pdf", "it breaks nothing");
}

#[tokio::test]
async fn typed_uploads_do_the_same() {
    let stage = Stage::start().await;
    let sdk = stage.sdk();
    let request = UploadProductImageRequest::new().data(Upload::bytes(pdf::png())).use_case("MAIN_IMAGE");
    let response = sdk.product().upload_product_image(request).await.unwrap();
    assert_eq!((response.width, response.height), (Some(400), Some(400)));
    let request = UploadProductFileRequest::new().data(Upload::bytes(&b"%PDF-1.7"[..])).name("a.pdf");
    let response = sdk.product().upload_product_file(request).await.unwrap();
    assert_eq!(response.name.as_deref(), Some("a.pdf"));
}

#[tokio::test]
async fn what_is_too_large_is_not_sent() {
    let stage = Stage::start().await;
    let client = stage.client();
    let mut large = pdf::png();
    large.resize(MOST + 1, 0);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.png");
    std::fs::write(&path, &large).unwrap();
    let endless = || tokio::io::repeat(0);
    let uploads = [
        Upload::path(&path),
        Upload::bytes(large.clone()),
        Upload::reader(Cursor::new(large.clone()), Some(large.len() as u64)),
        Upload::reader(Cursor::new(large), None),
        Upload::reader(endless(), Some(1)).content_type("image/png"),
    ];
    for one in uploads {
        let error = upload(&client, one).await.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::UploadRejected, Some(IMAGE)));
        assert!(error.detail().contains("10485760 bytes"), "{error}");
        assert_eq!((error.attempts(), error.outcome_unknown()), (0, false));
    }
    assert!(stage.sandbox.received().is_empty());
}

#[tokio::test]
async fn the_largest_that_is_allowed_is_sent() {
    let stage = Stage::start().await;
    let mut largest = pdf::png();
    largest.resize(MOST, 0);
    let response = upload(&stage.client(), Upload::bytes(largest.clone())).await.unwrap();
    assert!(stored(&stage.client(), &response).await.bytes == largest);
}

#[tokio::test]
async fn what_is_of_the_wrong_type_is_not_sent() {
    let stage = Stage::start().await;
    let client = stage.client();
    let uploads = [
        (Upload::bytes(&b"%PDF-1.7"[..]), "application/pdf"),
        (Upload::bytes(&b"GIF89a..."[..]), "image/gif"),
        (Upload::bytes(&b"hello"[..]).file_name("a.csv"), "text/csv"),
        (Upload::bytes(&b"hello"[..]), "application/octet-stream"),
        (Upload::bytes(pdf::png()).content_type("image/tiff"), "image/tiff"),
    ];
    for (one, what) in uploads {
        let error = upload(&client, one).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UploadRejected, "{error:?}");
        assert!(error.detail().contains(what) && error.detail().contains("image/jpeg"), "{error}");
        assert!(error.hint().is_some_and(|hint| hint.contains("Nothing was sent")));
    }
    let error = upload(&client, Upload::bytes(Vec::new())).await.unwrap_err();
    assert!(error.kind() == ErrorKind::UploadRejected && error.detail().contains("empty"), "{error}");
    assert!(stage.sandbox.received().is_empty());
}

#[tokio::test]
async fn a_file_in_the_wrong_place_is_not_sent() {
    let stage = Stage::start().await;
    let client = stage.client();
    let image = || Upload::bytes(pdf::png());
    let call = async |operation: &str, input| {
        let error = client.call(operation, input, CallOptions::new()).await.expect_err("a refusal");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error:?}");
        format!("{} {}", error.detail(), error.hint().unwrap_or_default())
    };
    assert!(call(IMAGE, Input::new()).await.contains("`data` is required"));
    assert!(call(IMAGE, Input::new().with_file("file", image())).await.contains("Files go into `data`"));
    assert!(call(IMAGE, Input::new().with("data", "iVBORw0KGgo=")).await.contains("takes a file"));
    assert!(
        call("order.get_order_list", Input::new().with("page_size", 1).with_file("data", image()))
            .await
            .contains("does not take files")
    );
    let none = Upload::path("/nowhere/at/all.png");
    assert!(call(IMAGE, Input::new().with_file("data", none)).await.contains("/nowhere/at/all.png"));
    assert!(stage.sandbox.received().is_empty());
}

#[tokio::test]
async fn an_upload_that_was_throttled_is_sent_again_whole() {
    let stage = Stage::meeting(once(IMAGE, Action::RateLimit { retry_after: Some(0) })).await;
    let client = stage.client();
    let stream = Upload::reader(Cursor::new(pdf::png()), None);
    let response = upload(&client, stream).await.unwrap();
    assert_eq!(response.attempts, 2);
    let received = stage.received(IMAGE);
    assert!(received.len() == 2 && received[0].body == received[1].body, "a stream is read once");
    assert_eq!(stored(&client, &response).await.bytes, pdf::png());
}

#[tokio::test]
async fn an_upload_that_broke_off_is_not_sent_again() {
    let stage = Stage::meeting(once(IMAGE, Action::Reset).after()).await;
    let error = upload(&stage.client(), Upload::bytes(pdf::png())).await.unwrap_err();
    assert!(error.outcome_unknown() && !error.retryable(), "{error:?}");
    assert_eq!(stage.received(IMAGE).len(), 1);
}

#[tokio::test]
async fn what_the_platform_refuses_is_told_with_its_words() {
    let stage = Stage::start().await;
    let broken = Upload::bytes(&b"\x89PNG\r\n\x1a\nnot quite"[..]);
    let error = upload(&stage.client(), broken).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some(12_038_015), 1));
    assert_eq!(error.request_id(), Some(stage.last().request_id.as_str()));
    assert!(!error.retryable() && !error.outcome_unknown(), "{error:?}");
}

/// The id and tracking number of a package of that shipping type in the first shop that awaits collection.
fn package(stage: &Stage, kind: &str) -> (String, String) {
    let shop = stage.sandbox.shops[0].id.clone();
    stage.sandbox.world(|world| {
        let mut all = world.domains.fulfillment.packages.values();
        let fits = all.find(|one| {
            one.shop_id == shop && one.kind == kind && !one.by_tiktok && one.status == wanted(kind)
        });
        let found = fits.expect("a package");
        (found.id.clone(), found.tracking_number.clone())
    })
}

fn wanted(kind: &str) -> PackageStatus {
    if kind == "SELLER" { PackageStatus::Fulfilling } else { PackageStatus::Processing }
}

#[tokio::test]
async fn a_label_is_fetched_checked_and_saved() {
    let stage = Stage::start().await;
    let (id, tracking_number) = package(&stage, "TIKTOK");
    let label = stage.client().download_label(&id, LabelOptions::default()).await.unwrap();
    assert!(label.bytes.starts_with(b"%PDF-"));
    assert_eq!((label.content_type.as_str(), label.extension()), ("application/pdf", "pdf"));
    assert_eq!(label.tracking_number, Some(tracking_number));
    assert_eq!(label.request_id.as_deref(), Some(stage.last().request_id.as_str()));

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("label.pdf");
    std::fs::write(&path, "an older one").unwrap();
    label.save(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), label.bytes);
    let error = label.save(folder.path().join("none").join("label.pdf")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Download);
    let occupied = folder.path().join("occupied");
    std::fs::create_dir(&occupied).unwrap();
    assert!(label.save(&occupied).await.is_err());
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "nothing half-written is left: {left:?}");
}

#[tokio::test]
async fn a_picture_of_a_label_is_one_too() {
    let stage = Stage::start().await;
    let options =
        LabelOptions { document_type: "SHIPPING_LABEL_PICTURE".to_owned(), ..LabelOptions::default() };
    let label = stage.client().download_label(&package(&stage, "TIKTOK").0, options).await.unwrap();
    assert_eq!((label.content_type.as_str(), label.extension()), ("image/png", "png"));
}

#[tokio::test]
async fn a_label_that_is_not_ready_is_waited_for() {
    let stage = Stage::start().await;
    stage.sandbox.world(|world| set_label_delay(world, 10 * HOUR));
    let (client, id) = (stage.client(), package(&stage, "TIKTOK").0);
    let label = tokio::spawn(async move { client.download_label(&id, LabelOptions::default()).await });
    stage.until(|| !stage.received(LABEL).is_empty()).await;
    stage.sandbox.world(|world| set_label_delay(world, 0));
    assert!(label.await.unwrap().unwrap().bytes.starts_with(b"%PDF-"));
    let codes: Vec<i64> = stage.received(LABEL).iter().map(|one| one.code).collect();
    assert_eq!(codes, [11_034_037, 0]);
}

#[tokio::test]
async fn a_label_that_is_not_ready_in_time_is_told() {
    let stage = Stage::start().await;
    stage.sandbox.world(|world| set_label_delay(world, 10 * HOUR));
    let options = LabelOptions { ready_timeout: Duration::ZERO, ..LabelOptions::default() };
    let error = stage.client().download_label(&package(&stage, "TIKTOK").0, options).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::NotReady, Some(11_034_037)));
    assert!(error.retryable() && error.hint().is_some_and(|hint| hint.contains("ait")), "{error:?}");
    assert_eq!(error.operation(), Some(LABEL));
}

#[tokio::test]
async fn a_package_that_the_seller_ships_has_no_label() {
    let stage = Stage::start().await;
    let (id, _) = package(&stage, "SELLER");
    let error = stage.client().download_label(&id, LabelOptions::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.code(), error.attempts()), (ErrorKind::Business, Some(11_034_002), 1));
    assert!(error.hint().is_some_and(|hint| hint.contains("carrier")), "{error}");
    let error = stage.client().download_label("1", LabelOptions::default()).await.unwrap_err();
    assert!(error.code().is_some() && !error.retryable(), "{error:?}");
}

/// The URL of a package's label, and the name under which the sandbox serves it.
async fn link(stage: &Stage, id: &str) -> (String, String) {
    let input = Input::new().with("package_id", id).with("document_type", "SHIPPING_LABEL");
    let response = stage.client().call(LABEL, input, CallOptions::new()).await.expect("a link");
    let url = response.json().expect("JSON")["doc_url"].as_str().expect("a URL").to_owned();
    let name = url.split("/_files/").nth(1).expect("a name").to_owned();
    (url, name)
}

#[tokio::test]
async fn a_page_is_no_label() {
    let stage = Stage::start().await;
    let (id, _) = package(&stage, "TIKTOK");
    let (_, name) = link(&stage, &id).await;
    for (content, kind) in [("<html>This link has expired</html>", "text/html"), ("", "application/pdf")] {
        stage.sandbox.world(|world| world.files.put_as(&name, kind, content));
        let error = stage.client().download_label(&id, LabelOptions::default()).await.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Download, Some(LABEL)), "{error:?}");
        assert!(!error.detail().is_empty());
    }
    stage.sandbox.world(|world| world.files.put_as(&name, "text/plain", "\n^XA^FO50,50^FS^XZ"));
    let label = stage.client().download_label(&id, LabelOptions::default()).await.unwrap();
    assert_eq!((label.content_type.as_str(), label.extension()), ("application/zpl", "zpl"));
}

#[tokio::test]
async fn a_link_that_has_ended_is_told_without_what_opens_it() {
    let stage = Stage::start().await;
    let (url, _) = link(&stage, &package(&stage, "TIKTOK").0).await;
    stage.advance(25 * HOUR);
    let error = stage.client().download(&format!("{url}?key=0p3n")).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Download, Some(404)));
    assert!(error.hint().is_some_and(|hint| hint.contains("new one")), "{error}");
    assert!(!format!("{error} {error:?}").contains("0p3n"), "{error:?}");
}

#[tokio::test]
async fn only_https_is_fetched_from_elsewhere_and_no_token_goes_along() {
    let stage = Stage::start().await;
    for bad in ["http://example.com/label.pdf", "file:///etc/passwd", "ftp://example.com/x", "label.pdf", ""]
    {
        let error = stage.client().download(bad).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Download, "{bad}");
    }
    assert!(stage.sandbox.received().is_empty());
    // Whatever is not a file of the sandbox is simulated, and recorded, as a call.
    let error =
        stage.client().download(&format!("{}/elsewhere.pdf", stage.sandbox.api_url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Download);
    let sent = stage.last();
    assert!(sent.query.is_empty() && !sent.headers.contains_key("x-tts-access-token"), "{sent:?}");
}

#[tokio::test]
async fn a_download_that_breaks_off_is_begun_again() {
    let stage = Stage::start().await;
    stage.sandbox.inject(Fault::new(Action::Status { status: 503 }).path("/elsewhere.pdf").times(1));
    stage.sandbox.inject(Fault::new(Action::Truncated).path("/elsewhere.pdf").nth(2));
    let error =
        stage.client().download(&format!("{}/elsewhere.pdf", stage.sandbox.api_url)).await.unwrap_err();
    assert_eq!(error.http_status(), Some(400), "the third time there was a response");
    assert_eq!(stage.received("/elsewhere.pdf").len(), 3);
}

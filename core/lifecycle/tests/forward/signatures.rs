//! What is sent verifies with an independent implementation of the standard.

use serde_json::json;
use standardwebhooks::Webhook;
use tiktokshop_lifecycle::forward::{SigningSecret, Target};
use tiktokshop_lifecycle::inbox::Source;

use crate::receiver::{OK, Receiver};
use crate::{CONSUMER, Stage, event, secret, target};

fn independent(secret: &SigningSecret) -> Webhook {
    Webhook::new(secret.text().expose()).unwrap()
}

#[tokio::test]
async fn an_event_is_sent_once_signed_and_exact() {
    let app = Receiver::start(|_, _| OK).await;
    let mut stage = Stage::new().await;
    let forwarder = stage.forward(target(&app.url()));
    stage.keep(&[event("order:1", 1)]).await;
    stage.until_done(CONSUMER, 1).await;
    let got = app.got();
    assert_eq!((got.len(), got[0].id()), (1, "webhook_key_1"));
    independent(&secret()).verify(&got[0].body, &got[0].headers).unwrap();
    let mut forged = got[0].body.clone();
    forged[10] ^= 1;
    assert!(independent(&secret()).verify(&forged, &got[0].headers).is_err());
    let text = String::from_utf8(got[0].body.clone()).unwrap();
    assert!(text.ends_with(r#""data":{"number":1,"id":576653688135258178123}}"#), "{text}");
    assert_eq!(got[0].json()["type"], json!("ORDER_STATUS_CHANGE"));
    assert_eq!((forwarder.health().taken, forwarder.health().failed), (1, 0));
}

#[tokio::test]
async fn while_secrets_are_exchanged_both_verify() {
    let app = Receiver::start(|_, _| OK).await;
    let mut stage = Stage::new().await;
    let new = SigningSecret::generate().unwrap();
    let both = Target::new(CONSUMER, &app.url(), vec![new.clone(), secret()]).unwrap();
    stage.forward(both.allow(tiktokshop_lifecycle::forward::Allowed::All));
    stage.keep(&[event("order:1", 1)]).await;
    stage.until_done(CONSUMER, 1).await;
    let got = &app.got()[0];
    for secret in [new, secret()] {
        independent(&secret).verify(&got.body, &got.headers).unwrap();
    }
    let stranger = SigningSecret::generate().unwrap();
    assert!(independent(&stranger).verify(&got.body, &got.headers).is_err());
}

#[tokio::test]
async fn a_target_gets_the_types_and_sources_that_it_wants() {
    let app = Receiver::start(|_, _| OK).await;
    let mut stage = Stage::new().await;
    stage.forward(target(&app.url()).types(["ORDER_*", "request.failed"]).sources([Source::Webhook]));
    let other = crate::Arrival { event_type: "PRODUCT_CREATION".to_owned(), ..event("product:1", 2) };
    let failed =
        crate::Arrival { event_type: "request.failed".to_owned(), source: Source::Request, ..event("", 3) };
    stage.keep(&[event("order:1", 1), other, failed]).await;
    stage.until_done(CONSUMER, 3).await;
    assert_eq!(app.numbers(), [1]);
}

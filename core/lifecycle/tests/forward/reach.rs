//! Where events are not sent.

use tiktokshop_lifecycle::forward::{Allowed, Forwarder, Target};

use crate::receiver::{Do, OK, Receiver};
use crate::{CONSUMER, Stage, event, is_pending, secret, target};

#[tokio::test]
async fn a_name_that_resolves_to_this_machine_is_not_connected_to() {
    let app = Receiver::start(|_, _| OK).await;
    for (url, allowed) in [
        (app.url_by_name().replace("http:", "https:"), Allowed::Public),
        (app.url_by_name(), Allowed::parse("10.0.0.0/8").unwrap()),
    ] {
        let mut stage = Stage::new().await;
        let inside = Target::new(CONSUMER, &url, vec![secret()]).unwrap().allow(allowed);
        stage.forward(inside);
        stage.keep(&[event("order:1", 1)]).await;
        let failed = stage.failed().await;
        assert!(failed.error.contains("was not connected to") && is_pending(&failed), "{}", failed.error);
        assert_eq!(app.connections(), 0);
    }
}

#[tokio::test]
async fn a_name_is_connected_to_if_its_network_is_allowed() {
    let app = Receiver::start(|_, _| OK).await;
    let mut stage = Stage::new().await;
    let local = Target::new(CONSUMER, &app.url_by_name(), vec![secret()]).unwrap();
    stage.forward(local.allow(Allowed::parse("127.0.0.0/8").unwrap()));
    stage.keep(&[event("order:1", 1)]).await;
    stage.until_done(CONSUMER, 1).await;
    assert_eq!(app.numbers(), [1]);
}

#[tokio::test]
async fn addresses_are_refused_before_anything_is_sent() {
    for url in
        ["https://127.0.0.1", "https://169.254.169.254", "https://[::ffff:10.0.0.1]", "http://app.example"]
    {
        let target = Target::new(CONSUMER, url, vec![secret()]).unwrap();
        assert!(Forwarder::new(target).is_err(), "{url}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let inside = Receiver::start(|_, _| OK).await;
    let location: &'static str = Box::leak(format!("location: {}\r\n", inside.url()).into_boxed_str());
    let app = Receiver::start(move |_, _| Do::Say(307, location)).await;
    let mut stage = Stage::new().await;
    stage.forward(target(&app.url()));
    stage.keep(&[event("order:1", 1)]).await;
    let failed = stage.failed().await;
    assert!(failed.error.contains("redirects are not followed") && is_pending(&failed), "{}", failed.error);
    assert_eq!(inside.connections(), 0);
}

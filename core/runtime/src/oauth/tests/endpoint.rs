//! The token endpoints: what is sent, what is read, what is never shown.

use super::*;
use crate::error::{Error, ErrorKind};

async fn refused_with(answer: Option<(u16, &str)>) -> Error {
    let host = Host::answering(answer.map(|(status, body)| (status, body.to_owned()))).await;
    let error = host.oauth().refresh(&Secret::new("ROW_old")).await.unwrap_err();
    assert_eq!(host.seen().len(), 1, "one request, whatever the response");
    error
}

#[tokio::test]
async fn a_code_is_exchanged_with_exactly_these_parameters() {
    let host = Host::saying(TOKENS).await;
    let tokens = host.oauth().exchange(&Secret::new("ROW_c+d/e=")).await.unwrap();
    let line = "GET /api/v2/token/get?app_key=appkey&app_secret=s%26cret%2B&auth_code=ROW_c%2Bd%2Fe%3D\
                &grant_type=authorized_code HTTP/1.1";
    assert_eq!(host.seen(), [line]);
    assert_eq!(tokens.access_token.expose(), "ROW_access");
    assert_eq!(tokens.access_token_expires_at, 1_791_309_162);
    assert_eq!(tokens.refresh_token.expose(), "ROW_refresh");
    assert_eq!(tokens.refresh_token_expires_at, 4_912_765_591);
    assert_eq!((tokens.open_id.as_str(), tokens.seller_name.as_str()), ("open-1", "Acme"));
    assert_eq!((tokens.seller_base_region.as_str(), tokens.user_type), ("GB", 0));
    assert_eq!(tokens.granted_scopes, ["seller.order.info"]);
}

#[tokio::test]
async fn a_refresh_is_sent_with_exactly_these_parameters() {
    let host = Host::saying(TOKENS).await;
    host.oauth().refresh(&Secret::new("ROW_old")).await.unwrap();
    let line = "GET /api/v2/token/refresh?app_key=appkey&app_secret=s%26cret%2B&refresh_token=ROW_old\
                &grant_type=refresh_token HTTP/1.1";
    assert_eq!(host.seen(), [line]);
}

#[tokio::test]
async fn odd_types_are_read() {
    let body = r#"{"code":"0","data":{"access_token":"a","access_token_expire_in":"604800",
        "refresh_token_expire_in":31536000,"open_id":7010736057180325637,"user_type":"4","granted_scopes":null}}"#;
    let tokens = Host::saying(body).await.oauth().exchange(&Secret::new("c")).await.unwrap();
    assert_eq!(tokens.access_token_expires_at, NOW + 604_800);
    assert_eq!(tokens.refresh_token_expires_at, NOW + 31_536_000);
    assert_eq!((tokens.open_id.as_str(), tokens.user_type), ("7010736057180325637", 4));
    assert!(tokens.refresh_token.is_empty() && tokens.granted_scopes.is_empty());
}

#[tokio::test]
async fn times_may_come_as_floats_and_beyond_32_bits() {
    let body = r#"{"code":0,"data":{"access_token":"a","access_token_expire_in":1.7913091e9,
        "refresh_token_expire_in":"4912765591.0","open_id":"o"}}"#;
    let tokens = Host::saying(body).await.oauth().exchange(&Secret::new("c")).await.unwrap();
    assert_eq!(tokens.access_token_expires_at, 1_791_309_100);
    assert_eq!(tokens.refresh_token_expires_at, 4_912_765_591);
}

#[tokio::test]
async fn a_missing_expiry_is_a_week() {
    for expiry in ["", r#","access_token_expire_in":0"#, r#","access_token_expire_in":null"#] {
        let body = format!(r#"{{"code":0,"data":{{"open_id":"o","access_token":"a"{expiry}}}}}"#);
        let tokens = Host::saying(&body).await.oauth().exchange(&Secret::new("c")).await.unwrap();
        assert_eq!(tokens.access_token_expires_at, NOW + 604_800);
        assert_eq!(tokens.refresh_token_expires_at, 0);
    }
}

#[tokio::test]
async fn tokens_of_nobody_are_refused() {
    for open_id in ["", r#","open_id":"""#, r#","open_id":" ""#, r#","open_id":null"#] {
        let body =
            format!(r#"{{"code":0,"data":{{"access_token":"ROW_a","refresh_token":"ROW_r"{open_id}}}}}"#);
        let host = Host::saying(&body).await;
        let error = host.oauth().exchange(&Secret::new("c")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("open_id") && error.outcome_unknown(), "{error}");
        // A refresh is asked for by a known user: its response is not lost for want of a name.
        assert_eq!(host.oauth().refresh(&Secret::new("r")).await.unwrap().refresh_token.expose(), "ROW_r");
    }
}

#[tokio::test]
async fn codes_become_kinds() {
    let body = r#"{"code":36004001,"message":"refresh token ROW_old is invalid","request_id":"r9"}"#;
    let error = refused_with(Some((200, body))).await;
    assert_eq!(error.kind(), ErrorKind::NeedsReauthorization);
    assert_eq!((error.code(), error.request_id()), (Some(36_004_001), Some("r9")));
    assert_eq!(error.message(), Some("refresh token [redacted] is invalid"));
    assert!(error.hint().is_some() && !error.outcome_unknown() && !error.retryable());

    let host = Host::saying(r#"{"code":36004004,"message":"invalid auth code"}"#).await;
    let error = host.oauth().exchange(&Secret::new("c")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AuthCodeInvalid);
    assert!(error.to_string().starts_with("GET /api/v2/token/get: "), "{error}");
}

#[tokio::test]
async fn it_is_told_whether_the_request_was_processed() {
    let limited = refused_with(Some((429, r#"{"code":36009002,"message":"too many requests"}"#))).await;
    assert_eq!(limited.kind(), ErrorKind::RateLimited);
    assert!(limited.retryable() && !limited.outcome_unknown());
    assert_eq!(limited.retry_after(), Some(Duration::from_secs(7)));
    let cases = [
        (Some((502, "<html>bad gateway</html>")), ErrorKind::Server, true),
        (Some((404, "<html>not found</html>")), ErrorKind::Decode, false),
        (Some((200, "<html>log in</html>")), ErrorKind::Decode, true),
        (Some((200, r#"{"code":0,"data":{}}"#)), ErrorKind::Decode, true),
        (Some((200, r#"{"code":0,"data":null}"#)), ErrorKind::Decode, true),
        (Some((200, r#"{"message":"hm"}"#)), ErrorKind::Decode, true),
        (Some((200, "\u{0}\u{1}")), ErrorKind::Decode, true),
        (None, ErrorKind::Connection, true),
    ];
    for (answer, kind, unknown) in cases {
        let error = refused_with(answer).await;
        assert_eq!((error.kind(), error.outcome_unknown()), (kind, unknown), "{answer:?}: {error}");
    }
}

#[tokio::test]
async fn deep_and_endless_answers_are_refused() {
    let deep = "[".repeat(200_000);
    assert_eq!(refused_with(Some((200, &deep))).await.kind(), ErrorKind::Decode);
    let long = format!(r#"{{"code":0,"data":{{"access_token":"{}"}}}}"#, "x".repeat(2 << 20));
    let error = refused_with(Some((200, &long))).await;
    assert!(error.to_string().contains("1 MiB"), "{error}");
}

#[tokio::test]
async fn without_a_connection_nothing_was_sent() {
    let oauth = Host::saying("").await.oauth().with_auth_url("http://127.0.0.1:1");
    let error = oauth.refresh(&Secret::new("ROW_old")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.retryable() && !error.outcome_unknown());
}

#[tokio::test]
async fn no_error_shows_a_secret() {
    let echo = "HTTP/1.1 s&cret+ ROW_old s%26cret%2B";
    let envelope = format!(r#"{{"code":1,"message":"bad {echo}","request_id":"r"}}"#);
    let mut errors = vec![refused_with(None).await, refused_with(Some((500, echo))).await];
    errors.push(refused_with(Some((200, r#"{"code":1,"message":"app_secret s&cret+ with ROW_old"}"#))).await);
    let oauth = Host::saying(&envelope).await.oauth();
    errors.push(
        oauth.clone().with_auth_url("http://127.0.0.1:1").refresh(&Secret::new("ROW_old")).await.unwrap_err(),
    );
    errors.push(oauth.clone().with_auth_url("not a url").refresh(&Secret::new("ROW_old")).await.unwrap_err());
    for error in errors {
        let mut shown = format!("{error} {error:?} {error:#?}");
        let mut cause = std::error::Error::source(&error);
        while let Some(next) = cause {
            shown.push_str(&format!("{next} {next:?}"));
            cause = next.source();
        }
        for secret in ["s&cret+", "s%26cret", "ROW_old"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}

#[tokio::test]
async fn an_account_of_another_app_is_not_refreshed() {
    let host = Host::saying(TOKENS).await;
    let account = AccountId::new("another", "open-1");
    let error = Refresher::refresh(&host.oauth(), &account, &Secret::new("r")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(host.seen().is_empty());
}

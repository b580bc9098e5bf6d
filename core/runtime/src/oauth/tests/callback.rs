//! Links out, callbacks in.

use proptest::prelude::*;

use super::*;
use crate::error::ErrorKind;

fn oauth() -> OAuth {
    OAuth::standalone("appkey", "secret").unwrap().with_service_id("7172")
}

#[test]
fn each_audience_has_its_link() {
    let links = [
        (AuthorizeUrl::seller(), "https://services.tiktokshop.com/open/authorize?service_id=7172&state=s1"),
        (
            AuthorizeUrl::seller().us(),
            "https://services.us.tiktokshop.com/open/authorize?service_id=7172&state=s1",
        ),
        (AuthorizeUrl::creator(), "https://shop.tiktok.com/alliance/creator/auth?app_key=appkey&state=s1"),
        (AuthorizeUrl::partner(), "https://partner.tiktokshop.com/open/authorize?service_id=7172&state=s1"),
        (
            AuthorizeUrl::partner().us(),
            "https://partner.us.tiktokshop.com/open/authorize?service_id=7172&state=s1",
        ),
        (AuthorizeUrl::legacy(), "https://auth.tiktok-shops.com/oauth/authorize?app_key=appkey&state=s1"),
    ];
    for (link, url) in links {
        assert_eq!(oauth().authorize_url(&link, &State::from_text("s1")).unwrap(), url);
    }
}

#[test]
fn hosts_can_be_set_and_states_are_encoded() {
    let hosts =
        AuthorizeHosts { seller_us: "https://services.tiktokshops.us/".to_owned(), ..Default::default() };
    let url = oauth()
        .with_authorize_hosts(hosts)
        .authorize_url(&AuthorizeUrl::seller().us(), &State::from_text("a&b=c"));
    assert_eq!(
        url.unwrap(),
        "https://services.tiktokshops.us/open/authorize?service_id=7172&state=a%26b%3Dc"
    );
    let sandbox = oauth().with_authorize_hosts(AuthorizeHosts::all_at("http://127.0.0.1:9"));
    let url = sandbox.authorize_url(&AuthorizeUrl::creator(), &State::from_text("s")).unwrap();
    assert_eq!(url, "http://127.0.0.1:9/alliance/creator/auth?app_key=appkey&state=s");
}

#[test]
fn a_link_without_a_service_id_says_what_is_missing() {
    let oauth = OAuth::standalone("appkey", "secret").unwrap();
    let state = State::from_text("s");
    let error = oauth.authorize_url(&AuthorizeUrl::seller(), &state).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("service id"), "{error}");
    assert!(oauth.authorize_url(&AuthorizeUrl::legacy(), &state).is_ok());
    let odd = AuthorizeUrl { legacy: true, ..AuthorizeUrl::partner() };
    assert_eq!(oauth.authorize_url(&odd, &state).unwrap_err().kind(), ErrorKind::Configuration);
}

fn code(input: &str) -> (String, Option<String>) {
    match parse_callback(input).unwrap() {
        Callback::Code { code, state } => (code.expose().to_owned(), state),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_code_is_read_from_url_and_query() {
    let wanted = ("ROW_a+b/c==".to_owned(), Some("st".to_owned()));
    let query = "app_key=x&code=ROW_a%2Bb%2Fc%3D%3D&locale=en&shop_region=GB&state=st";
    for input in [query.to_owned(), format!("?{query}"), format!(" https://a.example/cb?{query}#top ")] {
        assert_eq!(code(&input), wanted);
    }
    // Decoded once, not twice; a bare plus in a code stays one.
    assert_eq!(code("code=a%252Bb&state=s").0, "a%2Bb");
    assert_eq!(code("code=a+b&state=x+y"), ("a+b".to_owned(), Some("x y".to_owned())));
}

#[test]
fn an_install_has_no_state() {
    let callback = parse_callback("code=TTP_x").unwrap();
    assert!(callback.is_install());
    assert!(parse_callback("code=TTP_x&state=").unwrap().is_install());
    assert!(!parse_callback("code=TTP_x&state=s").unwrap().is_install());
    assert!(!format!("{callback:?}").contains("TTP_x"), "the code is a secret");
}

#[test]
fn a_refusal_is_no_code() {
    let refused = Callback::Refused { error: "auth_denied".to_owned(), state: Some("s".to_owned()) };
    assert_eq!(parse_callback("code=null&error=auth_denied&state=s").unwrap(), refused);
    assert_eq!(parse_callback("code=null&state=s").unwrap(), refused);
    assert!(matches!(parse_callback("error=auth_denied").unwrap(), Callback::Refused { state: None, .. }));
    assert!(!parse_callback("code=null").unwrap().is_install());
}

#[test]
fn what_is_no_callback_is_told() {
    for input in ["", "https://a.example/cb", "/cb", "state=s", "code=&state=s", "https://a.example/code=1"] {
        let error = parse_callback(input).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{input}");
        assert!(error.hint().is_some());
    }
    for input in ["code=a&code=b", "code=a&state=b&state=c", "code=a&error=x&error=y"] {
        assert!(parse_callback(input).unwrap_err().to_string().contains("twice"), "{input}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(input in "\\PC*") {
        let _ = parse_callback(&input);
    }

    #[test]
    fn what_was_encoded_comes_back(code_text in "[!-~]{1,40}", state_text in "[ -~]{1,40}") {
        prop_assume!(code_text != "null");
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("code", &code_text)
            .append_pair("state", &state_text)
            .finish();
        prop_assert_eq!(code(&query), (code_text, Some(state_text)));
    }
}

//! `demo`: the story, from the consent page to the verified webhook.

use crate::common::Home;
use serde_json::Value;

#[test]
fn the_demo_tells_the_whole_story() {
    let home = Home::new();
    let ran = home.run(&["demo"]).expect(0);
    for text in [
        "A seller authorizes the app",
        "page by page",
        "One package is shipped",
        "Its label is saved",
        "the signature matches: ORDER_STATUS_CHANGE",
        "A wrong app secret is detected",
        "code 106001",
        "A rate limit is waited out",
        "HTTP 429",
        "request_id",
    ] {
        assert!(ran.stdout.contains(text), "{text:?} is missing in\n{}", ran.stdout);
    }
    assert!(!ran.stdout.contains('\u{1b}'), "colours in a pipe");
}

#[test]
fn programs_get_events_and_the_label_is_a_pdf() {
    let home = Home::new();
    let folder = home.path("labels").display().to_string();
    let ran = home.run(&["demo", "--json", "--save-to", &folder]).expect(0);
    let events = ran.lines();
    let end = events.last().unwrap();
    assert_eq!((&end["event"], &end["ok"]), (&"end".into(), &true.into()));
    let label = std::fs::read(end["values"]["label"].as_str().unwrap()).unwrap();
    assert!(label.starts_with(b"%PDF-"));
    let requests = |path: &str| events.iter().filter(|event| is_request(event, path)).count();
    assert!(requests("/orders/search") >= 2, "a page walk");
    assert_eq!(requests("/ship?"), 1);
    assert_eq!(requests("/webhook") - requests("/event/"), 1, "one webhook arrives");
    let codes: Vec<i64> = events.iter().filter_map(|event| event["code"].as_i64()).collect();
    assert!(codes.contains(&106_001) && codes.contains(&36_009_002), "{codes:?}");
}

fn is_request(event: &Value, path: &str) -> bool {
    event["event"] == "request" && event["target"].as_str().unwrap().contains(path)
}

#[test]
fn nothing_secret_shows_and_no_tokens_stay_behind() {
    let home = Home::new();
    let ran = home.run(&["demo"]).expect(0);
    // The demo's sandbox has the seed of the sandbox command, so its secrets are known.
    let sandbox = crate::common::Sandbox::start();
    crate::common::assert_no_secrets(&ran.everything(), &[sandbox.text("app_secret").to_owned()]);
    for prefix in ["ROW_", "TTP_"] {
        for part in ran.stdout.split(prefix).skip(1) {
            let shown = part.chars().take_while(char::is_ascii_alphanumeric).count();
            assert!(shown < 8, "a token or a code shows: {part:.40}");
        }
    }
    let left = std::fs::read_dir(home.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> =
        left.flat_map(|path| std::fs::read_dir(path).into_iter().flatten().flatten()).collect();
    assert!(files.iter().all(|file| !file.path().display().to_string().contains("sqlite")), "{files:?}");
}

#[test]
fn a_folder_that_cannot_be_made_is_2() {
    let home = Home::new();
    let file = home.write("a-file", "");
    home.run(&["demo", "--save-to", &format!("{file}/below")]).expect(2);
}

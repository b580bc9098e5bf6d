//! Wrong usage, help, completions, pipes.

use std::io::Read;
use std::process::Stdio;

use crate::common::Home;

#[test]
fn help_explains_the_exit_codes() {
    let ran = Home::new().run(&["--help"]).expect(0);
    assert!(ran.stdout.contains("6    a write whose outcome is unknown"), "{ran:?}");
    Home::new().run(&["--version"]).expect(0);
}

#[test]
fn every_command_has_help() {
    let commands = "demo sandbox serve keys apps auth tokens call sync api sign webhook doctor completions";
    for command in commands.split(' ') {
        let ran = Home::new().run(&[command, "--help"]).expect(0);
        assert!(ran.stdout.contains("Usage: tiktokshop"), "{ran:?}");
    }
}

#[test]
fn wrong_usage_is_2_and_an_object_with_json() {
    let home = Home::new();
    home.run(&["nonsense"]).expect(2);
    let error = home.run(&["api", "nonsense", "--json"]).expect(2).error();
    assert_eq!(error["kind"], "usage");
    assert_eq!(error["exit_code"], 2);
    for name in ["code", "message", "request_id", "http_status", "retryable", "outcome_unknown", "hint"] {
        assert!(error.get(name).is_some(), "{name} is missing in {error}");
    }
}

#[test]
fn all_shells_get_a_completion() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = Home::new().run(&["completions", shell]).expect(0);
        assert!(ran.stdout.contains("tiktokshop"), "{shell}");
        assert!(ran.stdout.contains("webhook"), "{shell}");
    }
    Home::new().run(&["completions", "dos"]).expect(2);
}

#[test]
fn a_number_that_cannot_be_read_is_told_in_words() {
    let home = Home::new();
    for (args, wanted) in [
        (&["api", "error", "abc"][..], "it must be a whole number"),
        (&["demo", "--seed", "x"], "it must be a whole number"),
        (&["sandbox", "--port", "x"], "it must be a whole number"),
        (&["sandbox", "--port", "99999"], "it must be from 0 to 65535"),
        (&["sandbox", "--webhook-speed", "x"], "it must be a number"),
        (&["demo", "--seed", "99999999999999999999999"], "it must be a smaller number"),
    ] {
        let said = home.run(args).expect(2).stderr;
        assert!(said.contains(wanted), "{args:?}: {said}");
        let told = home.run(&[args, &["--json"]].concat()).expect(2).error();
        assert!(told["message"].as_str().unwrap().ends_with(wanted), "{told}");
    }
    home.run(&["api", "search", "orders"]).expect(0);
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let home = Home::new();
    let mut child =
        home.command(&["api", "list"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(!said.contains("panic"), "{said}");
}

#[test]
fn colours_come_when_they_are_asked_for() {
    let home = Home::new();
    let plain = home.run(&["doctor", "--offline"]).expect(0);
    assert!(!plain.stdout.contains('\u{1b}'));
    let coloured = home.run(&["doctor", "--offline", "--color", "always"]).expect(0);
    assert!(coloured.stdout.contains('\u{1b}'));
}

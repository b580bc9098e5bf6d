//! The receivers in the documentation verify what is sent, and refuse what is forged.

use std::path::Path;
use std::process::Command;

use crate::receiver::{Got, OK, Receiver};
use crate::{CONSUMER, Stage, event, secret, target};

/// A language: its fence in the page, what stands around the code, the name of the file, and how it is run. `VALUES` stands
/// for secret, id, timestamp, signature and body, quoted.
struct Language {
    fence: &'static str,
    before: &'static str,
    after: &'static str,
    file: &'static str,
    run: &'static [&'static str],
    /// Whether the tests cannot do without it.
    required: bool,
}

const LANGUAGES: [Language; 4] = [
    Language {
        fence: "python",
        before: "",
        after: "s, i, t, g, b = VALUES\nh = {'webhook-id': i, 'webhook-timestamp': t, 'webhook-signature': g}\nprint(verified(s, h, b.encode()))",
        file: "receiver.py",
        run: &["python3"],
        required: true,
    },
    Language {
        fence: "js",
        before: "",
        after: "const [s, i, t, g, b] = [VALUES]\nconst h = {'webhook-id': i, 'webhook-timestamp': t, 'webhook-signature': g}\nconsole.log(verified(s, h, b))",
        file: "receiver.cjs",
        run: &["node"],
        required: true,
    },
    Language {
        fence: "go",
        before: "package main\nimport (\"crypto/hmac\"; \"crypto/sha256\"; \"encoding/base64\"; \"fmt\"; \"strconv\"; \"strings\"; \"time\")\n",
        after: "func main() {\nv := []string{VALUES}\nh := map[string]string{\"webhook-id\": v[1], \"webhook-timestamp\": v[2], \"webhook-signature\": v[3]}\nfmt.Println(verified(v[0], h, []byte(v[4])))\n}",
        file: "receiver.go",
        run: &["go", "run"],
        required: false,
    },
    Language {
        fence: "php",
        before: "<?php\n",
        after: "[$s, $i, $t, $g, $b] = [VALUES];\n$h = ['webhook-id' => $i, 'webhook-timestamp' => $t, 'webhook-signature' => $g];\necho verified($s, $h, $b) ? 'true' : 'false';",
        file: "receiver.php",
        run: &["php"],
        required: false,
    },
];

#[tokio::test]
async fn the_documented_receivers_verify() {
    let app = Receiver::start(|_, _| OK).await;
    let mut stage = Stage::new().await;
    stage.forward(target(&app.url()));
    stage.keep(&[event("order:1", 1)]).await;
    stage.until_done(CONSUMER, 1).await;
    let got = app.got().remove(0);
    let forged = Got { body: [&got.body[..], b" "].concat(), ..got.clone() };
    let page = include_str!("../../../../docs/forwarding.md");
    let folder = tempfile::tempdir().unwrap();
    for language in &LANGUAGES {
        for (got, wanted) in [(&got, "true"), (&forged, "false")] {
            let Some(said) = run(language, page, got, folder.path()) else { continue };
            assert_eq!(said.trim().to_lowercase(), wanted, "{}", language.fence);
        }
    }
}

/// `None` if the language is not installed, and not required.
fn run(language: &Language, page: &str, got: &Got, folder: &Path) -> Option<String> {
    let (_, rest) = page.split_once(&format!("```{}\n", language.fence)).unwrap();
    let (code, _) = rest.split_once("```").unwrap();
    let header = |name: &str| got.headers[name].to_str().unwrap().to_owned();
    let values = [
        secret().text().expose().to_owned(),
        header("webhook-id"),
        header("webhook-timestamp"),
        header("webhook-signature"),
        String::from_utf8(got.body.clone()).unwrap(),
    ];
    // The text of a JSON string is also one of each of these languages, if it holds no `$`.
    let values = values.map(|value| serde_json::to_string(&value).unwrap()).join(", ");
    let after = language.after.replace("VALUES", &values);
    let file = folder.join(language.file);
    std::fs::write(&file, format!("{}{code}\n{after}\n", language.before)).unwrap();
    let ran = Command::new(language.run[0]).args(&language.run[1..]).arg(&file).output();
    let out = match ran {
        Ok(out) => out,
        Err(_) if !language.required => return None,
        Err(problem) => panic!("{} cannot be run: {problem}", language.run[0]),
    };
    assert!(out.status.success(), "{}: {}", language.fence, String::from_utf8_lossy(&out.stderr));
    Some(String::from_utf8(out.stdout).unwrap())
}

//! Where events are sent: the settings `forward_...`, and the tables `[[forward]]` of the configuration file.

use std::collections::BTreeSet;

use tiktokshop_facade::layers::{Problem, Result, Settings};
use tiktokshop_lifecycle::forward::{Target, TargetSettings};
use toml::{Table, Value};

/// The targets, each with a name of its own.
///
/// # Errors
/// What is wrong with the first target that cannot be used. No problem repeats a URL or a secret.
pub(crate) fn targets(settings: &Settings) -> Result<Vec<Target>> {
    let tables = settings.tables("forward").iter().map(from_table);
    let all = from_settings(settings).map(Ok).into_iter().chain(tables);
    let targets = all.map(|one| one?.target().map_err(|error| problem(error.detail(), None)));
    let targets = targets.collect::<Result<Vec<Target>>>()?;
    let mut names = BTreeSet::new();
    match targets.iter().find(|target| !names.insert(target.name())) {
        Some(twice) => {
            let text = format!("two forwarding targets are called `{}`", twice.name());
            Err(problem(&text, Some("Give each a `name`; the one of `forward_url` is called `app`.")))
        }
        None => Ok(targets),
    }
}

fn from_settings(settings: &Settings) -> Option<TargetSettings> {
    let text = |name| settings.get(name).unwrap_or_default().to_owned();
    let types = text("forward_types");
    let types = types.split(',').map(str::trim).filter(|name| !name.is_empty() && *name != "all");
    Some(TargetSettings {
        url: settings.get("forward_url")?.to_owned(),
        secret: text("forward_secret"),
        types: types.map(str::to_owned).collect(),
        allow: text("forward_allow"),
        ..TargetSettings::default()
    })
}

fn from_table(table: &Table) -> Result<TargetSettings> {
    Value::Table(table.clone()).try_into().map_err(|error: toml::de::Error| {
        // Only the name of a key is repeated: values may be secrets.
        let said = error.message().lines().next().filter(|said| said.starts_with("unknown field"));
        let said = said.unwrap_or("a value is of the wrong type");
        problem(&format!("a table [[forward]] cannot be read: {said}"), Some(FORM))
    })
}

const FORM: &str =
    "It has `url` and `secret`, and if wanted `name`, `types`, `sources`, `allow` and `timeout`.";

fn problem(text: &str, hint: Option<&str>) -> Problem {
    Problem { text: text.to_owned(), hint: hint.map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use tiktokshop_facade::layers::Sources;

    use super::*;

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    fn read(file: &str, environment: &[(&str, &str)]) -> Result<Vec<Target>> {
        let mut written = tempfile::NamedTempFile::new().unwrap();
        written.write_all(file.replace("SECRET", SECRET).as_bytes()).unwrap();
        let found = |name: &str| {
            let found = environment.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.replace("SECRET", SECRET))
        };
        let sources = Sources {
            file: Some(written.path().to_owned()),
            environment: &found,
            flags: &|_| None,
            defaults: &|_| None,
        };
        targets(&Settings::load(&sources)?)
    }

    #[test]
    fn one_target_comes_from_the_environment_and_others_from_the_file() {
        let file = "[[forward]]\nname = 'books'\nurl = 'http://10.0.0.7:8000/in'\nsecret = 'SECRET'\nallow = '10.0.0.0/8'\n";
        let environment = [
            ("TIKTOK_FORWARD_URL", "https://app.example/events"),
            ("TIKTOK_FORWARD_SECRET", "SECRET"),
            ("TIKTOK_FORWARD_TYPES", "ORDER_*, request.failed"),
        ];
        let targets = read(file, &environment).unwrap();
        let names: Vec<&str> = targets.iter().map(Target::name).collect();
        assert_eq!(names, ["app", "books"]);
        assert!(format!("{:?}", targets[0]).contains(r#"types: ["ORDER_*", "request.failed"]"#));
    }

    #[test]
    fn what_is_wrong_is_said_without_values() {
        let unsigned = [("TIKTOK_FORWARD_URL", "https://hush.example")];
        assert!(read("", &unsigned).unwrap_err().text.contains("`secret`"));
        for (file, words) in [
            ("[[forward]]\nurl = 'https://a.example'\nsecret = 'hush'\n", "whsec_"),
            ("[[forward]]\nurl = 'https://a.example'\nsecrets = 'hush'\n", "unknown field `secrets`"),
            ("[[forward]]\nurl = 'https://a.example'\ntypes = 'hush'\n", "wrong type"),
            ("[[forward]]\nurl = 'https://127.0.0.1/hush'\nsecret = 'SECRET'\n", "private network"),
        ] {
            let problem = read(file, &[]).unwrap_err();
            assert!(problem.text.contains(words) && !problem.text.contains("hush"), "{}", problem.text);
        }
        let one = "[[forward]]\nurl = 'https://a.example'\nsecret = 'SECRET'\n";
        assert!(read(&format!("{one}{one}"), &[]).unwrap_err().text.contains("two forwarding targets"));
    }
}

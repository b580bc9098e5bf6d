//! What the demo runs on: a sandbox, a listener for webhooks, a client, and a store in a folder of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{Client, ClientBuilder};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_store::SqliteStore;

use super::DemoArgs;
use super::story::Story;
use crate::command::sandbox;
use crate::exit::{Failure, Result};
use crate::loopback::{FixedResponse, Loopback};

/// Callbacks and webhooks get the same response: 200 with an empty body.
const RECEIVED: FixedResponse = FixedResponse { content_type: "text/plain", body: "" };

/// Long enough for a busy machine, short enough for a person.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// The stage.
pub struct Stage {
    /// Tells what happens.
    pub story: Story,
    /// Plays TikTok Shop.
    pub sandbox: Sandbox,
    /// Stands in for the app's own server.
    pub app: Loopback,
    /// Where the tokens are kept.
    pub store: Arc<SqliteStore>,
    /// The client: of the app first and, once it is authorized, of a shop.
    pub client: Client,
    /// Who authorized.
    pub account: Option<AccountId>,
    /// Where the label is saved.
    pub folder: PathBuf,
    _scratch: Scratch,
}

/// The file with the demo's tokens. It is deleted when the demo ends, however it ends.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            // SQLite removes two of them itself.
            std::fs::remove_file(format!("{}{end}", self.0.display())).ok();
        }
        // The folder stays if the label is in it.
        if let Some(folder) = self.0.parent() {
            std::fs::remove_dir(folder).ok();
        }
    }
}

impl Stage {
    /// Starts everything.
    pub async fn set(args: &DemoArgs, story: Story) -> Result<Stage> {
        story.chapter("A TikTok Shop on this machine")?;
        let app = Loopback::start(0, RECEIVED).await?;
        let callback = format!("{}/callback", app.url);
        let sandbox = Sandbox::builder().port(0).seed(args.seed).redirect_url(&callback).start().await;
        let sandbox = sandbox.map_err(sandbox::failed)?;
        let work = work_folder()?;
        let folder = label_folder(args.save_to.as_deref(), &work)?;
        let scratch = Scratch(work.join("tokens.sqlite"));
        let store = Arc::new(SqliteStore::open(&scratch.0).await?);
        let client = builder(&sandbox, &story).store(store.clone()).build()?;
        let told =
            json!({"api_url": sandbox.api_url, "auth_url": sandbox.auth_url, "app_key": sandbox.app_key});
        story.fact(
            &format!("the sandbox listens on {} and validates every signature", sandbox.api_url),
            told,
        )?;
        Ok(Stage { story, sandbox, app, store, client, account: None, folder, _scratch: scratch })
    }

    /// A builder for clients of this sandbox whose requests the demo prints.
    pub fn builder(&self) -> ClientBuilder {
        builder(&self.sandbox, &self.story)
    }

    /// Makes the next call of an operation meet a rate limit of one second.
    pub fn rate_limit_once(&self, operation: &str) {
        let limit = Action::RateLimit { retry_after: Some(1) };
        self.sandbox.inject(Fault::new(limit).operation(operation).times(1));
    }

    /// Stops the sandbox and deletes the tokens.
    pub fn close(self) {
        self.sandbox.stop();
    }
}

fn builder(sandbox: &Sandbox, story: &Story) -> ClientBuilder {
    Client::builder()
        .app_key(&sandbox.app_key)
        .app_secret(sandbox.app_secret.as_str())
        .service_id(&sandbox.service_id)
        .api_url(&sandbox.api_url)
        .auth_url(&sandbox.auth_url)
        .hooks(Arc::new(story.clone()))
}

/// A new folder for this process alone: it must not exist yet, so nobody else can have prepared it.
fn work_folder() -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("tiktokshop-demo-{}", std::process::id()));
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&folder).map_err(|problem| {
        unwritable(&folder, &problem)
            .with_hint("Set TMPDIR to a folder in which the demo may create its own.")
    })?;
    Ok(folder)
}

fn label_folder(wanted: Option<&Path>, work: &Path) -> Result<PathBuf> {
    let Some(folder) = wanted else { return Ok(work.to_owned()) };
    std::fs::create_dir_all(folder).map_err(|problem| {
        unwritable(folder, &problem).with_hint("Choose another folder with --save-to FOLDER.")
    })?;
    Ok(folder.to_owned())
}

fn unwritable(folder: &Path, problem: &std::io::Error) -> Failure {
    Failure::configuration(format!("{} cannot be created: {problem}", folder.display()))
}

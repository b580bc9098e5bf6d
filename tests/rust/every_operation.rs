//! Every operation, in every version, against the sandbox: typed in its default version, untyped in all.

use serde_json::{Map, Value};
use tiktokshop::{CallOptions, Client, Input, Upload};
use tiktokshop_sandbox::catalog::{Catalog, Operation, Version};
use tiktokshop_sandbox::gate::permission::allowed_users;
use tiktokshop_sandbox::schema::sample::{SampleInput, sample_input};
use tiktokshop_sandbox::{Account, Sandbox};

use crate::generated::calls;
use crate::schema;
use crate::typed::{Given, Typed};

/// A sandbox, and a client of its app.
struct Stage {
    sandbox: Sandbox,
    client: Client,
}

#[tokio::test]
async fn every_version_can_be_called_through_the_runtime() {
    let stage = Stage::start().await;
    let (mut called, mut wrong) = (0, Vec::new());
    for (operation, version) in versions() {
        called += 1;
        if let Err(problem) = stage.untyped(operation, version).await {
            wrong.push(format!("{} {}: {problem}", operation.id, version.version));
        }
    }
    assert!(wrong.is_empty(), "{} of {called} versions:\n{}", wrong.len(), wrong.join("\n"));
    println!(
        "{called} versions of {} operations were called and their responses decoded",
        operations().len()
    );
    let known = &Catalog::embedded().operations;
    let versions = known.iter().map(|operation| operation.versions.len()).sum();
    assert_eq!((operations().len(), called), (known.len(), versions), "the client's table is the sandbox's");
}

#[tokio::test]
async fn every_operation_can_be_called_through_the_sdk() {
    let stage = Stage::start().await;
    let mut wrong = Vec::new();
    for operation in operations() {
        if let Err(problem) = stage.typed(operation).await {
            wrong.push(format!("{}: {problem}", operation.id));
        }
    }
    assert!(wrong.is_empty(), "{} operations:\n{}", wrong.len(), wrong.join("\n"));
    println!(
        "{} operations were called by their typed methods and their responses decoded",
        operations().len()
    );
}

impl Stage {
    async fn start() -> Stage {
        let sandbox = Sandbox::builder().start().await.expect("sandbox");
        let client = Client::builder().app_key(&sandbox.app_key).app_secret(sandbox.app_secret.as_str());
        let client = client.api_url(&sandbox.api_url).max_retries(0).limiter(None).build().expect("client");
        Stage { sandbox, client }
    }

    /// Valid parameters for a fresh sandbox, and the options of a caller who has access.
    fn given(&self, operation: &Operation, version: &Version) -> (SampleInput, CallOptions) {
        self.sandbox.reset();
        let input = self.sandbox.state(|state| sample_input(&mut state.world, operation, version));
        let users = allowed_users(operation, version);
        let may_call = |account: &&Account| match &input.open_id {
            Some(open_id) => account.open_id == *open_id,
            None => users.contains(&account.user_type),
        };
        let account = self.sandbox.accounts.iter().find(may_call).expect("somebody may call");
        let options = options(account, input.shop_id.as_deref(), version);
        (input, options)
    }

    async fn untyped(&self, operation: &Operation, version: &Version) -> Result<(), String> {
        let (sample, options) = self.given(operation, version);
        let input = Input {
            path: sample
                .path
                .iter()
                .map(|(name, value)| (name.clone(), Value::from(value.clone())))
                .collect(),
            query: sample
                .query
                .iter()
                .map(|(name, value)| (name.clone(), Value::from(value.clone())))
                .collect(),
            body: sample.body.clone(),
            params: texts(&sample),
            files: files(&sample),
            ..Input::default()
        };
        let called = self.client.call(&operation.id, input, options.version(&version.version)).await;
        let response = called.map_err(|error| error.to_string())?;
        let data = response.json().map_err(|error| error.to_string())?;
        schema::check(&data, version)
    }

    async fn typed(&self, operation: &Operation) -> Result<(), String> {
        let version = operation.versions.iter().find(|version| version.version == operation.default_version);
        let version = version.ok_or("no default version")?;
        let (sample, options) = self.given(operation, version);
        let given = Given { params: flat(&sample), files: files(&sample), options };
        let call = calls::call(&self.client, &operation.id, given).ok_or("no typed method")?;
        let Typed { sent, kept } = call.await.map_err(|error| error.to_string())?;
        match schema::lost(&sent, &kept) {
            Some(lost) => Err(format!("the typed response lost {lost}")),
            None => Ok(()),
        }
    }
}

fn operations() -> &'static [Operation] {
    &Catalog::embedded().operations
}

fn versions() -> impl Iterator<Item = (&'static Operation, &'static Version)> {
    operations()
        .iter()
        .flat_map(|operation| operation.versions.iter().map(move |version| (operation, version)))
}

fn options(account: &Account, shop_id: Option<&str>, version: &Version) -> CallOptions {
    let mut options = CallOptions::new().access_token(account.access_token.as_str());
    if version.ciphers.contains_key("shop_cipher") {
        let shop = account.shops.iter().find(|shop| shop_id.is_none_or(|id| id == shop.id));
        options.shop_cipher = shop.map(|shop| shop.cipher.clone());
    }
    if version.ciphers.contains_key("category_asset_cipher") {
        options.category_asset_cipher = account.category_asset_ciphers.first().cloned();
    }
    options
}

/// Path, query, body and form in one, as in typed requests.
fn flat(sample: &SampleInput) -> Map<String, Value> {
    let named = sample.path.iter().chain(&sample.query);
    let mut params: Map<String, Value> =
        named.map(|(name, value)| (name.clone(), Value::from(value.clone()))).collect();
    params.extend(texts(sample));
    if let Some(Value::Object(body)) = &sample.body {
        params.extend(body.clone());
    }
    params
}

fn texts(sample: &SampleInput) -> Map<String, Value> {
    let texts = sample.form.iter().filter(|part| part.file_name.is_none());
    let text = |content: &[u8]| Value::from(String::from_utf8_lossy(content).into_owned());
    texts.map(|part| (part.name.clone(), text(&part.content))).collect()
}

fn files(sample: &SampleInput) -> Vec<(String, Upload)> {
    let files = sample.form.iter().filter_map(|part| Some((part, part.file_name.clone()?)));
    files
        .map(|(part, name)| (part.name.clone(), Upload::bytes(part.content.clone()).file_name(name)))
        .collect()
}

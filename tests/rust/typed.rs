//! What the generated calls of all typed methods share.

use std::pin::Pin;

use serde::Serialize;
use serde_json::{Map, Value};
use tiktokshop::{Call, CallOptions, Model, Result, Upload};

/// A typed response: the response as it was, and the typed value written as JSON again.
pub struct Typed {
    /// The JSON of `data` as the sandbox sent it.
    pub sent: Value,
    /// The typed value as JSON.
    pub kept: Value,
}

/// A typed call in flight.
pub type Sending<'c> = Pin<Box<dyn Future<Output = Result<Typed>> + Send + 'c>>;

/// Parameters of a call.
pub struct Given {
    /// Path, query, body and form parameters by name.
    pub params: Map<String, Value>,
    /// Files by form field.
    pub files: Vec<(String, Upload)>,
    /// Token and ciphers.
    pub options: CallOptions,
}

impl Given {
    /// The parameters as the operation's request.
    pub fn read<Q: Model + Default>(&self) -> Q {
        tiktokshop::decode(Value::from(self.params.clone()).to_string().as_bytes()).expect("parameters")
    }

    /// The file of a form field.
    pub fn file(&self, field: &str) -> Option<Upload> {
        self.files.iter().find(|(name, _)| name == field).map(|(_, upload)| upload.clone())
    }
}

/// Sends a typed call.
pub fn send<'c, R>(call: Call<'c, R, tiktokshop::Async>, given: Given) -> Sending<'c>
where
    R: Model + Default + Serialize + 'static,
{
    let mut call = call;
    if let Some(token) = given.options.access_token {
        call = call.access_token(token);
    }
    if let Some(cipher) = given.options.shop_cipher {
        call = call.shop_cipher(cipher);
    }
    if let Some(cipher) = given.options.category_asset_cipher {
        call = call.category_asset_cipher(cipher);
    }
    Box::pin(async move {
        let response = call.send().await?;
        let sent = response.raw().json()?;
        let kept = serde_json::to_value(response.into_inner()).expect("a model is JSON");
        Ok(Typed { sent, kept })
    })
}

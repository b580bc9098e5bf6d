//! The scenarios of a client without the app secret, whose signer has it.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use tiktokshop_core::signer::{GrantedToken, RequestSigner, SignRequest, Signer, TokenWanted};
use tiktokshop_core::{CallOptions, Client, Error, ErrorKind, Input, Result};

use super::scenarios::Scene;

const LIST: &str = "order.get_order_list";

/// The app's backend. Its first token is one that has ended.
struct Backend {
    signer: RequestSigner,
    token: String,
    cipher: String,
    wanted: Mutex<Vec<TokenWanted>>,
}

#[async_trait]
impl Signer for Backend {
    async fn sign(&self, request: &SignRequest) -> Result<String> {
        Ok(self.signer.sign(request)?.sign)
    }

    async fn access_token(&self, wanted: &TokenWanted) -> Result<GrantedToken> {
        self.wanted.lock().unwrap().push(wanted.clone());
        let token = if wanted.rejected.is_some() { &self.token } else { "stale" };
        Ok(GrantedToken::new(token).shop_cipher(&self.cipher))
    }
}

/// Fails with what it is given.
struct Broken(ErrorKind, bool);

#[async_trait]
impl Signer for Broken {
    async fn sign(&self, _: &SignRequest) -> Result<String> {
        Err(Error::new(self.0, "the backend is busy").with_retryable(self.1))
    }

    async fn access_token(&self, _: &TokenWanted) -> Result<GrantedToken> {
        Ok(GrantedToken::new("stale").shop_cipher("of the shop"))
    }
}

impl Scene {
    fn device(&self, signer: Arc<dyn Signer>) -> Client {
        let client =
            Client::builder().app_key(self.sandbox.text("app_key")).api_url(self.sandbox.text("api_url"));
        let client = client.signer(signer).build().unwrap();
        client.shop(self.sandbox.said["shops"][0]["id"].as_str().unwrap())
    }

    pub(super) async fn remote_signer(&self) {
        let backend = Arc::new(Backend {
            signer: RequestSigner::new(self.sandbox.text("app_key"), self.sandbox.text("app_secret")),
            token: self.sandbox.text("access_token").to_owned(),
            cipher: self.sandbox.said["shops"][0]["cipher"].as_str().unwrap().to_owned(),
            wanted: Mutex::default(),
        });
        let client = self.device(backend.clone());
        client.call(LIST, Input::new().with("page_size", 1), CallOptions::new()).await.unwrap();
        let rejected =
            backend.wanted.lock().unwrap().iter().map(|one| one.rejected.is_some()).collect::<Vec<_>>();
        assert_eq!(rejected, [false, true]);
    }

    pub(super) async fn signer_fails(&self) {
        let before = self.sandbox.received(LIST).await;
        for (kind, retryable) in [(ErrorKind::Connection, false), (ErrorKind::RateLimited, true)] {
            let client = self.device(Arc::new(Broken(kind, retryable)));
            let failed =
                client.call(LIST, Input::new().with("page_size", 1), CallOptions::new()).await.unwrap_err();
            assert_eq!((failed.kind(), failed.retryable(), failed.attempts()), (kind, retryable, 0));
        }
        assert_eq!(self.sandbox.received(LIST).await, before, "nothing was sent");
    }
}

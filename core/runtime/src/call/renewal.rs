//! A cipher that the platform refuses although this library found it: the one that is valid now is asked for, and the call is
//! sent once more. A cipher that the caller gave is the caller's.

use tokio::time::Instant;

use crate::call::attempt::Failed;
use crate::call::pipeline::Call;
use crate::call::{assets, credentials};
use crate::catalog::Cipher;
use crate::error::Result;

/// The code with which the gateway refuses a cipher, before it looks at the request.
const REFUSED: i64 = 101_000;

impl Call<'_> {
    /// Replaces a refused cipher by the one that the platform lists now. Returns whether that is another one: then the request,
    /// which the gateway did not pass on, may be sent again.
    pub(crate) async fn renew_cipher(&mut self, failed: &Failed) -> bool {
        let Some((cipher, refused)) = self.request.found.clone() else { return false };
        if failed.error.code() != Some(REFUSED) {
            return false;
        }
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        let renewed = tokio::time::timeout(remaining, self.listed_cipher(cipher, &refused)).await;
        match renewed {
            Ok(Ok(Some(fresh))) if fresh != refused => {
                tracing::info!(
                    cipher = cipher.param(),
                    "the platform refused a cipher, and lists another one"
                );
                self.use_cipher(cipher, fresh);
                true
            }
            Ok(Err(error)) => {
                tracing::warn!(%error, cipher = cipher.param(), "a refused cipher could not be listed anew");
                false
            }
            _ => false,
        }
    }

    async fn listed_cipher(&self, cipher: Cipher, refused: &str) -> Result<Option<String>> {
        let (context, options, source) = (self.context, &self.options, &self.source);
        match cipher {
            Cipher::Shop => credentials::renewed_shop_cipher(context, options, source, refused).await,
            Cipher::CategoryAsset => assets::renewed_cipher(context, options, source, refused).await,
        }
    }
}

//! Promises that work on other threads settles.

use std::future::Future;

use napi::JsDeferred;
use napi::bindgen_prelude::*;

type Resolver<T> = Box<dyn FnOnce(Env) -> Result<T>>;

/// A promise that has to be settled.
struct Promised<T: ToNapiValue + 'static>(Option<JsDeferred<T, Resolver<T>>>);

/// A promise for the value of work, which begins at once on another thread. It takes one task of the runtime; with
/// `spawn_future` a second one would wait for the first, and each of them wakes a thread.
///
/// # Errors
/// If Node makes no promise, because it is ending.
pub fn promise<T, F>(env: &Env, work: F) -> Result<PromiseRaw<'_, T>>
where
    T: ToNapiValue + Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    let (deferred, promise) = env.create_deferred()?;
    let promised = Promised(Some(deferred));
    spawn(async move { promised.settle(work.await) });
    Ok(PromiseRaw::new(env.raw(), promise.raw()))
}

impl<T: ToNapiValue + 'static> Promised<T> {
    fn settle(mut self, result: Result<T>) {
        let Some(deferred) = self.0.take() else { return };
        match result {
            Ok(value) => deferred.resolve(Box::new(|_| Ok(value))),
            Err(error) => deferred.reject(error),
        }
    }
}

impl<T: ToNapiValue + 'static> Drop for Promised<T> {
    /// The work ended early, by a panic: nobody should wait for ever.
    fn drop(&mut self) {
        if let Some(deferred) = self.0.take() {
            deferred.reject(Error::from_reason("the work ended without a result"));
        }
    }
}

//! The threads that calls run on.

use napi::bindgen_prelude::create_custom_tokio_runtime;
use tokio::runtime::Builder;

/// More are of no use: calls wait for the network. Without a number there would be one for each core.
const WORKERS: usize = 2;

#[napi_derive::module_init]
fn start() {
    let mut builder = Builder::new_multi_thread();
    let built = builder.worker_threads(WORKERS).thread_name("tiktokshop").enable_all().build();
    // Without it there is one with a thread for each core.
    if let Ok(runtime) = built {
        create_custom_tokio_runtime(runtime);
    }
}

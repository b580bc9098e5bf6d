//! Lets the linker leave Node's symbols open: they are there when the library is loaded.

fn main() {
    napi_build::setup();
}

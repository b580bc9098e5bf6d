//! How the library is linked for Linux and Android.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let system = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if system == "linux" || system == "android" {
        // Segments begin at multiples of 16 KB: newer Android devices load no other. `scripts/check-library` looks.
        link_with("-z,max-page-size=16384");
    }
    if system == "android" {
        // Half a megabyte of relocations in a sixth of the space, which Android reads from version 6 (API 23) on. The form of the C
        // library (RELR) is a little smaller, but needs Android 9, and glibc 2.36 on Linux: more than a jar may ask for.
        link_with("--pack-dyn-relocs=android");
        // Functions that are equal to the byte become one. Nothing in the library compares addresses of functions but SQLite, whose few
        // such functions have no equal.
        link_with("--icf=all");
    }
}

fn link_with(option: &str) {
    println!("cargo:rustc-cdylib-link-arg=-Wl,{option}");
}

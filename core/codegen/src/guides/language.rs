//! The languages whose programs a test runs.

/// A language of the guides that has a player: a test that runs its programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// For asyncio or not.
    Python,
    /// TypeScript, in Node.
    Node,
    /// With Tokio.
    Rust,
    /// Bodies of suspend functions.
    Kotlin,
    /// Bodies of functions that are `async throws`.
    Swift,
    /// Of bash, with the command `tiktokshop`.
    Shell,
}

impl Language {
    /// In the order of the tabs.
    pub const ALL: [Language; 6] = [
        Language::Python,
        Language::Node,
        Language::Rust,
        Language::Kotlin,
        Language::Swift,
        Language::Shell,
    ];

    /// As it is named at a block.
    pub fn name(self) -> &'static str {
        match self {
            Language::Python => "python",
            Language::Node => "ts",
            Language::Rust => "rust",
            Language::Kotlin => "kotlin",
            Language::Swift => "swift",
            Language::Shell => "sh",
        }
    }

    /// The one with that name.
    pub fn named(name: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|one| one.name() == name)
    }

    /// The test that runs its programs: the path from the root.
    pub fn player(self) -> &'static str {
        match self {
            Language::Python => "bindings/python/tests/test_guides.py",
            Language::Node => "bindings/node/test/guides.test.mjs",
            Language::Rust => "tests/rust/guides.rs",
            Language::Kotlin => "uniffi/kotlin/src/test/kotlin/tiktokshop/GuidesTest.kt",
            Language::Swift => "uniffi/swift/Tests/TikTokShopTests/GuideTests.swift",
            Language::Shell => "apps/cli/tests/cli/guides.rs",
        }
    }
}

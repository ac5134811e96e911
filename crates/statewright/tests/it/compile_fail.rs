//! Programs that must not compile, and what rustc says about them: that is a part of the API.

/// Messages change with the compiler, so only the one that they were reviewed with is asked.
const REVIEWED_WITH: &str = "rustc 1.95.";

#[test]
fn misuse_does_not_compile() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = std::process::Command::new(rustc).arg("--version").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(REVIEWED_WITH) {
        assert!(std::env::var_os("CI").is_none(), "review the messages of {version}");
        eprintln!("the messages were reviewed with {REVIEWED_WITH}, and this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

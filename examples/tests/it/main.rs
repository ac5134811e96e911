//! The examples: what they deploy, and how they run with their own handlers, in virtual time.

mod runs;

use statewright::App;

/// The template of an example.
fn template(stack: &str) -> serde_json::Value {
    let (_, describe) = examples::ALL.iter().find(|(name, _)| *name == stack).expect("an example");
    let mut app = App::new();
    describe(app.stack(stack));
    app.template(stack).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn templates_are_pinned() {
    for (stack, _) in examples::ALL {
        insta::with_settings!({ snapshot_suffix => stack }, {
            insta::assert_json_snapshot!(template(stack));
        });
    }
}

/// The same template is deployed in China and in GovCloud, where ARNs begin with another partition.
#[test]
fn no_template_is_bound_to_a_partition() {
    for (stack, _) in examples::ALL {
        let template = template(stack).to_string();
        assert!(!template.contains("arn:aws"), "{stack}: {template}");
    }
}

/// Each is one file, and a flow of a page.
#[test]
fn examples_are_short() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in std::fs::read_dir(folder).expect("the sources") {
        let path = entry.expect("a file").path();
        if path.is_file() {
            let text = std::fs::read_to_string(&path).expect("a file");
            let flow = text.split("pub fn describe").nth(1).unwrap_or_default().lines().count();
            assert!(flow < 100, "{}: {flow} lines", path.display());
        }
    }
}

/// All of them are one app, too.
#[test]
fn all_of_them_are_one_app() {
    let app = examples::app();
    let assembly = app.assembly(std::path::Path::new("cdk.out")).expect("an assembly");
    assert_eq!(
        assembly.files.keys().filter(|name| name.ends_with(".template.json")).count(),
        examples::ALL.len()
    );
}

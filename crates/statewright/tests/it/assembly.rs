//! The files that are written.

use std::{fs, path::PathBuf};

use serde_json::json;
use statewright::{App, FileAsset, StateMachine};

use crate::Functions;

fn app() -> App {
    let mut app = App::new();
    let stack = app.stack("Test");
    let functions = Functions::new(stack);
    StateMachine::new(stack, "Machine", functions.open.task("Open"));
    app
}

/// A folder of one's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn names(folder: &PathBuf) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn the_same_app_is_the_same_assembly() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let assembly = || app().assembly(&root.join("cdk.out")).expect("an assembly");
    assert_eq!(assembly(), assembly());
    let names: Vec<_> = assembly().files.into_keys().collect();
    assert_eq!(
        names,
        [
            "Test.assets.json",
            "Test.template.json",
            "manifest.json",
            "rights.json",
            "schemas.json",
            "tree.json"
        ]
    );
}

#[test]
fn an_assembly_is_written_whole_and_what_is_stale_is_removed() {
    let folder = folder("assembly");
    let assembly = app().assembly(&folder).expect("an assembly");
    assembly.write(&folder).expect("it is written");
    for (name, content) in &assembly.files {
        assert_eq!(&fs::read_to_string(folder.join(name)).expect("a file"), content);
    }

    // What the manifest did not name is not ours.
    fs::write(folder.join("notes.txt"), "mine").expect("a file");
    let mut other = App::new();
    let stack = other.stack("Other");
    Functions::new(stack);
    other.assembly(&folder).expect("an assembly").write(&folder).expect("it is written");
    assert_eq!(
        names(&folder),
        [
            "Other.assets.json",
            "Other.template.json",
            "manifest.json",
            "notes.txt",
            "rights.json",
            "schemas.json",
            "tree.json"
        ]
    );
}

/// But for the manifest, which says that the assembly was written.
#[cfg(unix)]
#[test]
fn a_file_that_is_right_is_left_alone() {
    use std::os::unix::fs::MetadataExt;

    let folder = folder("untouched");
    let assembly = app().assembly(&folder).expect("an assembly");
    assembly.write(&folder).expect("it is written");
    let file = |name: &str| fs::metadata(folder.join(name)).expect("a file").ino();
    let files = || ["Test.template.json", "Test.assets.json", "manifest.json"].map(file);
    let [template, assets, manifest] = files();
    assembly.write(&folder).expect("it is written");
    assert_eq!(files()[..2], [template, assets]);
    assert_ne!(files()[2], manifest);
}

/// `..` in the name of the folder is no folder.
#[test]
fn assets_are_found_from_any_folder() {
    let assets = |folder: &str| {
        let assembly = app().assembly(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder));
        let files = assembly.expect("an assembly").files;
        serde_json::from_str::<serde_json::Value>(&files["Test.assets.json"]).expect("JSON")
    };
    let path = |folder| {
        let assets = assets(folder);
        let files = assets["files"].as_object().expect("the files");
        let mut paths = files.values().filter_map(|asset| asset["source"]["path"].as_str());
        paths.find(|path| path.ends_with("open_case")).map(str::to_owned)
    };
    let expected = Some("../target/lambda/open_case".to_owned());
    assert_eq!(path("../../cdk.out"), expected);
    assert_eq!(path("../../docs/../cdk.out"), expected);
    assert_eq!(path("../../../elsewhere/../out").map(|path| path.starts_with("../")), Some(true));
}

#[test]
fn a_manifest_is_no_reason_to_touch_files_elsewhere() {
    let folder = folder("hostile").join("inner");
    fs::create_dir_all(&folder).expect("a folder");
    let outside = folder.with_file_name("outside.json");
    fs::write(&outside, "mine").expect("a file");
    let manifest = r#"{"artifacts":{"X":{"properties":{"templateFile":"../outside.json"}}}}"#;
    fs::write(folder.join("manifest.json"), manifest).expect("a file");
    app().assembly(&folder).expect("an assembly").write(&folder).expect("it is written");
    assert!(outside.is_file());
}

#[test]
fn an_assembly_that_cannot_be_written_says_so() {
    let folder = folder("blocked");
    fs::write(&folder, "a file, not a folder").expect("a file");
    let assembly = statewright::Assembly { files: [("a.json".to_owned(), String::new())].into() };
    assembly.write(&folder).expect_err("a file is in the way");
}

#[test]
fn constructs_are_below_the_parts_that_they_are_in() {
    let mut app = App::new();
    let stack = app.stack("Shop");
    stack.resource("Topic", "AWS::SNS::Topic", json!({}));
    stack.nested("Orders", |stack| {
        let inner = |stack: &mut statewright::Stack| {
            stack.resource("Queue", "AWS::SQS::Queue", json!({}));
        };
        stack.nested("Inner", inner);
        stack.resource("Queue", "AWS::SQS::Queue", json!({}));
    });
    app.stack("Other").resource("Queue", "AWS::SQS::Queue", json!({}));
    let assembly = app.assembly(&folder("tree")).expect("an assembly");
    insta::assert_snapshot!(assembly.files["tree.json"]);
}

/// A template with so many bytes of text in it.
fn large(bytes: usize) -> App {
    let mut app = App::new();
    let stack = app.stack("Large");
    let items: Vec<_> = (0..bytes / 100).map(|_| json!(["x".repeat(94)])).collect();
    stack.resource("Queue", "AWS::SQS::Queue", json!({ "Items": items }));
    app
}

#[test]
fn a_template_that_is_almost_too_large_has_no_white_space() {
    let template = |bytes| {
        let assembly = large(bytes).assembly(&folder("large"));
        assembly.map(|assembly| assembly.files["Large.template.json"].clone())
    };
    let text = template(700_000).expect("an assembly");
    assert!(text.len() < 1_000_000 && text.contains("\n  \"Resources\""), "{}", text.len());
    let text = template(980_000).expect("an assembly");
    assert!((900_000..=1_000_000).contains(&text.len()), "{}", text.len());
    assert_eq!(text.lines().count(), 1);
    let problems = template(1_050_000).expect_err("a problem");
    insta::assert_snapshot!(problems);
}

#[test]
fn files_are_uploaded_by_their_content() {
    let sources = folder("files");
    fs::create_dir_all(sources.join("site/pages")).expect("a folder");
    let write = |path: &str, content: &str| {
        fs::write(sources.join(path), content).expect("a file");
    };
    write("report.py", "print(1)");
    write("site/index.html", "1");
    write("site/pages/2.html", "2");
    let manifest = || {
        let mut app = App::new();
        let stack = app.stack("Files");
        let script = FileAsset::new(stack, "Script", sources.join("report.py"));
        let site = FileAsset::new(stack, "Site", sources.join("site"));
        let place = json!({ "Script": script.url(), "Bucket": site.bucket(), "Key": site.key() });
        stack.resource("Job", "AWS::Glue::Job", place);
        let assembly = app.assembly(&sources.join("out")).expect("an assembly");
        let manifest = &assembly.files["Files.assets.json"];
        let mut manifest: serde_json::Value = serde_json::from_str(manifest).expect("JSON");
        let files = manifest["files"].as_object_mut().expect("files");
        files.retain(|_, file| file["displayName"] != "Template");
        // Where the folder of this test is says nothing.
        for file in files.values_mut() {
            let path = file["source"]["path"].as_str().expect("a path");
            let name = path.rsplit_once("/files/").expect("it is in the folder").1.to_owned();
            file["source"]["path"] = name.into();
        }
        (files.clone(), assembly.files["Files.template.json"].clone())
    };
    let (files, template) = manifest();
    insta::assert_snapshot!(format!("{:#}\n{template}", serde_json::Value::from(files.clone())));
    assert_eq!(manifest().0, files);
    // A file that is called otherwise is another content of the folder.
    fs::rename(sources.join("site/pages/2.html"), sources.join("site/pages/3.html")).expect("one");
    let names = |files: &serde_json::Map<_, _>| files.keys().cloned().collect::<Vec<_>>();
    let changed = names(&manifest().0);
    assert_eq!(changed[0], names(&files)[0]);
    assert_ne!(changed[1], names(&files)[1]);
}

#[test]
fn a_file_that_is_not_there_is_not_uploaded() {
    let mut app = App::new();
    let stack = app.stack("Files");
    FileAsset::new(stack, "Script", "no/such/file.py");
    let problems = app.template("Files").expect_err("a problem");
    insta::assert_snapshot!(crate::problems::without_lines(&problems.to_string()));
}

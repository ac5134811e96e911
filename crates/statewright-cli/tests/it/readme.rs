//! What README shows is what is there.

use std::fs;

use crate::{command, folder, root, statewright, stderr, stdout};

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("README.md")
}

/// The blocks of code in this language.
fn blocks(language: &str) -> Vec<String> {
    blocks_of(&readme(), language)
}

fn blocks_of(text: &str, language: &str) -> Vec<String> {
    let blocks = text.split("```").skip(1).step_by(2);
    blocks
        .filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n').map(str::to_owned))
        .collect()
}

#[test]
fn its_programs_are_compiled() {
    let sources = [
        "synth/src/call_center.rs",
        "synth/examples/work_until_resolved.rs",
        "crates/statewright/src/lib.rs",
    ];
    let sources = sources.map(|path| fs::read_to_string(root().join(path)).expect("a source file"));
    let blocks = blocks("rust");
    assert_eq!(blocks.len(), 3);
    for block in blocks {
        let documented =
            |mark: &str| block.lines().map(|line| format!("{mark} {line}\n")).collect::<String>();
        let forms = [block.clone(), documented("///"), documented("//!")];
        let is_there = |source: &String| forms.iter().any(|form| source.contains(form));
        assert!(sources.iter().any(is_there), "not in the app:\n{block}");
    }
}

#[test]
fn its_graph_is_the_graph_of_the_app() {
    let graph = statewright(&["graph", "--app", "cdk.out", "--format", "mermaid"]);
    assert_eq!(blocks("mermaid"), [stdout(&graph)]);
}

/// The guide to running definitions is one that can be followed.
#[test]
fn the_guide_to_exec_can_be_followed() {
    let guide = root().join("docs/run-any-definition.md");
    let guide = fs::read_to_string(guide).expect("the guide");
    let folder = folder("guide");
    let files = blocks_of(&guide, "json");
    assert_eq!(files.len(), 2);
    for (name, text) in ["order.asl.json", "mocks.json"].into_iter().zip(files) {
        fs::write(folder.join(name), text).expect("a file");
    }
    let console = &blocks_of(&guide, "console")[0];
    let (line, shown) = console.split_once('\n').expect("a command and what it says");
    let line = line.strip_prefix("$ statewright ").expect("a command");
    let (plain, input) = line.split_once(" --input ").expect("an input");
    let mut arguments: Vec<_> = plain.split(' ').collect();
    arguments.extend(["--input", input.trim_matches('\'')]);
    let output = command(&arguments).current_dir(&folder).output().expect("it runs");
    assert_eq!(format!("{}{}", stderr(&output), stdout(&output)), shown);
}

#[test]
fn its_links_lead_somewhere() {
    let files = fs::read_dir(root().join("docs")).expect("a folder");
    let files = files.map(|entry| entry.expect("a file").path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    for file in files.chain([root().join("README.md"), root().join("ARCHITECTURE.md")]) {
        let text = fs::read_to_string(&file).expect("a document");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = link.split('#').next().expect("a part");
            let there = file.with_file_name("").join(path).exists();
            assert!(link.starts_with("https://") || there, "{}: {link}", file.display());
        }
    }
}

#[test]
fn its_run_of_a_definition_comes_out_so() {
    let shown = blocks("console").into_iter().find(|block| block.contains("statewright exec"));
    let shown = shown.expect("a run of a definition");
    let run = statewright(&[
        "exec",
        "docs/examples/order.asl.json",
        "--mocks",
        "docs/examples/order.mocks.json",
        "--input",
        r#"{"lines":[{"count":2,"price":4.5},{"count":1,"price":12}]}"#,
    ]);
    let (_, expected) = shown.split_once("…\n").expect("what is printed");
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert_eq!(said + &stdout(&run), expected);
}

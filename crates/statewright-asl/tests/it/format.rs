//! Laying out changes nothing but the layout, and does nothing the second time.

use std::{fs, path::Path};

use statewright_asl::document::{Node, Value, format_json};

use super::definitions::definitions;

/// Whether two values are the same, wherever they stand.
fn is_same(one: &Node<'_>, other: &Node<'_>) -> bool {
    match (&one.value, &other.value) {
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| one.key == other.key && is_same(&one.value, &other.value))
        }
        (one, other) => one == other,
    }
}

fn check(name: &Path, text: &str) {
    let Ok(node) = Node::parse_json(text) else { return };
    let name = name.display();
    let laid_out = format_json(text).expect("JSON");
    assert!(is_same(&node, &Node::parse_json(&laid_out).expect("JSON")), "{name} is another one");
    assert_eq!(format_json(&laid_out).expect("JSON"), laid_out, "{name}");
    // The words are the same ones, and so is the layout, whatever it was before.
    let words: String = text.split_ascii_whitespace().collect();
    assert_eq!(laid_out.split_ascii_whitespace().collect::<String>(), words, "{name}");
    assert_eq!(format_json(&laid_out.replace('\n', "\r\n\t")).expect("JSON"), laid_out, "{name}");
    assert!(laid_out.lines().all(|line| line == line.trim_end()), "{name}");
}

#[test]
fn definitions_stay_what_they_are() {
    for folder in ["valid", "invalid"] {
        for (path, text) in definitions(folder) {
            check(&path, &text);
        }
    }
}

#[test]
fn definitions_of_the_corpus_stay_what_they_are() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/validation");
    for folder in ["valid", "invalid"] {
        let Ok(entries) = fs::read_dir(corpus.join(folder)) else {
            eprintln!("the corpus is not there: {folder} is left out");
            continue;
        };
        for entry in entries {
            let path = entry.expect("a file").path();
            check(&path, &fs::read_to_string(&path).expect("a case"));
        }
    }
}

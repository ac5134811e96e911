//! The definitions in a file: the file is one, or it is a template that holds some.

mod literal;
mod place;
mod substitutions;
mod template;
#[cfg(test)]
mod tests;
mod value;

use crate::{
    Diagnostic,
    rules::{MachineType, definition_size},
};

use super::{FILE_BYTES_MAX, Node, Span};
use place::Composed;

pub use substitutions::Substitutions;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

impl Format {
    /// The format by the ending of the file's name, else by its first letter.
    #[must_use]
    pub fn of(file_name: &str, text: &str) -> Self {
        let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
        if ending.eq_ignore_ascii_case("json") {
            return Self::Json;
        }
        if ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml") {
            return Self::Yaml;
        }
        if text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']) {
            Self::Json
        } else {
            Self::Yaml
        }
    }
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contents<'a> {
    /// Whether it is a template of CloudFormation or SAM.
    pub is_template: bool,
    /// The definitions in it.
    pub definitions: Vec<Definition<'a>>,
    /// The definitions that it keeps in other files.
    pub references: Vec<Reference>,
    /// Why something could not be read.
    pub problems: Vec<Diagnostic>,
}

/// A definition in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition<'a> {
    /// The logical id of the state machine, if the file is a template.
    pub name: Option<String>,
    /// What kind of state machine it is for, if the template says so.
    pub machine_type: Option<MachineType>,
    /// The definition, with places in the file. What is known at the deployment only is a text
    /// with a `${placeholder}`.
    pub node: Node<'a>,
}

/// A definition that a template keeps in another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The logical id of the state machine.
    pub name: String,
    /// What kind of state machine it is for, if the template says so.
    pub machine_type: Option<MachineType>,
    /// The path of the file, from the folder of the template.
    pub path: String,
    /// What the template puts into the definition.
    pub substitutions: Substitutions,
    /// Where the path stands in the template.
    pub span: Span,
}

/// Reads the definitions in a file.
///
/// A file is a template if it has `Resources` and neither `StartAt` nor `States`; any other file
/// is a definition. Of one that is larger than [`FILE_BYTES_MAX`], only that is said.
#[must_use]
pub fn read(text: &str, format: Format) -> Contents<'_> {
    read_with(text, format, &Substitutions::default())
}

/// Reads the definitions in a file that a template refers to, with what the template puts in.
#[must_use]
pub fn read_with<'a>(text: &'a str, format: Format, substitutions: &Substitutions) -> Contents<'a> {
    if text.len() > FILE_BYTES_MAX {
        let bytes = text.len();
        let message = format!("the file has {bytes} bytes, and up to {FILE_BYTES_MAX} are read");
        let problem = definition_size::finding(message);
        return Contents { problems: vec![problem], ..Contents::default() };
    }
    let root = match format {
        Format::Json if substitutions.is_empty() => Node::parse_json(text),
        Format::Json => Composed::of_file(text, substitutions).parse_json(),
        Format::Yaml => Node::parse_yaml(text).map(|node| substitutions.fill_all(node)),
    };
    match root {
        Ok(root) if is_template(&root) => template::read(text, root),
        Ok(node) => {
            // Tags of CloudFormation stand in files that are put into templates.
            let node = match format {
                Format::Json => node,
                Format::Yaml => value::resolve(node, substitutions),
            };
            Contents {
                definitions: vec![Definition { name: None, machine_type: None, node }],
                ..Contents::default()
            }
        }
        Err(problem) => Contents { problems: vec![problem], ..Contents::default() },
    }
}

fn is_template(root: &Node<'_>) -> bool {
    let has = |name| root.member(name).is_some();
    (has("Resources") || has("AWSTemplateFormatVersion")) && !has("StartAt") && !has("States")
}

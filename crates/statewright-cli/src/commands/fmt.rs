use std::process::ExitCode;

use statewright_asl::document::{self, Format, Node};
use statewright_local::Error;

use crate::{
    NOT_DONE,
    arguments::FmtArguments,
    differences::differences,
    output, report,
    validate::{self, Source},
};

/// Lays definitions out, or says which are laid out otherwise.
pub(crate) fn fmt(arguments: &FmtArguments) -> Result<ExitCode, Error> {
    let (sources, mut problems) = validate::find(&arguments.files);
    let (mut changed, mut files, mut templates) = (0, 0, 0);
    for source in &sources {
        // Templates of an assembly are written by whoever synthesizes it.
        if source.name().ends_with(".template.json") {
            templates += 1;
            continue;
        }
        match lay_out(source, arguments.check) {
            Ok(is_changed) => {
                files += 1;
                changed += usize::from(is_changed);
            }
            Err(problem) => problems.push(problem),
        }
    }
    for problem in &problems {
        report::error(&problem.to_string());
    }
    let done = if arguments.check { "would change" } else { "changed" };
    if sources != [Source::Stdin] && files > 0 {
        report::summary_line(&format!(
            "{changed} of {files} {} {done}",
            if files == 1 { "file" } else { "files" }
        ));
    }
    if templates > 0 && files == 0 && problems.is_empty() {
        let them = if templates == 1 { "1 template" } else { &format!("{templates} templates") };
        report::summary_line(&format!(
            "nothing to lay out: {them} left as synthesized, and no definitions besides"
        ));
    }
    Ok(match changed {
        _ if !problems.is_empty() => NOT_DONE.into(),
        1.. if arguments.check => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    })
}

/// Lays one out, and says whether that changed it.
fn lay_out(source: &Source, is_only_checked: bool) -> Result<bool, Error> {
    let (name, text) = (source.name(), source.text()?);
    let laid_out = match Format::of(&name, &text) {
        Format::Json => document::format_json(&text)
            .map_err(|found| format!("{name} is no JSON: {}", found.message)),
        Format::Yaml => format_yaml(&text).map_err(|message| format!("{name}: {message}")),
    };
    let laid_out = laid_out
        .map_err(|message| Error::new(message).hint("`statewright validate` shows the place"))?;
    let is_changed = laid_out != text;
    match source {
        Source::Stdin if !is_only_checked => output::print(&laid_out)?,
        Source::File(path) if is_changed && !is_only_checked => output::write(path, &laid_out)?,
        _ if is_changed => output::print(&format!("{name}\n"))?,
        _ => {}
    }
    Ok(is_changed)
}

/// Lays YAML out: its comments and anchors stay, and so does what it says.
fn format_yaml(text: &str) -> Result<String, String> {
    let before = Node::parse_yaml(text).map_err(|found| found.message)?;
    let options = pretty_yaml::config::FormatOptions::default();
    let laid_out = pretty_yaml::format_text(text, &options).map_err(|error| error.to_string())?;
    match Node::parse_yaml(&laid_out) {
        Ok(after) if differences(&before, &after) == 0 => Ok(laid_out),
        _ => Err("it cannot be laid out without changing what it says".to_owned()),
    }
}

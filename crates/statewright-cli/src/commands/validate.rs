use std::process::ExitCode;

use statewright_asl::rules::{Check, MachineType};
use statewright_local::Error;

use crate::{
    NOT_DONE,
    arguments::{Deny, Format, Type, ValidateArguments},
    output, report,
    validate::{self, Counts, Selection, format},
};

/// Checks definitions, and prints what is found.
pub(crate) fn validate(arguments: &ValidateArguments) -> Result<ExitCode, Error> {
    let selection = Selection::new(&arguments.select, &arguments.ignore)?;
    let (sources, mut problems) = validate::find(&arguments.files);
    let machine_type = match arguments.machine_type {
        Type::Standard => MachineType::Standard,
        Type::Express => MachineType::Express,
    };
    let input = validate::known_input(arguments.input.as_deref(), arguments.schema.as_deref())?;
    let task_outputs =
        validate::known_results(&arguments.results, &arguments.result_schemas, &sources)?;
    let check = Check { machine_type, input, task_outputs };
    if arguments.fix {
        let fixed = validate::fix_all(&sources, &check, &selection)?;
        for (name, obstacle, count) in &fixed.left {
            report::warning(&format!(
                "{name}: {count} with a fix that cannot be made in place: {}",
                obstacle.in_words()
            ));
        }
        if fixed.findings > 0 {
            let validate::Fixed { findings, files, all_files, .. } = fixed;
            report::summary_line(&format!("{findings} fixed in {files} of {all_files} files"));
        }
    }
    let mut checked = Vec::new();
    for result in validate::check_all(&sources, &check, &selection) {
        match result {
            Ok(file) => checked.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    if !checked.is_empty() {
        let files = &checked;
        match arguments.format {
            Format::Full => {
                let width = validate::terminal_width();
                output::print_styled(|out| format::full(files, width, out))
            }
            Format::Concise => output::print_styled(|out| format::concise(files, out)),
            Format::Json => output::print_with(|out| format::json(files, out)),
            Format::Sarif => output::print_with(|out| format::sarif(files, out)),
            Format::Github => output::print_with(|out| format::github(files, out)),
        }?;
    }
    for problem in &problems {
        report::error(&problem.to_string());
    }
    let counts = Counts::of(&checked);
    if counts.files > 0 {
        report::summary_line(&counts.to_string());
    }
    Ok(match counts.is_failure(arguments.deny == Some(Deny::Warnings)) {
        _ if !problems.is_empty() => NOT_DONE.into(),
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

use std::process::ExitCode;

use statewright_asl::rules::RULES;
use statewright_local::Error;

use crate::{arguments::ExplainArguments, output, rule_page, validate::Selection};

/// Prints the page of a rule, or a list of all rules.
pub(crate) fn explain(arguments: &ExplainArguments) -> Result<ExitCode, Error> {
    let Some(name) = &arguments.rule else {
        output::print(&rule_page::list())?;
        return Ok(ExitCode::SUCCESS);
    };
    let is_meant = |name: &str| {
        RULES.iter().find(|rule| rule.code.eq_ignore_ascii_case(name) || rule.name == name)
    };
    let rule = is_meant(name).ok_or_else(|| Selection::unknown(name))?;
    output::print(&rule_page::page(rule))?;
    Ok(ExitCode::SUCCESS)
}

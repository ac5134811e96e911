//! What is checked in a definition: one rule a file.
//!
//! Errors are what AWS refuses, warnings what it takes and the author will regret. Each rule
//! has a code that stays, and pages about it are made of what stands in its [`Rule`].

pub(crate) mod assign;
pub(crate) mod choice_outcome;
mod choice_rules;
mod comparison_type;
mod default_missing;
pub(crate) mod definition_size;
mod deprecated_field;
mod distributed_field;
mod dollar_suffix;
mod duplicate_key;
mod duplicate_label;
mod duplicate_payload_key;
mod duplicate_state_name;
mod empty_collection;
mod error_names;
mod exclusive_fields;
mod express;
pub(crate) mod expression;
pub(crate) mod fields;
mod found;
mod heartbeat;
mod history_limit;
mod integration_parameter;
pub(crate) mod integrations;
mod intrinsic;
mod intrinsic_format;
mod invalid_enum;
mod invalid_label;
mod invalid_path;
mod invalid_timestamp;
pub(crate) mod json_syntax;
mod jsonata_delimiters;
mod jsonata_reference;
mod jsonata_syntax;
pub(crate) mod missing_data;
mod missing_field;
mod missing_target;
mod misspelt_error;
pub(crate) mod never_equal;
mod never_matches;
mod no_terminal;
mod out_of_range;
mod outlives_timeout;
mod path_as_text;
pub(crate) mod payload_size;
mod query_language;
mod reference_path;
mod reserved_error;
mod resource;
mod shadowed_variable;
mod shape;
mod slip;
mod state_name;
mod states_all;
mod static_result;
mod surprising_path;
mod switched_off;
mod template;
mod transition;
pub(crate) mod unassigned_variable;
pub(crate) mod undefined_expression;
mod undefined_variable;
mod unknown_field;
mod unreachable;
pub(crate) mod unread_definition;
mod unsupported_field;
mod variable_name;
mod wait_fields;
pub(crate) mod wrong_data_type;
mod wrong_type;
pub(crate) mod yaml_syntax;

pub use crate::likeness::most_like;
pub use definition_size::{DEFINITION_CHARACTERS_MAX, STATES_MAX};
pub(crate) use expression::each_value;
pub(crate) use found::Found;
pub use invalid_label::{LABEL_CHARACTERS_MAX, can_be_in_label};
pub use switched_off::is_switched_off;
pub(crate) use undefined_variable::variables;

use std::{borrow::Cow, collections::HashMap};

use crate::{
    Aws, Diagnostic, Severity,
    data_flow::{self, Shape},
    definition::{Definition, Place},
    document::{Node, Span},
    fix::Edit,
    likeness::same_letters,
};

/// Something that a definition is checked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its code, which stays: `SW0101`.
    pub code: &'static str,
    /// Its name in words: `json-syntax`.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it finds, in a sentence.
    pub summary: &'static str,
    /// Why that is a problem, and what AWS does.
    pub why: &'static str,
    /// A definition that is against it; empty, if none is short.
    pub fails: &'static str,
    /// The same definition without the problem.
    pub passes: &'static str,
}

/// All rules, by their codes.
pub static RULES: &[&Rule] = &[
    &json_syntax::RULE,
    &yaml_syntax::RULE,
    &unread_definition::RULE,
    &duplicate_key::RULE,
    &missing_field::RULE,
    &unknown_field::RULE,
    &unsupported_field::RULE,
    &wrong_type::RULE,
    &out_of_range::RULE,
    &invalid_enum::RULE,
    &exclusive_fields::RULE,
    &empty_collection::RULE,
    &invalid_timestamp::RULE,
    &heartbeat::RULE,
    &wait_fields::RULE,
    &query_language::JSONATA_FIELD,
    &query_language::JSONPATH_FIELD,
    &query_language::DOWNGRADE,
    &distributed_field::REFUSED,
    &distributed_field::IGNORED,
    &deprecated_field::RULE,
    &definition_size::RULE,
    &transition::NEITHER,
    &transition::BOTH,
    &missing_target::RULE,
    &missing_target::CROSSES_SCOPE,
    &unreachable::RULE,
    &no_terminal::RULE,
    &duplicate_state_name::RULE,
    &state_name::EMPTY,
    &invalid_label::RULE,
    &duplicate_label::RULE,
    &history_limit::RULE,
    &state_name::TOO_LONG,
    &states_all::ALONE,
    &states_all::LAST,
    &never_matches::RULE,
    &reserved_error::RULE,
    &misspelt_error::RULE,
    &outlives_timeout::RULE,
    &invalid_path::RULE,
    &reference_path::RULE,
    &template::RULE,
    &intrinsic::RULE,
    &intrinsic_format::RULE,
    &duplicate_payload_key::RULE,
    &dollar_suffix::MISSING,
    &dollar_suffix::IN_JSONATA,
    &path_as_text::RULE,
    &static_result::RULE,
    &jsonata_syntax::RULE,
    &jsonata_delimiters::RULE,
    &jsonata_reference::TOP_LEVEL,
    &jsonata_reference::ROOT,
    &jsonata_reference::ERROR_OUTPUT,
    &jsonata_reference::RESULT,
    &jsonata_reference::STATES,
    &variable_name::RULE,
    &shadowed_variable::RULE,
    &undefined_variable::RULE,
    &surprising_path::RULE,
    &choice_rules::NO_OPERATOR,
    &choice_rules::SEVERAL_OPERATORS,
    &comparison_type::RULE,
    &default_missing::RULE,
    &resource::RULE,
    &express::RULE,
    &integration_parameter::MISSING,
    &integration_parameter::UNKNOWN,
    &missing_data::RULE,
    &undefined_expression::RULE,
    &unassigned_variable::RULE,
    &wrong_data_type::RULE,
    &never_equal::RULE,
    &choice_outcome::ALWAYS,
    &choice_outcome::NEVER,
    &payload_size::RULE,
];

/// The rule with this code or name, in any case of letters.
#[must_use]
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    let is_it = |rule: &&&Rule| {
        rule.code.eq_ignore_ascii_case(code_or_name) || rule.name.eq_ignore_ascii_case(code_or_name)
    };
    RULES.iter().find(is_it).copied()
}

/// What kind of state machine a definition is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MachineType {
    /// Standard workflows.
    #[default]
    Standard,
    /// Express workflows.
    Express,
}

/// What a definition is checked for, and what is known beside it.
#[derive(Clone, Debug, Default)]
pub struct Check<'a> {
    /// What kind of state machine it is for.
    pub machine_type: MachineType,
    /// What is known of the input of an execution.
    pub input: Shape,
    /// What is known of what tasks give, by the names of their states. It is what stands where
    /// `$.` and `$states.result` lead in the state: of `lambda:invoke`, an object with the
    /// `Payload` in it.
    pub task_outputs: HashMap<Cow<'a, str>, Shape>,
}

/// Checks a definition by all rules, with nothing known beside it, and gives what is found in the
/// order of the text.
#[must_use]
pub fn check_definition(definition: &Node<'_>, machine_type: MachineType) -> Vec<Diagnostic> {
    Check { machine_type, ..Check::default() }.run(definition)
}

impl Check<'_> {
    /// Checks a definition by all rules, and gives what is found in the order of the text.
    #[must_use]
    pub fn run(&self, definition: &Node<'_>) -> Vec<Diagnostic> {
        check(&Definition::of(definition, self.machine_type), self)
    }
}

fn check(definition: &Definition<'_>, known: &Check<'_>) -> Vec<Diagnostic> {
    let mut found = Found::default();
    if !definition_size::check(definition, &mut found) {
        return found.list;
    }
    shape::check(definition, &mut found);
    duplicate_key::check(definition, &mut found);
    for check in [
        transition::check,
        wait_fields::check,
        heartbeat::check,
        distributed_field::check,
        deprecated_field::check,
        missing_target::check,
        unreachable::check,
        no_terminal::check,
        duplicate_state_name::check,
        state_name::check,
        duplicate_label::check,
        states_all::check,
        never_matches::check,
        reserved_error::check,
        misspelt_error::check,
        outlives_timeout::check,
        history_limit::check,
        path_as_text::check,
        static_result::check,
        expression::check,
        variable_name::check,
        shadowed_variable::check,
        undefined_variable::check,
        surprising_path::check,
        express::check,
        integration_parameter::check,
    ] {
        check(definition, &mut found);
    }
    let mut list = Vec::new();
    // What is made of data in a state that is not known could be anything.
    if !definition.is_open() {
        let flow = data_flow::check(definition, known);
        default_missing::check(definition, &flow.covered, &mut found);
        list = flow.found;
    }
    list.extend(found.list);
    list.sort_by_key(|diagnostic| diagnostic.span);
    list
}

/// The code of most of AWS's answers.
pub(crate) const SCHEMA: &str = "SCHEMA_VALIDATION_FAILED";

impl Rule {
    /// Something against this rule.
    pub(crate) fn found(
        &'static self,
        span: Span,
        place: &Place<'_>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            rule: Some(self),
            pointer: place.pointer(),
            span: Some(span),
            message: message.into(),
            help: None,
            related: Vec::new(),
            aws: None,
            follows_from: None,
            fix: Vec::new(),
        }
    }
}

impl Diagnostic {
    /// What AWS answers.
    pub(crate) fn aws(
        mut self,
        code: &'static str,
        message: impl Into<Option<String>>,
        place: Option<&Place<'_>>,
    ) -> Self {
        let location = place.map(Place::location);
        self.aws = Some(Aws { code, message: message.into(), location });
        self
    }

    /// Suggests the name that is most like what was written.
    pub(crate) fn did_you_mean<'n>(
        self,
        written: &str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        match most_like(written, names) {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None => self,
        }
    }

    /// Suggests the text that is most like the one that was written, and writes it if it differs
    /// in nothing but the case of its letters and blanks.
    pub(crate) fn did_you_mean_text(self, node: &Node<'_>, names: &[&str]) -> Self {
        let written = node.text().unwrap_or_default();
        match same_letters(written, names) {
            Some(name) => {
                self.help(format!("did you mean `{name}`?")).fix(Edit::write(node.span, name))
            }
            None => self.did_you_mean(written, names.iter().copied()),
        }
    }
}

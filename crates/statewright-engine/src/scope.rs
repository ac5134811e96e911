//! What the expressions of a state see, and how they are evaluated.

use std::cell::OnceCell;

use jiff::Timestamp;
use statewright_asl::JsonPath;

use crate::{
    Json, Object,
    data_flow::Problem,
    intrinsic,
    jsonata::{self, StatesPart},
    path::{self, PastEnd, PathFailure, Roots},
    program::{Jsonata, Setting, SomePath, Template},
    random::Random,
    state::wait::plain,
};

/// What the expressions of a state see.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// `$` in JSONPath.
    pub(crate) data: &'a Json,
    /// `$states.input`
    pub(crate) input: &'a Json,
    /// `$states.result`
    pub(crate) result: Option<&'a Json>,
    /// `$states.errorOutput`
    pub(crate) error_output: Option<&'a Json>,
    /// `$$` and `$states.context`
    pub(crate) context: &'a Context<'a>,
    pub(crate) variables: &'a Object,
    pub(crate) now: Timestamp,
    pub(crate) random: &'a Random,
}

/// The context object, which is made only when somebody asks.
pub(crate) struct Context<'a> {
    make: &'a dyn Fn() -> Json,
    made: OnceCell<Json>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(make: &'a dyn Fn() -> Json) -> Self {
        Self { make, made: OnceCell::new() }
    }

    pub(crate) fn get(&self) -> &Json {
        self.made.get_or_init(self.make)
    }
}

impl Roots for Scope<'_> {
    fn data(&self) -> &Json {
        self.data
    }

    fn context(&self) -> &Json {
        self.context.get()
    }

    fn variable(&self, name: &str) -> Option<&Json> {
        self.variables.get(name)
    }
}

impl intrinsic::Scope for Scope<'_> {
    fn random(&self) -> u64 {
        self.random.bits()
    }
}

impl jsonata::Scope for Scope<'_> {
    fn states(&self, part: StatesPart) -> Option<Json> {
        match part {
            StatesPart::Input => Some(self.input.clone()),
            StatesPart::Result => self.result.cloned(),
            StatesPart::ErrorOutput => self.error_output.cloned(),
            StatesPart::Context => Some(self.context.get().clone()),
        }
    }

    fn variable(&self, name: &str) -> Option<Json> {
        self.variables.get(name).cloned()
    }

    fn now(&self) -> i64 {
        self.now.as_millisecond()
    }

    fn random(&self) -> u64 {
        self.random.bits()
    }
}

impl<'a> Scope<'a> {
    /// The same with other data for `$`.
    pub(crate) fn with_data(self, data: &'a Json) -> Self {
        Self { data, ..self }
    }

    pub(crate) fn with_result(self, result: &'a Json) -> Self {
        Self { data: result, result: Some(result), ..self }
    }

    pub(crate) fn with_error_output(self, error_output: &'a Json) -> Self {
        Self { data: error_output, error_output: Some(error_output), ..self }
    }

    /// The value at a path.
    pub(crate) fn find(&self, path: &JsonPath) -> Result<Json, PathFailure> {
        path::select(path, self, PastEnd::Null)
    }

    /// What InputPath or OutputPath selects.
    pub(crate) fn select(&self, path: &SomePath) -> Result<Json, Problem> {
        match path {
            SomePath::Whole => Ok(self.data.clone()),
            SomePath::Null => Ok(Json::empty_object()),
            SomePath::Path(path) => {
                self.find(path).map_err(|failure| Problem::Runtime(failure.to_string()))
            }
        }
    }

    pub(crate) fn evaluate(&self, template: &Template) -> Result<Json, Problem> {
        match template {
            Template::Constant(value) => Ok(value.clone()),
            Template::Path(path, field) => {
                self.find(path).map_err(|failure| self.no_value(path, field, &failure))
            }
            Template::Call(call) => intrinsic::call(call.call(), self)
                .map_err(|failure| Problem::Runtime(failure.cause(call.text()))),
            Template::Jsonata(jsonata) => self.jsonata(jsonata),
            Template::Array(items) => items.iter().map(|item| self.evaluate(item)).collect(),
            Template::Object(members) => {
                let members = members
                    .iter()
                    .map(|(key, member)| Ok((key.clone(), self.evaluate(member)?)))
                    .collect::<Result<Object, Problem>>()?;
                Ok(members.into())
            }
        }
    }

    /// The members that an Assign gives.
    pub(crate) fn assign(&self, template: Option<&Template>) -> Result<Option<Object>, Problem> {
        match template.map(|template| self.evaluate(template)).transpose()? {
            Some(Json::Object(members)) => Ok(Some(members)),
            _ => Ok(None),
        }
    }

    pub(crate) fn jsonata(&self, jsonata: &Jsonata) -> Result<Json, Problem> {
        jsonata.expression.evaluate(self).map_err(|failure| Problem::Evaluation {
            text: failure.text(&jsonata.expression, &jsonata.field),
            location: Some(jsonata.field.clone()),
            follows_entry: false,
        })
    }

    /// The whole number of a setting that is not negative. `field` is its name without `Path`.
    pub(crate) fn whole_number(&self, setting: &Setting<u64>, field: &str) -> Result<u64, Problem> {
        match self.number(setting, field)? {
            number if number >= 0 => Ok(number.unsigned_abs()),
            _ => Err(setting.refused(format!("{field} cannot be negative."))),
        }
    }

    /// The whole number of a setting, which may be negative. AWS reads what a path leads to as
    /// a text, so `"2"` is one, and `2.0` is none.
    ///
    /// Source: AWS as measured for floci pull request 3732.
    pub(crate) fn number(&self, setting: &Setting<u64>, field: &str) -> Result<i64, Problem> {
        match setting {
            Setting::Value(number) => Ok(i64::try_from(*number).unwrap_or(i64::MAX)),
            Setting::Path(path) => {
                let value = self.find_or_runtime(path)?;
                plain(&value).parse().map_err(|_| invalid(field, "integer", path, &value))
            }
            Setting::Jsonata(jsonata) => {
                let value = self.jsonata(jsonata)?;
                let number = value.as_f64().filter(|number| number.fract() == 0.0);
                number
                    .map(|number| number as i64)
                    .ok_or_else(|| jsonata.unexpected("integer", &value))
            }
        }
    }

    fn float(&self, setting: &Setting<f64>, field: &str) -> Result<f64, Problem> {
        match setting {
            Setting::Value(number) => Ok(*number),
            Setting::Path(path) => {
                let value = self.find_or_runtime(path)?;
                plain(&value).parse().map_err(|_| invalid(field, "float", path, &value))
            }
            Setting::Jsonata(jsonata) => {
                let value = self.jsonata(jsonata)?;
                value.as_f64().ok_or_else(|| jsonata.unexpected("number", &value))
            }
        }
    }

    /// The percentage of a setting. `field` is its name without `Path`.
    pub(crate) fn percentage(&self, setting: &Setting<f64>, field: &str) -> Result<f64, Problem> {
        let percentage = self.float(setting, field)?;
        if (0.0..=100.0).contains(&percentage) {
            return Ok(percentage);
        }
        Err(setting.refused(format!("{field} must be between 0 and 100.")))
    }

    fn find_or_runtime(&self, path: &JsonPath) -> Result<Json, Problem> {
        self.find(path).map_err(|failure| Problem::Runtime(failure.to_string()))
    }

    /// AWS's words for a path in a payload template, or one of a Fail state, that has no value.
    fn no_value(&self, path: &JsonPath, field: &str, failure: &PathFailure) -> Problem {
        if !failure.is_missing() {
            return Problem::Runtime(failure.problem().to_owned());
        }
        Problem::Runtime(format!(
            "The JSONPath '{path}' specified for the field '{field}' could not be found in the input '{}'",
            self.data
        ))
    }
}

/// AWS's words for a value that a field cannot do with.
fn invalid(field: &str, wanted: &str, path: &JsonPath, value: &Json) -> Problem {
    Problem::Runtime(format!(
        "The {field}Path field refers to value \"{}\" which is not a valid {wanted}: {path}",
        plain(value)
    ))
}

//! What the expressions of a state see, and how they are evaluated.

use jiff::Timestamp;
use statewright_asl::JsonPath;

use crate::{
    Json, Object,
    data_flow::Problem,
    intrinsic, path,
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
    /// `$$` and `$states.context`: made only when somebody asks.
    pub(crate) context: &'a dyn Fn() -> Json,
    pub(crate) variables: &'a Object,
    pub(crate) now: Timestamp,
    pub(crate) random: &'a Random,
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

    /// The value at a path; the text for a cause, if there is none.
    pub(crate) fn find(&self, path: &JsonPath) -> Result<Json, path::NotFound> {
        path::select(path, &self.roots())
    }

    /// What InputPath or OutputPath selects.
    pub(crate) fn select(&self, path: &SomePath) -> Result<Json, Problem> {
        match path {
            SomePath::Whole => Ok(self.data.clone()),
            SomePath::Null => Ok(Json::empty_object()),
            SomePath::Path(path) => {
                self.find(path).map_err(|missing| Problem::Runtime(missing.to_string()))
            }
        }
    }

    pub(crate) fn evaluate(&self, template: &Template) -> Result<Json, Problem> {
        match template {
            Template::Constant(value) => Ok(value.clone()),
            Template::Path(path, field) => self.find(path).map_err(|_| self.not_found(path, field)),
            Template::Call(call, field) => self.call(call, field),
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

    pub(crate) fn call(
        &self,
        call: &statewright_asl::IntrinsicCall,
        field: &str,
    ) -> Result<Json, Problem> {
        intrinsic::call(call.call(), &self.roots(), self.random).map_err(|failure| match failure {
            intrinsic::Failure::NotFound(path) => self.not_found(&path, field),
            intrinsic::Failure::Failed(text) => Problem::Intrinsic(text),
        })
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
            _ => Err(Problem::Runtime(format!("{field} cannot be negative."))),
        }
    }

    /// The whole number of a setting, which may be negative.
    pub(crate) fn number(&self, setting: &Setting<u64>, field: &str) -> Result<i64, Problem> {
        match setting {
            Setting::Value(number) => Ok(i64::try_from(*number).unwrap_or(i64::MAX)),
            Setting::Path(path) => {
                let value = self.find_or_runtime(path)?;
                value.as_i64().ok_or_else(|| invalid(field, "integer", path, &value))
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

    /// The number of a setting.
    pub(crate) fn float(&self, setting: &Setting<f64>, field: &str) -> Result<f64, Problem> {
        match setting {
            Setting::Value(number) => Ok(*number),
            Setting::Path(path) => {
                let value = self.find_or_runtime(path)?;
                value.as_f64().ok_or_else(|| invalid(field, "float", path, &value))
            }
            Setting::Jsonata(jsonata) => {
                let value = self.jsonata(jsonata)?;
                value.as_f64().ok_or_else(|| jsonata.unexpected("number", &value))
            }
        }
    }

    fn find_or_runtime(&self, path: &JsonPath) -> Result<Json, Problem> {
        self.find(path).map_err(|missing| Problem::Runtime(missing.to_string()))
    }

    /// AWS's words for a path that leads nowhere in these fields.
    pub(crate) fn not_found(&self, path: &JsonPath, field: &str) -> Problem {
        Problem::Runtime(format!(
            "The JSONPath '{path}' specified for the field '{field}' could not be found in the input '{}'",
            self.data
        ))
    }

    fn roots(&self) -> path::Roots<'_> {
        path::Roots { data: self.data, context: self.context, variables: self.variables }
    }
}

/// AWS's words for a value that a field cannot do with.
fn invalid(field: &str, wanted: &str, path: &JsonPath, value: &Json) -> Problem {
    Problem::Runtime(format!(
        "The {field}Path field refers to value \"{}\" which is not a valid {wanted}: {path}",
        plain(value)
    ))
}

mod kind;

use std::panic::Location;

use regex::Regex;
use serde_json::{Map, Value, json};

use crate::{
    Intrinsic, Problem, Stack,
    stack::{ResourceRef, Section},
};

pub use kind::{AwsType, ParameterType};

/// A parameter of a template: a value that is given when the stack is deployed.
///
/// ```
/// use statewright::{App, Parameter, ParameterProps, ParameterType};
/// # use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Orders");
/// let stage = Parameter::text(stack, "Stage", "dev");
/// let props = ParameterProps {
///     kind: ParameterType::Number,
///     default: Some("30".to_owned()),
///     min_value: Some(0.0),
///     max_value: Some(900.0),
///     ..ParameterProps::default()
/// };
/// let delay = Parameter::with(stack, "DelaySeconds", &props);
/// # stack.resource("Queue", "AWS::SQS::Queue", json!({ "DelaySeconds": delay.value() }));
/// # stack.output("Stage", stage.value());
/// # app.template("Orders").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    entry: ResourceRef,
}

/// What a parameter takes.
#[derive(Clone, Debug, Default)]
pub struct ParameterProps {
    /// The type of its values: a text, if not given.
    pub kind: ParameterType,
    /// The value that it has if none is given; items of a list with `,` between them.
    pub default: Option<String>,
    /// The values that it takes; any, if there are none here.
    pub allowed_values: Vec<String>,
    /// A regular expression that the whole value fits.
    pub allowed_pattern: Option<String>,
    /// What is said when a value is not allowed.
    pub constraint_description: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// The shortest text, in characters.
    pub min_length: Option<u32>,
    /// The longest text, in characters.
    pub max_length: Option<u32>,
    /// The smallest number.
    pub min_value: Option<f64>,
    /// The largest number.
    pub max_value: Option<f64>,
    /// Whether the value is shown to nobody, as is right for secrets.
    pub no_echo: bool,
}

/// The longest value of a parameter, in bytes.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas".
const VALUE_BYTES_MAX: usize = 4096;

impl Parameter {
    /// Adds a parameter to the stack that takes a text, and has this one if none is given.
    #[track_caller]
    pub fn text(stack: &mut Stack, id: &str, default: &str) -> Self {
        let props =
            ParameterProps { default: Some(default.to_owned()), ..ParameterProps::default() };
        Self::add(stack, id, &props, Location::caller())
    }

    /// Adds a parameter to the stack that takes such values.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &ParameterProps) -> Self {
        Self::add(stack, id, props, Location::caller())
    }

    /// The value that is given to it.
    #[must_use]
    pub fn value(&self) -> Intrinsic {
        self.entry.reference()
    }

    fn add(
        stack: &mut Stack,
        id: &str,
        props: &ParameterProps,
        location: &'static Location<'static>,
    ) -> Self {
        let path = stack.path(id);
        for message in props.problems() {
            stack.report(Problem::new(&*path, message).at(location));
        }
        if let Some(description) = &props.description {
            stack.check_description(&path, description, location);
        }
        Self { entry: stack.add_entry(Section::Parameters, id, props.to_json(), location) }
    }
}

impl ParameterProps {
    fn to_json(&self) -> Value {
        let value = |text: &String| match (self.kind, text.parse::<i64>()) {
            (ParameterType::Number, Ok(number)) => json!(number),
            _ => json!(text),
        };
        // As it was meant, and not as `30.0`.
        let number = |number: f64| match number.fract() == 0.0 && number.abs() < 1e15 {
            #[expect(clippy::cast_possible_truncation, reason = "it has no fraction")]
            true => json!(number as i64),
            false => json!(number),
        };
        let allowed: Vec<_> = self.allowed_values.iter().map(value).collect();
        let members = [
            ("Type", Some(json!(self.kind.name()))),
            ("Description", self.description.as_ref().map(|text| json!(text))),
            ("Default", self.default.as_ref().map(value)),
            ("AllowedValues", (!allowed.is_empty()).then(|| json!(allowed))),
            ("AllowedPattern", self.allowed_pattern.as_ref().map(|text| json!(text))),
            ("ConstraintDescription", self.constraint_description.as_ref().map(|text| json!(text))),
            ("MinLength", self.min_length.map(|length| json!(length))),
            ("MaxLength", self.max_length.map(|length| json!(length))),
            ("MinValue", self.min_value.map(number)),
            ("MaxValue", self.max_value.map(number)),
            ("NoEcho", self.no_echo.then(|| json!(true))),
        ];
        let members =
            members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        members.collect::<Map<_, _>>().into()
    }

    /// What does not go together.
    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let is_text = self.kind == ParameterType::Text;
        let is_number = matches!(self.kind, ParameterType::Number | ParameterType::NumberList);
        if !is_text && (self.min_length.is_some() || self.max_length.is_some()) {
            problems.push("only a text has a length".to_owned());
        }
        if self.kind != ParameterType::Number
            && (self.min_value.is_some() || self.max_value.is_some())
        {
            problems.push("only a number has a smallest and a largest value".to_owned());
        }
        if let (Some(min), Some(max)) = (self.min_length, self.max_length)
            && min > max
        {
            problems.push(format!("no text has at least {min} and at the most {max} characters"));
        }
        if let (Some(min), Some(max)) = (self.min_value, self.max_value)
            && min > max
        {
            problems.push(format!("no number is at least {min} and at the most {max}"));
        }
        if is_number && self.allowed_pattern.is_some() {
            problems.push("a pattern is for texts, and this is a number".to_owned());
        }
        for value in &self.allowed_values {
            problems
                .extend(self.unfit(value).map(|why| format!("{value:?} is allowed, but {why}")));
        }
        if let Some(default) = &self.default {
            let allowed = &self.allowed_values;
            // What the default names is known only where the stack is deployed.
            if self.kind.is_looked_up() {
            } else if !allowed.is_empty()
                && !self.items(default).all(|item| allowed.iter().any(|one| one == item))
            {
                problems.push(format!(
                    "the default is {default:?}, and allowed are {}",
                    allowed.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(", ")
                ));
            } else if let Some(why) = self.items(default).find_map(|item| self.unfit(item)) {
                problems.push(format!("the default is {default:?}, but {why}"));
            }
            if default.len() > VALUE_BYTES_MAX {
                problems.push(format!(
                    "a value has {VALUE_BYTES_MAX} bytes at the most, and the default {}",
                    default.len()
                ));
            }
        }
        problems
    }

    /// The values that a value is a list of: itself, unless the type is one of lists.
    fn items<'a>(&self, value: &'a str) -> impl Iterator<Item = &'a str> {
        let is_list = self.kind.is_list();
        let items = is_list.then(|| value.split(',').map(str::trim));
        let itself = (!is_list).then_some(value);
        items.into_iter().flatten().chain(itself)
    }

    /// Why the parameter would not take a value.
    fn unfit(&self, value: &str) -> Option<String> {
        let is_number = matches!(self.kind, ParameterType::Number | ParameterType::NumberList);
        if is_number {
            let Ok(number) = value.parse::<f64>() else {
                return Some(format!("{value:?} is no number"));
            };
            if let Some(min) = self.min_value.filter(|min| number < *min) {
                return Some(format!("a value is {min} at the least"));
            }
            if let Some(max) = self.max_value.filter(|max| number > *max) {
                return Some(format!("a value is {max} at the most"));
            }
        }
        let length = u32::try_from(value.chars().count()).unwrap_or(u32::MAX);
        if let Some(min) = self.min_length.filter(|min| length < *min) {
            return Some(format!("a value has {min} characters at the least"));
        }
        if let Some(max) = self.max_length.filter(|max| length > *max) {
            return Some(format!("a value has {max} characters at the most"));
        }
        // CloudFormation's patterns are those of Java: what is none here may be one there.
        let pattern = self.allowed_pattern.as_ref()?;
        let fits = Regex::new(&format!("^(?:{pattern})$")).ok()?.is_match(value);
        (!fits).then(|| format!("a value fits the pattern {pattern}"))
    }
}

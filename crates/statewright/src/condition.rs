use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Intrinsic, Stack,
    stack::{ResourceRef, Section},
};

/// A condition of a template: it holds or not when the stack is deployed, and so decides what
/// is deployed.
///
/// ```
/// # use serde_json::json;
/// use statewright::{App, Condition, Parameter, Test};
///
/// let mut app = App::new();
/// let stack = app.stack("Orders");
/// let stage = Parameter::text(stack, "Stage", "dev");
/// let in_production = Condition::new(stack, "InProduction", Test::equals(stage.value(), "prod"));
/// let days = in_production.choose(345_600, 3600);
/// let queue =
///     stack.resource("Queue", "AWS::SQS::Queue", json!({ "MessageRetentionPeriod": days }));
/// let alarms = stack.resource("Alarms", "AWS::SNS::Topic", json!({}));
/// stack.only_if(&alarms, &in_production);
/// # app.template("Orders").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    entry: ResourceRef,
}

/// What is asked in a [`Condition`], or in a [rule](Stack::rule).
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a test does nothing until it is a part of a condition"]
pub struct Test(Value);

impl Condition {
    /// Adds a condition to the stack.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, test: Test) -> Self {
        let location = Location::caller();
        Self { entry: stack.add_entry(Section::Conditions, id, test.0, location) }
    }

    /// A value that depends on it; [`Intrinsic::no_value`] for none.
    #[must_use]
    pub fn choose(&self, then: impl Into<Value>, otherwise: impl Into<Value>) -> Intrinsic {
        Intrinsic::function("Fn::If", json!([self.name(), then.into(), otherwise.into()]))
    }

    /// Whether it holds, as a part of another condition.
    pub fn holds(&self) -> Test {
        Test(json!({ "Condition": self.name() }))
    }

    /// The name of the condition and its stack.
    pub(crate) fn name(&self) -> String {
        self.entry.qualified()
    }
}

/// How many tests `Fn::And` and `Fn::Or` take at the most.
///
/// Source: CloudFormation User Guide, "Condition functions".
const PARTS_MAX: usize = 10;

impl Test {
    /// Whether two values are the same: texts, parameters, or what is found in a mapping.
    pub fn equals(one: impl Into<Value>, other: impl Into<Value>) -> Self {
        Self(json!({ "Fn::Equals": [one.into(), other.into()] }))
    }

    /// Whether both hold.
    pub fn and(self, other: Self) -> Self {
        self.with("Fn::And", other)
    }

    /// Whether one of them holds.
    pub fn or(self, other: Self) -> Self {
        self.with("Fn::Or", other)
    }

    /// In a [rule](Stack::rule): whether a list has a value.
    pub fn contains(list: impl Into<Value>, value: impl Into<Value>) -> Self {
        Self(json!({ "Fn::Contains": [list.into(), value.into()] }))
    }

    pub(crate) fn into_json(self) -> Value {
        self.0
    }

    /// This and another, in one function for as long as that takes more of them.
    fn with(mut self, function: &str, other: Self) -> Self {
        match self.0.get_mut(function).and_then(Value::as_array_mut) {
            Some(parts) if parts.len() < PARTS_MAX => {
                parts.push(other.0);
                self
            }
            _ => Self(json!({ function: [self.0, other.0] })),
        }
    }
}

impl std::ops::Not for Test {
    type Output = Self;

    /// Whether it does not hold.
    fn not(self) -> Self {
        Self(json!({ "Fn::Not": [self.0] }))
    }
}

use std::mem;

use serde_json::{Map, Value};
use statewright_asl as asl;
use statewright_engine::MachineType;

use crate::Error;

use super::{Template, object};

/// A state machine of an assembly.
#[derive(Clone, Debug)]
pub struct StateMachine {
    /// The logical id.
    pub id: String,
    /// The name under which it runs here.
    pub name: String,
    /// The ARN under which it runs here.
    pub arn: String,
    /// The ARN of its role.
    pub role_arn: String,
    /// Whether it is a Standard or an Express one.
    pub machine_type: MachineType,
    /// Which events of its histories are to be logged.
    pub logging: Logging,
    /// The definition, as it would be deployed.
    pub definition: asl::StateMachine,
}

/// The `LoggingConfiguration` of a state machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logging {
    /// The level: ALL, ERROR, FATAL or OFF.
    pub level: String,
    /// Whether inputs and outputs are logged as well.
    pub include_execution_data: bool,
    /// The ARNs of the log groups.
    pub log_groups: Vec<String>,
}

pub(super) fn read(
    template: &Template<'_>,
    id: &str,
    properties: &Value,
) -> Result<StateMachine, Error> {
    let definition = definition(template, id, properties)?;
    let role_arn = template.resolve(&properties["RoleArn"], &format!("{id}.RoleArn"))?;
    let machine_type =
        template.resolve(&properties["StateMachineType"], &format!("{id}.StateMachineType"))?;
    let machine_type = match machine_type.as_str() {
        None if machine_type.is_null() => MachineType::Standard,
        Some("STANDARD") => MachineType::Standard,
        Some("EXPRESS") => MachineType::Express,
        _ => {
            return Err(Error::new(format!(
                "{id}.StateMachineType is STANDARD or EXPRESS, not {machine_type}"
            )));
        }
    };
    Ok(StateMachine {
        id: id.to_owned(),
        machine_type,
        name: template.name(id)?,
        arn: template.arn(id)?,
        role_arn: role_arn.as_str().unwrap_or_default().to_owned(),
        logging: logging(
            &template.resolve(
                &properties["LoggingConfiguration"],
                &format!("{id}.LoggingConfiguration"),
            )?,
        ),
        definition: asl::StateMachine::read(&definition).map_err(|found| {
            Error::new(format!("the definition of {id} cannot be used:\n{found}"))
        })?,
    })
}

fn logging(configuration: &Value) -> Logging {
    let groups = configuration["Destinations"].as_array().into_iter().flatten();
    let group =
        |group: &Value| group["CloudWatchLogsLogGroup"]["LogGroupArn"].as_str().map(str::to_owned);
    let data = &configuration["IncludeExecutionData"];
    Logging {
        level: configuration["Level"].as_str().unwrap_or("OFF").to_owned(),
        // CloudFormation takes truth as a text, too.
        include_execution_data: data.as_bool() == Some(true) || data.as_str() == Some("true"),
        log_groups: groups.filter_map(group).collect(),
    }
}

/// The definition with all intrinsic functions resolved, and everything in `${…}` substituted.
fn definition(template: &Template<'_>, id: &str, properties: &Value) -> Result<Value, Error> {
    let resolved =
        |property: &str| template.resolve(&properties[property], &format!("{id}.{property}"));
    let mut definition = match (properties.get("Definition"), properties.get("DefinitionString")) {
        (Some(_), None) => resolved("Definition")?,
        (None, Some(_)) => {
            let text = resolved("DefinitionString")?;
            let text = text.as_str().unwrap_or_default();
            serde_json::from_str(text)
                .map_err(|error| Error::new(format!("{id}.DefinitionString is no JSON: {error}")))?
        }
        _ => {
            return Err(Error::new(format!("{id} has no definition in the template")).hint(
                "`Definition` and `DefinitionString` are read; other places are not supported yet",
            ));
        }
    };
    substitute(&mut definition, object(&resolved("DefinitionSubstitutions")?));
    Ok(definition)
}

/// Fills the gaps of a definition, which may stand in names as well.
fn substitute(value: &mut Value, substitutions: &Map<String, Value>) {
    match value {
        Value::String(text) => fill(text, substitutions),
        Value::Array(list) => list.iter_mut().for_each(|item| substitute(item, substitutions)),
        Value::Object(object) => {
            let members = mem::take(object).into_iter().map(|(mut name, mut member)| {
                fill(&mut name, substitutions);
                substitute(&mut member, substitutions);
                (name, member)
            });
            *object = members.collect();
        }
        _ => {}
    }
}

fn fill(text: &mut String, substitutions: &Map<String, Value>) {
    if !text.contains("${") {
        return;
    }
    for (name, value) in substitutions {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        *text = text.replace(&format!("${{{name}}}"), &value);
    }
}

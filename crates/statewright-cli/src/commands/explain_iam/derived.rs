//! What the roles of a template are for, where nobody wrote it down: derived from the definitions
//! of its state machines.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use statewright_asl::rights::{Call, Scope, capitalized};

use super::in_words;

/// The rights of the roles of state machines in a template, in the form in which an assembly of
/// ours explains them. A right that a state needs and its role has not is `missing`.
pub(super) fn rights(template: &Value) -> Value {
    let resources = template["Resources"].as_object();
    let machines = resources
        .into_iter()
        .flatten()
        .filter(|(_, resource)| resource["Type"] == "AWS::StepFunctions::StateMachine");
    let mut needs: BTreeMap<String, Vec<Need>> = BTreeMap::new();
    for (id, machine) in machines {
        let properties = &machine["Properties"];
        let Some(role) = role_of(&properties["RoleArn"]) else { continue };
        let needs = needs.entry(role).or_default();
        if let Some(definition) = definition(properties) {
            of_states(&definition, id, needs);
        }
        of_settings(properties, id, needs);
    }
    let roles = needs.into_iter().map(|(role, needs)| {
        let statements = granted(template, &role);
        (role, explain(&statements, &needs))
    });
    Value::Object(roles.collect())
}

/// What a state, or a state machine by itself, needs the right to do.
struct Need {
    /// The actions; one of them with `*` for a call of which it is not known.
    actions: Vec<String>,
    /// The resource as a text, where that is known.
    resource: Option<String>,
    reason: Value,
}

/// The logical id of the role in `RoleArn`.
fn role_of(arn: &Value) -> Option<String> {
    let words = flat(arn);
    let words = words.strip_prefix("${").and_then(|words| words.strip_suffix('}'));
    words?.strip_suffix(".Arn").map(str::to_owned)
}

/// The definition, with the words for what CloudFormation fills in.
fn definition(properties: &Value) -> Option<Value> {
    let mut text = match &properties["Definition"] {
        Value::Null => flat(&properties["DefinitionString"]),
        object => filled(object).to_string(),
    };
    for (name, value) in properties["DefinitionSubstitutions"].as_object().into_iter().flatten() {
        text = text.replace(&format!("${{{name}}}"), &format!("${{{}}}", in_words(value)));
    }
    serde_json::from_str(&text).ok()
}

/// A part of a definition with texts in place of intrinsic functions.
fn filled(part: &Value) -> Value {
    match part {
        Value::Array(items) => items.iter().map(filled).collect(),
        Value::Object(members) => {
            let is_function = |name: &String| name == "Ref" || name.starts_with("Fn::");
            match members.len() == 1 && members.keys().all(is_function) {
                true => flat(part).into(),
                false => {
                    members.iter().map(|(name, member)| (name.clone(), filled(member))).collect()
                }
            }
        }
        other => other.clone(),
    }
}

/// A text with `${…}` for what is not known yet.
fn flat(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(members) => match (members.get("Fn::Join"), members.get("Fn::Sub")) {
            (Some(Value::Array(join)), _) => {
                let between = join.first().and_then(Value::as_str).unwrap_or_default();
                let parts = join.get(1).and_then(Value::as_array).into_iter().flatten();
                parts.map(flat).collect::<Vec<_>>().join(between)
            }
            (_, Some(Value::String(text))) => text.clone(),
            (_, Some(Value::Array(parts))) => parts.first().map(flat).unwrap_or_default(),
            _ => format!("${{{}}}", in_words(value)),
        },
        _ => String::new(),
    }
}

/// What the states of a definition need, also those inside of others.
fn of_states(scope: &Value, machine: &str, needs: &mut Vec<Need>) {
    for (name, state) in scope["States"].as_object().into_iter().flatten() {
        let reason = json!({ "construct": machine, "state": name });
        if let Some(resource) = state["Resource"].as_str() {
            needs.extend(of_call(resource, &reason));
        }
        for part in ["ItemReader", "ResultWriter"] {
            if let Some(resource) = state[part]["Resource"].as_str() {
                needs.extend(of_call(resource, &reason));
            }
        }
        let processor = match &state["ItemProcessor"] {
            Value::Null => &state["Iterator"],
            processor => processor,
        };
        if processor["ProcessorConfig"]["Mode"] == "DISTRIBUTED" {
            let actions =
                ["states:StartExecution", "states:DescribeExecution", "states:StopExecution"];
            needs.push(Need::of(&actions, reason));
        }
        of_states(processor, machine, needs);
        for branch in state["Branches"].as_array().into_iter().flatten() {
            of_states(branch, machine, needs);
        }
    }
}

/// What a state machine needs for what it is set up with.
///
/// Sources: Step Functions Developer Guide, "Using CloudWatch Logs" and "Trace data in X-Ray".
fn of_settings(properties: &Value, machine: &str, needs: &mut Vec<Need>) {
    let reason = json!({ "construct": machine });
    if properties["LoggingConfiguration"]["Level"].as_str().is_some_and(|level| level != "OFF") {
        let actions = [
            "logs:CreateLogDelivery",
            "logs:GetLogDelivery",
            "logs:UpdateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:DescribeResourcePolicies",
            "logs:DescribeLogGroups",
        ];
        needs.push(Need::of(&actions, reason.clone()));
    }
    if properties["TracingConfiguration"]["Enabled"] == true {
        let actions = [
            "xray:PutTraceSegments",
            "xray:PutTelemetryRecords",
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
        ];
        needs.push(Need::of(&actions, reason));
    }
}

/// What the call that a resource names needs.
fn of_call(resource: &str, reason: &Value) -> Vec<Need> {
    let Some((_, call)) = resource.split_once(":states:::") else {
        // An activity is worked on by whoever polls it.
        if resource.contains(":activity:") {
            return Vec::new();
        }
        let function = resource.strip_prefix("${").and_then(|name| name.strip_suffix('}'));
        let invoke = Need::of(&["lambda:InvokeFunction"], reason.clone());
        let resource = Some(function.unwrap_or(resource).to_owned());
        return vec![Need { resource, ..invoke }];
    };
    let (name, pattern) = call.split_once('.').unwrap_or((call, ""));
    // S3 is called so where items are read and results are written.
    let name = name.strip_prefix("aws-sdk:").unwrap_or(name);
    let Some(known) = Call::of(name).filter(|_| !call.starts_with("aws-sdk:")) else {
        let actions = match name {
            "s3:listObjectsV2" => vec!["s3:ListBucket".to_owned()],
            "s3:putObject" | "s3:getObject" => vec![action(name)],
            _ => vec![action(name) + "*"],
        };
        return vec![Need { actions, resource: None, reason: reason.clone() }];
    };
    let rights = known.rights(pattern.starts_with("sync"));
    // Whether there is something that only some calls have, such as a role, is not seen here.
    let rights = rights.filter(|right| !matches!(right.on, Scope::IfGiven(_)));
    rights.map(|right| Need::of(right.actions, reason.clone())).collect()
}

/// An action of a service as IAM would name it: `sqs:ListQueues`.
fn action(name: &str) -> String {
    let (service, action) = name.split_once(':').unwrap_or((name, ""));
    format!("{service}:{}", capitalized(action))
}

impl Need {
    fn of(actions: &[&str], reason: Value) -> Self {
        let actions = actions.iter().map(|action| (*action).to_owned()).collect();
        Self { actions, resource: None, reason }
    }

    /// Whether a right to these actions on this resource is what is needed.
    fn asks_for(&self, actions: &[String], resource: &str) -> bool {
        let is_the_one = match &self.resource {
            Some(needed) => resource == "*" || resource.starts_with(needed.as_str()),
            None => true,
        };
        is_the_one
            && self.actions.iter().any(|needed| actions.iter().any(|given| meets(given, needed)))
    }
}

/// Whether a pattern of actions, as IAM has them, and another have an action in common: at most
/// one of them has a `*` that is not at its end.
fn meets(given: &str, needed: &str) -> bool {
    let (given, needed) = (given.to_lowercase(), needed.to_lowercase());
    match (given.split_once('*'), needed.strip_suffix('*')) {
        (None, None) => given == needed,
        (None, Some(needed)) => given.starts_with(needed),
        (Some((start, _)), Some(needed)) => start.starts_with(needed) || needed.starts_with(start),
        (Some((start, end)), None) => {
            needed.len() >= start.len() + end.len()
                && needed.starts_with(start)
                && needed.ends_with(end.rsplit('*').next().unwrap_or_default())
        }
    }
}

/// The statements that let a role do something, wherever they are in the template.
fn granted(template: &Value, role: &str) -> Vec<Value> {
    let resources = template["Resources"].as_object();
    let inline = template["Resources"][role]["Properties"]["Policies"].as_array();
    let inline = inline.into_iter().flatten().map(|policy| &policy["PolicyDocument"]);
    let apart = resources.into_iter().flatten().filter_map(|(_, resource)| {
        let is_policy = matches!(
            resource["Type"].as_str(),
            Some("AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy" | "AWS::IAM::RolePolicy")
        );
        let properties = &resource["Properties"];
        let roles = properties["Roles"].as_array().into_iter().flatten();
        let is_for = roles.chain([&properties["RoleName"]]).any(|to| in_words(to) == role);
        (is_policy && is_for).then_some(&properties["PolicyDocument"])
    });
    let statements = inline.chain(apart).flat_map(|document| list(&document["Statement"]));
    statements.filter(|statement| statement["Effect"] == "Allow").collect()
}

fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    }
}

fn texts(value: &Value) -> Vec<String> {
    list(value).iter().map(in_words).collect()
}

/// The statements with the states that ask for them, and what is asked for in vain.
fn explain(statements: &[Value], needs: &[Need]) -> Value {
    let mut explained: Vec<Value> = statements
        .iter()
        .map(|statement| {
            let actions = texts(&statement["Action"]);
            let resources = list(&statement["Resource"]).into_iter().map(|resource| {
                let words = in_words(&resource);
                let asking = needs.iter().filter(|need| need.asks_for(&actions, &words));
                let mut reasons: Vec<_> = asking.map(|need| need.reason.clone()).collect();
                reasons.dedup();
                json!({ "resource": resource, "askedBy": reasons })
            });
            let mut one = Map::new();
            one.insert("resources".to_owned(), resources.collect());
            one.insert("actions".to_owned(), json!(actions));
            if let Some(condition) = statement.get("Condition") {
                one.insert("condition".to_owned(), condition.clone());
            }
            one.into()
        })
        .collect();
    let given: Vec<String> = statements.iter().flat_map(|one| texts(&one["Action"])).collect();
    for need in needs {
        let is_given = |action: &&String| given.iter().any(|given| meets(given, action));
        let missing: Vec<_> = need.actions.iter().filter(|action| !is_given(action)).collect();
        if !missing.is_empty() {
            let reasons = [need.reason.clone()];
            let resource = need.resource.as_deref().unwrap_or("what it is about");
            explained.push(json!({
                "actions": missing,
                "missing": true,
                "resources": [{ "resource": resource, "askedBy": reasons }],
            }));
        }
    }
    explained.into()
}

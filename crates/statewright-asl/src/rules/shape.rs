//! One walk over the whole definition, by the tables of its fields, that finds what is against
//! the rules on single fields; those on several states are checked by themselves.

use crate::{
    definition::{self, Definition, Kind, Language, State},
    document::{Member, Node, Value, has_placeholder},
    rules::{
        Found, assign, choice_rules, empty_collection, exclusive_fields, expression,
        fields::{
            BRANCH, COMMON,
            Expect::{
                Any, Assign, Boolean, Branches, Choices, Condition, Items, Label, List, Number,
                Object, OneOf, Path, PathOrIntrinsic, Processor, ReferencePath, Resource, S3,
                States, Template, Text, Texts, Timestamp, Whole,
            },
            Field, MACHINE, PROCESSOR, Schema, TRANSITION, conditionally_missing,
            conditionally_refused, exclusive_of, fields_of, required_of,
        },
        invalid_enum, invalid_label, invalid_path, invalid_timestamp, missing_field, out_of_range,
        query_language, reference_path, resource, template,
        unknown_field::{self, Names},
        unsupported_field, wait_fields, wrong_type,
    },
};

/// Checks all objects of a definition.
pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for scope in &definition.scopes {
        let place = scope.place.place();
        let schema = match scope.parent {
            None => &MACHINE,
            Some(state) => {
                let branches = definition.states[state].get("Branches").map(Node::items);
                let is_it = |branch: &Node<'_>| std::ptr::eq(branch, scope.node);
                match branches.unwrap_or_default().iter().any(is_it) {
                    true => &BRANCH,
                    false => &PROCESSOR,
                }
            }
        };
        let language = definition.language();
        check_object(scope.node, &place, schema, language, found);
    }
    for state in &definition.states {
        check_state(definition, state, found);
    }
}

fn check_state(definition: &Definition<'_>, state: &State<'_>, found: &mut Found) {
    let place = state.place.place();
    let node = state.node();
    if state.is_open() {
        return;
    }
    if !node.is_object() {
        wrong_type::found(node, &place, "an object: a state", found);
        return;
    }
    if let Some(language) = node.get("QueryLanguage") {
        query_language::check_downgrade(definition, state, language, found);
    }
    let Some(kind) = state.kind else {
        match node.get("Type") {
            None => missing_field::type_of(node, &place, found),
            Some(kind) => {
                invalid_enum::found(kind, &place.field("Type"), &Kind::ALL.map(Kind::name), found)
            }
        }
        return;
    };
    let own = fields_of(kind);
    let transition: &[Field] = if kind.has_transition() { &TRANSITION } else { &[] };
    let all = COMMON.iter().chain(transition).chain(own);
    let known = |name: &str| all.clone().find(|field| field.name == name);
    for member in node.members() {
        let Some(field) = known(&member.key) else {
            let is_known_elsewhere = TRANSITION
                .iter()
                .chain(Kind::ALL.into_iter().flat_map(fields_of))
                .any(|field| field.name == member.key);
            if is_known_elsewhere {
                unsupported_field::found(definition, state, member, kind, found);
            } else {
                let ways: [&[&str]; 2] = [&["Next", "End"], &wait_fields::FIELDS];
                let exclusive = [exclusive_of(kind), &ways].concat();
                let fields = (all.clone(), exclusive.as_slice());
                check_unknown(member, node, &place, fields, state.language, found);
            }
            continue;
        };
        // What a state of a Pass has in `Result` is taken as it is.
        check_field(member, field, &place, &place, state.language, found);
    }
    check_required(node, &place, required_of(kind), found);
    if kind == Kind::Map && node.get("ItemProcessor").is_none() && node.get("Iterator").is_none() {
        missing_field::processor(node, &place, found);
    }
    for fields in exclusive_of(kind) {
        let is_allowed = |name: &str| known(name).is_none_or(|field| field.is_in(state.language));
        exclusive_fields::check(node, &place, fields, is_allowed, found);
    }
    if let Some(member) = node.member("Credentials").filter(|_| kind == Kind::Task) {
        check_credentials(state, member, &place, found);
    }
}

/// Checks who a task is to be done as, which is not a matter of its fields alone.
fn check_credentials(
    state: &State<'_>,
    member: &Member<'_>,
    place: &definition::Place<'_>,
    found: &mut Found,
) {
    let credentials = &member.value;
    let resource = state.get("Resource").and_then(Node::text).unwrap_or_default();
    if resource.contains(":activity:") {
        return unsupported_field::credentials_of_activity(member, place, found);
    }
    let place = place.field("Credentials");
    if !credentials.is_object() {
        let is_expression = credentials.text().is_some_and(expression::is_expression)
            || credentials.is_placeholder();
        if !is_expression {
            wrong_type::found(credentials, &place, "an object with a `RoleArn`", found);
        }
    } else if credentials.get("RoleArn").is_none() && credentials.get("RoleArn.$").is_none() {
        missing_field::credentials(credentials, &place, found);
    } else if let Some(role) = credentials.get("RoleArn")
        && role.text().is_none()
    {
        wrong_type::found(role, &place.field("RoleArn"), "a text: an ARN", found);
    }
}

/// Checks an object by its schema.
pub(crate) fn check_object(
    node: &Node<'_>,
    place: &definition::Place<'_>,
    schema: &'static Schema,
    language: Language,
    found: &mut Found,
) {
    let Value::Object(members) = &node.value else {
        if !node.is_placeholder() {
            wrong_type::found(node, place, "an object", found);
        }
        return;
    };
    let known = |name: &str| schema.fields.iter().find(|field| field.name == name);
    for member in members {
        match known(&member.key) {
            Some(field) => check_field(member, field, place, place, language, found),
            None => {
                let fields = (schema.fields.iter(), schema.exclusive);
                check_unknown(member, node, place, fields, language, found);
            }
        }
    }
    check_required(node, place, schema.required, found);
    let is_allowed = |name: &str| known(name).is_none_or(|field| field.is_in(language));
    for fields in schema.exclusive {
        exclusive_fields::check(node, place, fields, is_allowed, found);
    }
    if let Some(name) = conditionally_missing(node, schema, language) {
        missing_field::found(node, place, &[name], found);
    }
    if let Some((member, other)) = conditionally_refused(node, schema) {
        unsupported_field::beside(member, other, place, found);
    }
    if members.is_empty() && schema.is_never_empty() {
        empty_collection::check(node, place, found);
    }
}

/// Finds a member that is none of the fields of its object, by which of those it is meant most
/// likely. Of some of them, only one can be there.
fn check_unknown(
    member: &Member<'_>,
    object: &Node<'_>,
    place: &definition::Place<'_>,
    (fields, exclusive): (impl Iterator<Item = &'static Field> + Clone, &[&[&'static str]]),
    language: Language,
    found: &mut Found,
) {
    let all = fields.clone().filter(|field| field.is_in(language));
    let names = Names { all: all.map(|field| field.name).collect(), exclusive };
    let fits = |name: &str| {
        let mut fields = fields.clone();
        let meant = fields.find(|field| field.name == name);
        meant.is_some_and(|field| fits(member, field, place, language))
    };
    unknown_field::found(member, object, place, &names, fits, found);
}

fn check_required(
    node: &Node<'_>,
    place: &definition::Place<'_>,
    required: &[&str],
    found: &mut Found,
) {
    let missing: Vec<_> =
        required.iter().copied().filter(|name| node.get(name).is_none()).collect();
    if !missing.is_empty() {
        missing_field::found(node, place, &missing, found);
    }
}

/// Whether the value of a member is one of another field: what is wrong with it may stand inside of
/// it only.
fn fits(
    member: &Member<'_>,
    field: &Field,
    object: &definition::Place<'_>,
    language: Language,
) -> bool {
    let mut found = Found::default();
    let renamed = Member { key: field.name.into(), ..member.clone() };
    check_field(&renamed, field, object, object, language, &mut found);
    let pointer = object.field(field.name).pointer();
    found.list.iter().all(|found| found.pointer != pointer)
}

fn check_field(
    member: &Member<'_>,
    field: &Field,
    object: &definition::Place<'_>,
    state: &definition::Place<'_>,
    language: Language,
    found: &mut Found,
) {
    if !field.is_in(language) {
        query_language::found(member, object, state, language, found);
        return;
    }
    let node = &member.value;
    let place = &object.field(&member.key);
    if node.is_placeholder() {
        return;
    }
    let text = node.text();
    // An expression stands for a value, and what it gives is known when it runs.
    if language == Language::Jsonata
        && let Some(text) = text
        && expression::is_expression(text)
        && matches!(
            field.expect,
            Text | Whole(..) | Number(..) | Timestamp | Items | Condition | Label
        )
    {
        return;
    }
    let mut wrong = |expected: &str| wrong_type::found(node, place, expected, found);
    match &field.expect {
        Boolean => match node.value {
            Value::Bool(_) => {}
            _ => wrong("true or false"),
        },
        Whole(least, most) => match node.number() {
            Some(number) if number.fract() == 0.0 => {
                out_of_range::check(node, place, number, *least, *most, true, found);
            }
            _ => wrong("a whole number"),
        },
        Number(least, most) => match node.number() {
            Some(number) => out_of_range::check(node, place, number, *least, *most, false, found),
            None => wrong("a number"),
        },
        OneOf(values) => {
            if !text.is_some_and(|text| values.contains(&text) || has_placeholder(text)) {
                invalid_enum::found(node, place, values, found);
            }
        }
        Path { or_null: true } | ReferencePath { or_null: true } if node.value == Value::Null => {}
        Text
        | Path { .. }
        | ReferencePath { .. }
        | PathOrIntrinsic
        | Timestamp
        | Label
        | Resource
        | S3(_) => match text {
            Some(text) => check_text(text, node, field, place, found),
            None => wrong(match field.expect {
                Text | Label => "a text",
                Timestamp => "a text: a timestamp",
                Resource | S3(_) => "a text: an ARN",
                _ => "a text: a path",
            }),
        },
        Template => template::check(member, object, language, found),
        Assign => assign::check(member, object, language, found),
        Items => match node.value {
            Value::List(_) => {}
            _ => wrong("a list, or an expression that gives one"),
        },
        Condition => match node.value {
            Value::Bool(_) => {}
            _ => wrong("true, false, or an expression that gives one of these"),
        },
        Object(schema) => check_object(node, place, schema, language, found),
        List(schema) => match &node.value {
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    check_object(item, &place.item(index), schema, language, found);
                }
            }
            _ => wrong("a list"),
        },
        Texts => match &node.value {
            Value::List(items) if items.is_empty() => empty_collection::check(node, place, found),
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if item.text().is_none() {
                        wrong_type::found(item, &place.item(index), "a text", found);
                    }
                }
            }
            _ => wrong("a list of texts"),
        },
        States => match &node.value {
            Value::Object(members) if members.is_empty() => {
                empty_collection::check(node, place, found);
            }
            Value::Object(_) => {}
            _ => wrong("an object of states by their names"),
        },
        // Each branch is a scope, and checked as one, and so is a processor.
        Branches => match &node.value {
            Value::List(items) if items.is_empty() => empty_collection::check(node, place, found),
            Value::List(_) => {}
            _ => wrong("a list of branches"),
        },
        Processor => match node.value {
            Value::Object(_) => {}
            _ => wrong("an object with states"),
        },
        Choices => choice_rules::check(node, place, language, found),
        Any => {}
    }
}

/// Checks what a text says.
fn check_text(
    text: &str,
    node: &Node<'_>,
    field: &Field,
    place: &definition::Place<'_>,
    found: &mut Found,
) {
    match field.expect {
        Path { .. } => invalid_path::check(node, place, text, found),
        PathOrIntrinsic if text.starts_with("States.") => {
            template::check_intrinsic(node, place, text, found);
        }
        ReferencePath { .. } | PathOrIntrinsic => {
            reference_path::check(node, place, text, field.name, found);
        }
        Timestamp => invalid_timestamp::check(node, place, text, found),
        Label => invalid_label::check(node, place, text, found),
        Resource => resource::check(node, place, text, found),
        S3(actions) => resource::check_of_s3(node, place, text, actions, found),
        _ => {}
    }
}

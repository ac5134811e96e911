//! Requests and answers in the protocol of their service.

use bytes::Bytes;
use statewright_engine::{Json, Object};

use super::{
    http::{Answered, Sent, escape},
    models::{Location, Member, Model, Operation, Protocol, Shape, TimeFormat, Type},
    names::Style,
    parameters::{body_to_wire, to_text, to_wire},
    results::{members_of_wire, of_text, of_wire, text_of},
    xml::{self, Element},
};

/// The request of an operation.
pub(super) fn request(model: &Model, operation: &Operation, members: &Object) -> Sent {
    match model.protocol {
        Protocol::Json => {
            let body = body_to_wire(model, model.members(operation.input).iter(), members);
            Sent {
                method: "POST".to_owned(),
                path: "/".to_owned(),
                headers: vec![
                    header(
                        "content-type",
                        format!("application/x-amz-json-{}", model.json_version),
                    ),
                    header("x-amz-target", format!("{}.{}", model.target, operation.name)),
                ],
                body: Json::Object(body).to_string().into(),
            }
        }
        Protocol::Query => {
            let mut form = vec![
                ("Action".to_owned(), operation.name.to_owned()),
                ("Version".to_owned(), model.version.to_owned()),
            ];
            for member in model.members(operation.input) {
                if let Some(value) = members.get(member.name) {
                    form_of(model, member.shape, value, member.wire, &mut form);
                }
            }
            Sent {
                method: "POST".to_owned(),
                path: "/".to_owned(),
                headers: vec![header(
                    "content-type",
                    "application/x-www-form-urlencoded; charset=utf-8",
                )],
                body: encoded(&form).into(),
            }
        }
        Protocol::RestJson | Protocol::RestXml => rest(model, operation, members),
    }
}

fn header(name: &str, value: impl Into<String>) -> (String, String) {
    (name.to_owned(), value.into())
}

/// A form, or the query of an address.
fn encoded(form: &[(String, String)]) -> String {
    let pairs = form.iter().map(|(key, value)| {
        if value.is_empty() {
            return escape(key, false);
        }
        format!("{}={}", escape(key, false), escape(value, false))
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// The members of a form that a value is.
fn form_of(model: &Model, shape: Type, value: &Json, name: &str, form: &mut Vec<(String, String)>) {
    let Type::Shape(number) = shape else {
        form.push((name.to_owned(), to_text(shape, value, TimeFormat::Iso8601)));
        return;
    };
    match (model.shape(number), value) {
        (Shape::Structure(members), Json::Object(given)) => {
            for member in members {
                if let Some(value) = given.get(member.name) {
                    form_of(model, member.shape, value, &format!("{name}.{}", member.wire), form);
                }
            }
        }
        (Shape::List { item, wire, is_flat }, Json::Array(items)) => {
            let prefix = match (is_flat, wire) {
                (false, wire) => format!("{name}.{}", wire.unwrap_or("member")),
                // What its items are called stands in place of what it is called itself.
                (true, Some(wire)) => match name.rsplit_once('.') {
                    Some((outer, _)) => format!("{outer}.{wire}"),
                    None => (*wire).to_owned(),
                },
                (true, None) => name.to_owned(),
            };
            for (index, value) in items.iter().enumerate() {
                form_of(model, *item, value, &format!("{prefix}.{}", index + 1), form);
            }
        }
        (Shape::Map { value: shape, key_wire, value_wire, is_flat }, Json::Object(given)) => {
            let prefix = if *is_flat { name.to_owned() } else { format!("{name}.entry") };
            for (index, (key, value)) in given.iter().enumerate() {
                let entry = format!("{prefix}.{}", index + 1);
                form.push((format!("{entry}.{key_wire}"), key.to_string()));
                form_of(model, *shape, value, &format!("{entry}.{value_wire}"), form);
            }
        }
        _ => {}
    }
}

fn rest(model: &Model, operation: &Operation, given: &Object) -> Sent {
    let members = model.members(operation.input);
    let (path, fixed_query) = operation.address.split_once('?').unwrap_or((operation.address, ""));
    let mut path = path.to_owned();
    let mut query = Vec::new();
    let mut headers = Vec::new();
    for member in members {
        let Some(value) = given.get(member.name) else { continue };
        match member.location {
            Location::Address => {
                let text = to_text(member.shape, value, TimeFormat::Iso8601);
                path = path
                    .replace(&format!("{{{}}}", member.wire), &escape(&text, false))
                    .replace(&format!("{{{}+}}", member.wire), &escape(&text, true));
            }
            Location::Query => query_of(member, value, model, &mut query),
            Location::Header => {
                headers.push(header(member.wire, to_text(member.shape, value, TimeFormat::Rfc822)));
            }
            Location::Headers => {
                let entries = value.as_object().into_iter().flat_map(|entries| entries.iter());
                headers.extend(entries.map(|(key, value)| {
                    let name = format!("{}{key}", member.wire);
                    header(&name, to_text(Type::Text, value, TimeFormat::Rfc822))
                }));
            }
            _ => {}
        }
    }
    let query: Vec<_> = Some(fixed_query.to_owned())
        .into_iter()
        .chain(Some(encoded(&query)))
        .filter(|part| !part.is_empty())
        .collect();
    if !query.is_empty() {
        path = format!("{path}?{}", query.join("&"));
    }
    let (body, content_type) = rest_body(model, operation, members, given);
    let is_named = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    if let Some(content_type) = content_type.filter(|_| !is_named) {
        headers.push(header("content-type", content_type));
    }
    Sent { method: operation.method.to_owned(), path, headers, body }
}

fn query_of(member: &Member, value: &Json, model: &Model, query: &mut Vec<(String, String)>) {
    match (member.shape, value) {
        (Type::Shape(number), Json::Array(items)) => {
            let Shape::List { item, .. } = model.shape(number) else { return };
            query.extend(
                items.iter().map(|value| {
                    (member.wire.to_owned(), to_text(*item, value, TimeFormat::Iso8601))
                }),
            );
        }
        (_, Json::Object(entries)) => query.extend(entries.iter().map(|(key, value)| {
            (key.to_string(), to_text(Type::Text, value, TimeFormat::Iso8601))
        })),
        _ => {
            query.push((member.wire.to_owned(), to_text(member.shape, value, TimeFormat::Iso8601)))
        }
    }
}

/// The body, and what it is.
fn rest_body(
    model: &Model,
    operation: &Operation,
    members: &[Member],
    given: &Object,
) -> (Bytes, Option<&'static str>) {
    let is_json = model.protocol == Protocol::RestJson;
    if let Some(payload) = members.iter().find(|member| member.location == Location::Payload) {
        let Some(value) = given.get(payload.name) else { return (Bytes::new(), None) };
        return match (payload.shape, value) {
            (Type::Blob | Type::Text, Json::String(text)) => {
                let content_type =
                    if is_json { "application/json" } else { "application/octet-stream" };
                (text.as_bytes().to_vec().into(), Some(content_type))
            }
            (shape, value) if is_json => {
                (to_wire(model, shape, value).to_string().into(), Some("application/json"))
            }
            (shape, value) => {
                let mut text = String::new();
                xml::write(model, shape, value, payload.wire, model.xml_namespace, &mut text);
                (text.into(), Some("application/xml"))
            }
        };
    }
    let in_body = || members.iter().filter(|member| member.location == Location::Body);
    if in_body().next().is_none() {
        return (Bytes::new(), None);
    }
    if is_json {
        let body = Json::Object(body_to_wire(model, in_body(), given));
        return (body.to_string().into(), Some("application/json"));
    }
    let mut text = String::new();
    if let (Some(input), Some(root)) = (operation.input, operation.root) {
        let value = given.clone().into();
        xml::write(model, Type::Shape(input), &value, root, model.xml_namespace, &mut text);
    }
    (text.into(), Some("application/xml"))
}

/// The result in an answer that is no error; nothing, if it cannot be read.
pub(super) fn result(
    model: &Model,
    operation: &Operation,
    answered: &Answered,
    style: Style,
) -> Option<Object> {
    let members = model.members(operation.output);
    match model.protocol {
        Protocol::Json => {
            let body = json_body(answered)?;
            Some(members_of_wire(model, members.iter(), body.as_object()?, style))
        }
        Protocol::Query => {
            if members.is_empty() {
                return Some(Object::default());
            }
            let answer = Element::parse(&String::from_utf8_lossy(&answered.body))?;
            let element = match operation.wrapper {
                Some(wrapper) => answer.child(wrapper)?,
                None => &answer,
            };
            Some(xml::members_of(model, members.iter(), element, style))
        }
        Protocol::RestJson | Protocol::RestXml => rest_result(model, members, answered, style),
    }
}

/// The body as JSON; an empty one is an empty object.
pub(super) fn json_body(answered: &Answered) -> Option<Json> {
    if answered.body.is_empty() {
        return Some(Json::empty_object());
    }
    Json::parse_bytes(&answered.body).ok()
}

fn rest_result(
    model: &Model,
    members: &[Member],
    answered: &Answered,
    style: Style,
) -> Option<Object> {
    let mut result = Object::default();
    for member in members {
        let value = match member.location {
            Location::Header => {
                answered.header(member.wire).map(|text| of_text(member.shape, text, style))
            }
            Location::Headers => {
                let own = answered.headers.iter().filter_map(|(name, value)| {
                    let has_prefix =
                        name.get(..member.wire.len())?.eq_ignore_ascii_case(member.wire);
                    has_prefix.then(|| (name[member.wire.len()..].to_owned(), value.as_str()))
                });
                Some(Json::Object(own.collect()))
            }
            Location::Status => Some(u64::from(answered.status).into()),
            Location::Payload => payload(model, member, answered, style),
            _ => None,
        };
        if let Some(value) = value {
            result.insert(style.name(member.name), value);
        }
    }
    let in_body = || members.iter().filter(|member| member.location == Location::Body);
    let has_payload = members.iter().any(|member| member.location == Location::Payload);
    if has_payload || in_body().next().is_none() {
        return Some(result);
    }
    if model.protocol == Protocol::RestJson {
        let body = json_body(answered)?;
        result.extend(members_of_wire(model, in_body(), body.as_object()?, style));
    } else if !answered.body.is_empty() {
        let element = Element::parse(&String::from_utf8_lossy(&answered.body))?;
        result.extend(xml::members_of(model, in_body(), &element, style));
    }
    Some(result)
}

fn payload(model: &Model, member: &Member, answered: &Answered, style: Style) -> Option<Json> {
    match member.shape {
        Type::Blob | Type::Text => Some(text_of(&answered.body)),
        _ if answered.body.is_empty() => None,
        shape if model.protocol == Protocol::RestJson => {
            Some(of_wire(model, shape, &json_body(answered)?, style))
        }
        shape => {
            let element = Element::parse(&String::from_utf8_lossy(&answered.body))?;
            Some(xml::value_of(model, shape, &element, style))
        }
    }
}

/// The code and the message of an answer that is an error.
pub(super) fn error(model: &Model, answered: &Answered) -> (Option<String>, String) {
    let text = String::from_utf8_lossy(&answered.body);
    if let (Protocol::Query | Protocol::RestXml, Some(element)) =
        (model.protocol, Element::parse(&text))
    {
        let find = |name: &str| element.find(name).map(str::to_owned);
        return (find("Code"), find("Message").or_else(|| find("message")).unwrap_or_default());
    }
    let body = json_body(answered).unwrap_or_default();
    let member =
        |names: &[&str]| names.iter().find_map(|name| body.get(name)?.as_str()).map(str::to_owned);
    let code = answered.header("x-amzn-errortype").map(str::to_owned);
    let code = code.or_else(|| member(&["__type", "code", "Code"]));
    // `com.amazonaws.sqs#QueueDoesNotExist`, `ResourceNotFoundException:http://…`
    let code = code.map(|code| {
        let code = code.split(':').next().unwrap_or_default();
        code.rsplit('#').next().unwrap_or_default().to_owned()
    });
    let message = member(&["message", "Message", "errorMessage"]);
    let message = message.unwrap_or_else(|| {
        // What is no error of AWS says what it is by its text.
        if body.as_object().is_some_and(|body| !body.is_empty()) {
            String::new()
        } else {
            text.into_owned()
        }
    });
    (code, message)
}

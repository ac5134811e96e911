//! State machines, their versions and aliases.

use serde_json::{Value, json};

use super::client::{PASS, ROLE, Service, text};
use crate::tests;

tests!(
    a_state_machine_is_what_was_asked_for,
    the_same_can_be_created_again,
    definitions_are_refused_as_aws_does,
    settings_are_checked,
    an_update_is_a_new_revision,
    what_does_not_change_is_no_new_revision,
    a_version_stays_as_it_is,
    a_version_is_published_once,
    versions_are_listed_and_deleted,
    an_alias_lives_until_it_is_deleted,
    routes_of_an_alias_are_checked,
    a_version_of_an_alias_stays,
    arns_of_other_things_are_refused,
    a_deleted_state_machine_is_gone,
    a_version_is_named_as_it_is_written,
    versions_and_aliases_have_no_labels,
    a_version_does_not_take_its_state_machine_along,
    definitions_are_validated,
    gaps_are_letters_like_others,
    findings_are_cut_off,
);

const ARN: &str = "arn:aws:states:us-east-1:123456789012:stateMachine:Machine";
const OTHER: &str = r#"{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}"#;

fn create(input: Value) -> Value {
    let mut request = json!({ "name": "Machine", "definition": PASS, "roleArn": ROLE });
    for (name, value) in input.as_object().expect("an object") {
        request[name] = value.clone();
    }
    request
}

fn a_state_machine_is_what_was_asked_for() {
    let service = Service::start();
    let logging = json!({
        "level": "ALL",
        "includeExecutionData": true,
        "destinations": [{ "cloudWatchLogsLogGroup": { "logGroupArn": "arn:aws:logs:us-east-1:123456789012:log-group:a:*" } }],
    });
    let created = service.call(
        "CreateStateMachine",
        create(json!({ "type": "EXPRESS", "loggingConfiguration": logging, "tracingConfiguration": { "enabled": true } })),
    );
    assert_eq!(created["stateMachineArn"], ARN);
    let mut told = service.call("DescribeStateMachine", json!({ "stateMachineArn": ARN }));
    assert_eq!(told["creationDate"].take(), created["creationDate"]);
    assert_eq!(
        told,
        json!({
            "stateMachineArn": ARN, "name": "Machine", "status": "ACTIVE", "definition": PASS, "roleArn": ROLE,
            "type": "EXPRESS", "creationDate": null, "loggingConfiguration": logging,
            "tracingConfiguration": { "enabled": true }, "encryptionConfiguration": { "type": "AWS_OWNED_KEY" },
        })
    );
    let about = json!({ "stateMachineArn": ARN, "includedData": "METADATA_ONLY" });
    assert_eq!(service.call("DescribeStateMachine", about)["definition"], "{}");
    let listed = service.call("ListStateMachines", json!({}));
    assert_eq!(listed["stateMachines"][0]["type"], "EXPRESS");
}

fn the_same_can_be_created_again() {
    let service = Service::start();
    let first = service.call("CreateStateMachine", create(json!({ "publish": true })));
    let other_role = json!({ "publish": true, "roleArn": "arn:aws:iam::123456789012:role/other" });
    assert_eq!(service.call("CreateStateMachine", create(other_role)), first);
    let exists = format!("StateMachineAlreadyExists: State Machine Already Exists: '{ARN}'");
    for other in [
        json!({}),
        json!({ "publish": true, "versionDescription": "other" }),
        json!({ "publish": true, "definition": PASS.replace(':', ": ") }),
        json!({ "publish": true, "type": "EXPRESS" }),
        json!({ "publish": true, "tracingConfiguration": { "enabled": true } }),
    ] {
        assert_eq!(service.error("CreateStateMachine", create(other)), exists);
    }
}

fn definitions_are_refused_as_aws_does() {
    let service = Service::start();
    for (definition, expected) in [
        (
            r#"{"StartAt":"A"}"#,
            "SCHEMA_VALIDATION_FAILED: These fields are required: [States] at /",
        ),
        ("[]", "SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object at null"),
        (" ", "SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object at null"),
        (
            "{'A': 1}",
            r#"INVALID_JSON_DESCRIPTION: Unexpected character (''' (code 39)): was expecting double-quote to start field name
 at [Source: (String)"{'A': 1}"; line: 1, column: 3] at [Source: (String)"{'A': 1}"; line: 1, column: 3]"#,
        ),
    ] {
        assert_eq!(
            service.error("CreateStateMachine", create(json!({ "definition": definition }))),
            format!("InvalidDefinition: Invalid State Machine Definition: '{expected}'")
        );
    }
}

fn settings_are_checked() {
    let service = Service::start();
    let no_log = "InvalidLoggingConfiguration: Invalid Logging Configuration: Must specify exactly one Log Destination.";
    let no_such_log =
        "InvalidLoggingConfiguration: Invalid Logging Configuration: Log Destination not found.";
    let destination = json!({ "cloudWatchLogsLogGroup": { "logGroupArn": "a" } });
    let logs_to = |arn: &str| {
        let destination = json!({ "cloudWatchLogsLogGroup": { "logGroupArn": arn } });
        json!({ "loggingConfiguration": { "level": "ALL", "destinations": [destination] } })
    };
    for (setting, expected) in [
        (json!({ "loggingConfiguration": { "level": "ERROR" } }), no_log),
        (
            json!({ "loggingConfiguration": { "level": "ALL", "destinations": [destination, destination] } }),
            no_log,
        ),
        (json!({ "loggingConfiguration": { "destinations": [destination, destination] } }), no_log),
        (
            json!({ "loggingConfiguration": { "level": "ALL", "destinations": [destination] } }),
            no_such_log,
        ),
        (json!({ "loggingConfiguration": { "level": "OFF", "destinations": [{}] } }), no_such_log),
        (logs_to("arn:aws:logs:us-east-1:123456789012:log-group:a"), no_such_log),
        (logs_to("arn:aws:logs:us-east-1:123456789012:log-group::*"), no_such_log),
        (
            json!({ "versionDescription": "a" }),
            "ValidationException: Version description can only be set when publish is true",
        ),
        (json!({ "roleArn": "role" }), "InvalidArn: Invalid Role Arn: 'role'"),
        (
            json!({ "roleArn": "arn:aws:iam::123456789012:user/u" }),
            "InvalidArn: Invalid Role Arn: 'arn:aws:iam::123456789012:user/u'",
        ),
        (json!({ "name": "a b" }), "InvalidName: Invalid Name: 'a b'"),
    ] {
        assert_eq!(service.error("CreateStateMachine", create(setting)), expected);
    }
    service
        .call("CreateStateMachine", create(json!({ "loggingConfiguration": { "level": "OFF" } })));
}

fn an_update_is_a_new_revision() {
    let service = Service::start();
    service.create("Machine", PASS);
    assert_eq!(
        service.error("UpdateStateMachine", json!({ "stateMachineArn": ARN })),
        "MissingRequiredParameter: Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified"
    );
    let error =
        service.error("UpdateStateMachine", json!({ "stateMachineArn": ARN, "definition": "{}" }));
    assert!(error.starts_with("InvalidDefinition: "), "{error}");
    let updated =
        service.call("UpdateStateMachine", json!({ "stateMachineArn": ARN, "definition": OTHER }));
    let told = service.call("DescribeStateMachine", json!({ "stateMachineArn": ARN }));
    assert_eq!(told["definition"], OTHER);
    assert_eq!(told["roleArn"], ROLE);
    assert_eq!(told["revisionId"], updated["revisionId"]);
    assert_eq!(text(&updated["revisionId"]).len(), 36);
}

fn what_does_not_change_is_no_new_revision() {
    let service = Service::start();
    service.create("Machine", PASS);
    let update = json!({ "stateMachineArn": ARN, "definition": OTHER });
    let first = service.call("UpdateStateMachine", update.clone());
    assert_eq!(service.call("UpdateStateMachine", update), first);
    let back =
        service.call("UpdateStateMachine", json!({ "stateMachineArn": ARN, "definition": PASS }));
    assert_ne!(back["revisionId"], first["revisionId"]);
}

fn a_version_stays_as_it_is() {
    let service = Service::start();
    let created = service.call(
        "CreateStateMachine",
        create(json!({ "publish": true, "versionDescription": "the first" })),
    );
    let version = text(&created["stateMachineVersionArn"]);
    assert_eq!(version, format!("{ARN}:1"));
    service.call("UpdateStateMachine", json!({ "stateMachineArn": ARN, "definition": OTHER }));
    let told = service.call("DescribeStateMachine", json!({ "stateMachineArn": version }));
    assert_eq!(told["definition"], PASS);
    assert_eq!(told["description"], "the first");
    assert_eq!(told["stateMachineArn"], version.as_str());
    for operation in ["UpdateStateMachine", "PublishStateMachineVersion"] {
        let input = match operation {
            "UpdateStateMachine" => json!({ "stateMachineArn": version, "definition": OTHER }),
            _ => json!({ "stateMachineArn": version }),
        };
        assert_eq!(
            service.error(operation, input),
            format!("StateMachineDoesNotExist: State Machine Does Not Exist: '{version}'")
        );
    }
}

fn a_version_is_published_once() {
    let service = Service::start();
    service.create("Machine", PASS);
    let publish = json!({ "stateMachineArn": ARN });
    let first = service.call("PublishStateMachineVersion", publish.clone());
    assert_eq!(service.call("PublishStateMachineVersion", publish), first);
    let updated = service.call(
        "UpdateStateMachine",
        json!({ "stateMachineArn": ARN, "definition": OTHER, "publish": true }),
    );
    assert_eq!(updated["stateMachineVersionArn"], format!("{ARN}:2"));
    let current = text(&updated["revisionId"]);
    assert_eq!(
        service.error(
            "PublishStateMachineVersion",
            json!({ "stateMachineArn": ARN, "revisionId": "other" })
        ),
        format!(
            "ConflictException: Failed to publish the State Machine version for revision other. The current State Machine revision is {current}."
        )
    );
}

fn versions_are_listed_and_deleted() {
    let service = Service::start();
    service.call("CreateStateMachine", create(json!({ "publish": true })));
    for definition in [OTHER, PASS] {
        let update = json!({ "stateMachineArn": ARN, "definition": definition, "publish": true });
        service.call("UpdateStateMachine", update);
    }
    let list = |input: Value| {
        let page = service.call("ListStateMachineVersions", input);
        let versions = page["stateMachineVersions"].as_array().expect("versions");
        let arns = versions.iter().map(|version| text(&version["stateMachineVersionArn"]));
        (arns.collect::<Vec<_>>(), page["nextToken"].clone())
    };
    let (first, token) = list(json!({ "stateMachineArn": ARN, "maxResults": 2 }));
    let (second, none) = list(json!({ "stateMachineArn": ARN, "nextToken": token }));
    assert_eq!(first, [format!("{ARN}:3"), format!("{ARN}:2")]);
    assert_eq!((second, none), (vec![format!("{ARN}:1")], Value::Null));
    for _ in 0..2 {
        let version = json!({ "stateMachineVersionArn": format!("{ARN}:3") });
        assert_eq!(service.call("DeleteStateMachineVersion", version), json!({}));
    }
    // Numbers are not used again.
    let update = json!({ "stateMachineArn": ARN, "definition": OTHER, "publish": true });
    let updated = service.call("UpdateStateMachine", update);
    assert_eq!(updated["stateMachineVersionArn"], format!("{ARN}:4"));
}

fn route(version: u32, weight: u32) -> Value {
    json!({ "stateMachineVersionArn": format!("{ARN}:{version}"), "weight": weight })
}

fn with_two_versions() -> Service {
    let service = Service::start();
    service.call("CreateStateMachine", create(json!({ "publish": true })));
    let update = json!({ "stateMachineArn": ARN, "definition": OTHER, "publish": true });
    service.call("UpdateStateMachine", update);
    service
}

fn an_alias_lives_until_it_is_deleted() {
    let service = with_two_versions();
    let create =
        json!({ "name": "PROD", "description": "a", "routingConfiguration": [route(1, 100)] });
    let created = service.call("CreateStateMachineAlias", create.clone());
    let alias = format!("{ARN}:PROD");
    assert_eq!(created["stateMachineAliasArn"], alias.as_str());
    assert_eq!(service.call("CreateStateMachineAlias", create), created);
    assert_eq!(
        service.error(
            "CreateStateMachineAlias",
            json!({ "name": "PROD", "routingConfiguration": [route(2, 100)] })
        ),
        "ConflictException: Failed to create alias because an alias with the same name and a different routing configuration already exists."
    );
    let about = json!({ "stateMachineAliasArn": alias });
    assert!(
        service
            .error("UpdateStateMachineAlias", about.clone())
            .starts_with("ValidationException: ")
    );
    let routes = json!([route(1, 30), route(2, 70)]);
    service.call(
        "UpdateStateMachineAlias",
        json!({ "stateMachineAliasArn": alias, "routingConfiguration": routes }),
    );
    let told = service.call("DescribeStateMachineAlias", about.clone());
    assert_eq!(told["routingConfiguration"], routes);
    assert_eq!((&told["name"], &told["description"]), (&json!("PROD"), &json!("a")));
    let of_version = |version: u32| {
        let about = json!({ "stateMachineArn": format!("{ARN}:{version}") });
        let listed = service.call("ListStateMachineAliases", about);
        listed["stateMachineAliases"].as_array().map(Vec::len)
    };
    assert_eq!((of_version(1), of_version(2)), (Some(1), Some(1)));
    for _ in 0..2 {
        assert_eq!(service.call("DeleteStateMachineAlias", about.clone()), json!({}));
    }
    assert_eq!(
        service.error("DescribeStateMachineAlias", about),
        "ResourceNotFound: Request references a resource that does not exist."
    );
}

fn routes_of_an_alias_are_checked() {
    let service = with_two_versions();
    let (first, second) = (format!("{ARN}:1"), format!("{ARN}:2"));
    for (routes, expected) in [
        (
            json!([route(1, 50), route(1, 50)]),
            format!(
                "Routing configuration must contain distinct state machine version ARNs. Received: [{first}, {first}]"
            ),
        ),
        (
            json!([{ "stateMachineVersionArn": ARN, "weight": 30 }, route(2, 70)]),
            format!(
                "Routing configuration must contain state machine version ARNs. Received: [{ARN}, {second}]"
            ),
        ),
        (
            json!([route(1, 70), route(2, 29)]),
            "Sum of routing configuration weights must equal 100. Received: [70, 29]".to_owned(),
        ),
    ] {
        assert_eq!(
            service.error(
                "CreateStateMachineAlias",
                json!({ "name": "a", "routingConfiguration": routes })
            ),
            format!("ValidationException: {expected}")
        );
    }
    assert_eq!(
        service.error(
            "CreateStateMachineAlias",
            json!({ "name": "a", "routingConfiguration": [route(9, 100)] })
        ),
        "ResourceNotFound: Request references a resource that does not exist."
    );
}

fn a_version_of_an_alias_stays() {
    let service = with_two_versions();
    for name in ["b", "a"] {
        service.call(
            "CreateStateMachineAlias",
            json!({ "name": name, "routingConfiguration": [route(1, 100)] }),
        );
    }
    let version = json!({ "stateMachineVersionArn": format!("{ARN}:1") });
    assert_eq!(
        service.error("DeleteStateMachineVersion", version),
        "ConflictException: Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: [a, b]"
    );
}

fn arns_of_other_things_are_refused() {
    let service = Service::start();
    let account = "arn:aws:states:us-east-1:123456789012";
    for (arn, expected) in [
        ("Machine", "Invalid ARN prefix: Machine".to_owned()),
        (
            &format!("{account}:activity:A"),
            "Resource type not valid in this context: activity".to_owned(),
        ),
        (
            &format!("{account}:execution:A:B"),
            "Resource type not valid in this context: execution".to_owned(),
        ),
    ] {
        for operation in ["DescribeStateMachine", "DeleteStateMachine", "StartExecution"] {
            assert_eq!(
                service.error(operation, json!({ "stateMachineArn": arn })),
                format!("InvalidArn: Invalid Arn: '{expected}'")
            );
        }
    }
    let elsewhere = ARN.replace("us-east-1", "eu-west-1");
    service.create("Machine", PASS);
    assert_eq!(
        service.error("DescribeStateMachine", json!({ "stateMachineArn": elsewhere })),
        format!("StateMachineDoesNotExist: State Machine Does Not Exist: '{elsewhere}'")
    );
    let labeled = json!({ "stateMachineArn": format!("{ARN}/Label") });
    for operation in ["StartExecution", "DeleteStateMachine", "PublishStateMachineVersion"] {
        let error = service.error(operation, labeled.clone());
        assert!(error.starts_with("ValidationException: "), "{error}");
    }
}

fn a_deleted_state_machine_is_gone() {
    let service = with_two_versions();
    for _ in 0..2 {
        let about = json!({ "stateMachineArn": ARN });
        assert_eq!(service.call("DeleteStateMachine", about), json!({}));
    }
    for arn in [ARN.to_owned(), format!("{ARN}:1")] {
        assert_eq!(
            service.error("DescribeStateMachine", json!({ "stateMachineArn": arn })),
            format!("StateMachineDoesNotExist: State Machine Does Not Exist: '{arn}'")
        );
    }
}

fn a_version_is_named_as_it_is_written() {
    let service = with_two_versions();
    for number in ["01", "+1", "0", "1.0"] {
        let arn = format!("{ARN}:{number}");
        assert_eq!(
            service.error("StartExecution", json!({ "stateMachineArn": arn })),
            format!("StateMachineDoesNotExist: State Machine Does Not Exist: '{arn}'")
        );
        let error =
            service.error("DeleteStateMachineVersion", json!({ "stateMachineVersionArn": arn }));
        assert_eq!(error, "InvalidArn: Invalid Arn: 'Invalid state machine version ARN'");
    }
}

fn versions_and_aliases_have_no_labels() {
    let service = with_two_versions();
    let version = json!({ "stateMachineVersionArn": format!("{ARN}/Map:1"), "weight": 100 });
    let alias = json!({ "stateMachineAliasArn": format!("{ARN}/Map:PROD"), "description": "d" });
    for (operation, input) in [
        ("CreateStateMachineAlias", json!({ "name": "PROD", "routingConfiguration": [version] })),
        ("DeleteStateMachineVersion", version.clone()),
        ("DescribeStateMachineAlias", alias.clone()),
        ("UpdateStateMachineAlias", alias.clone()),
        ("DeleteStateMachineAlias", alias),
    ] {
        let error = service.error(operation, input);
        assert_eq!(error, "ValidationException: This operation does not support labeled ARNs");
    }
}

fn a_version_does_not_take_its_state_machine_along() {
    let service = with_two_versions();
    let alias = json!({ "name": "PROD", "routingConfiguration": [route(1, 100)] });
    service.call("CreateStateMachineAlias", alias);
    for qualifier in ["1", "PROD", "9"] {
        let version = json!({ "stateMachineArn": format!("{ARN}:{qualifier}") });
        assert_eq!(service.call("DeleteStateMachine", version), json!({}));
    }
    let about = json!({ "stateMachineArn": ARN });
    assert_eq!(service.call("DescribeStateMachine", about.clone())["status"], "ACTIVE");
    let versions = service.call("ListStateMachineVersions", about);
    assert_eq!(versions["stateMachineVersions"].as_array().map(Vec::len), Some(2));
}

fn definitions_are_validated() {
    let service = Service::start();
    let validate = |definition: &str, severity: &str| {
        service.call(
            "ValidateStateMachineDefinition",
            json!({ "definition": definition, "severity": severity }),
        )
    };
    let good = json!({ "result": "OK", "diagnostics": [], "truncated": false });
    assert_eq!(validate(PASS, "ERROR"), good);
    let unreachable = r#"{"StartAt":"A","States":{"A":{"Type":"Succeed"},"B":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:F","Parameters":{"path":"$.a"},"End":true}}}"#;
    let with_warnings = validate(unreachable, "WARNING");
    let warnings = with_warnings["diagnostics"].as_array().expect("diagnostics");
    assert!(warnings.iter().any(|finding| finding["severity"] == "WARNING"), "{with_warnings}");
    let without = validate(unreachable, "ERROR");
    let errors = without["diagnostics"].as_array().expect("diagnostics");
    assert!(errors.iter().all(|finding| finding["severity"] == "ERROR"), "{without}");
    assert_eq!(
        validate("{}", "ERROR"),
        json!({
            "result": "FAIL",
            "diagnostics": [{
                "severity": "ERROR", "code": "SCHEMA_VALIDATION_FAILED",
                "message": "These fields are required: [States, StartAt]", "location": "/",
            }],
            "truncated": false,
        })
    );
    let only = |definition: &str| validate(definition, "ERROR")["diagnostics"][0].clone();
    let place = r#"[Source: (String)"not JSON"; line: 1, column: 4]"#;
    assert_eq!(
        only("not JSON"),
        json!({
            "severity": "ERROR", "code": "INVALID_JSON_DESCRIPTION", "location": place,
            "message": format!("Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at {place}"),
        })
    );
    // Nothing is put in any more.
    let unfilled = PASS.replace("true", "${End}");
    assert_eq!(only(&unfilled)["code"], "INVALID_JSON_DESCRIPTION");
    let marked = format!("\u{feff}{PASS}");
    assert_eq!(only(&marked)["code"], "INVALID_JSON_DESCRIPTION");
    for nothing in ["", "\n", "[]"] {
        assert_eq!(
            only(nothing),
            json!({
                "severity": "ERROR", "code": "SCHEMA_VALIDATION_FAILED",
                "message": "Definition must be a valid JSON object",
            })
        );
    }
}

fn gaps_are_letters_like_others() {
    let service = Service::start();
    let only = |definition: &str| {
        let input = json!({ "definition": definition });
        let found = service.call("ValidateStateMachineDefinition", input);
        let finding = found["diagnostics"][0].clone();
        let refused =
            service.error("CreateStateMachine", create(json!({ "definition": definition })));
        let code = text(&finding["code"]);
        assert!(refused.contains(&format!("Definition: '{code}: ")), "{refused}");
        (code, text(&finding["message"]), finding["location"].clone())
    };
    let missing = |location: &str| {
        let message = "Missing 'Next' target: ${S}".to_owned();
        ("MISSING_TRANSITION_TARGET".to_owned(), message, json!(location))
    };
    let state = |state: &str| format!(r#"{{"StartAt":"A","States":{{"A":{{{state}}}}}}}"#);
    assert_eq!(only(&PASS.replace(r#"At":"A""#, r#"At":"${S}""#)), missing("/StartAt"));
    assert_eq!(only(&state(r#""Type":"Pass","Next":"${S}""#)), missing("/States/A/Next"));
    for refused in [
        r#""Type":"${S}","End":true"#,
        r#""Type":"Wait","Seconds":"${S}","End":true"#,
        r#""Type":"Task","Resource":"${S}","End":true"#,
        r#""Type":"Pass","InputPath":"${S}","End":true"#,
        r#""Type":"Map","ItemProcessor":"${S}","End":true"#,
    ] {
        let (code, message, location) = only(&state(refused));
        assert_eq!(code, "SCHEMA_VALIDATION_FAILED", "{message} at {location}");
        assert!(!message.contains('\u{1a}'), "{message:?}");
    }
    // They are names as good as any, and data.
    let named =
        r#"{"StartAt":"${S}","States":{"${S}":{"Type":"Pass","Result":"${R}","End":true}}}"#;
    let execution = service.start_execution(&service.create("Named", named), "1");
    assert_eq!(service.until(&execution, "SUCCEEDED")["output"], r#""${R}""#);
}

fn findings_are_cut_off() {
    let states: serde_json::Map<_, _> =
        (0..5).map(|n| (n.to_string(), json!({ "Type": "Pass" }))).collect();
    let definition = json!({ "StartAt": "0", "States": states }).to_string();
    let found = Service::start().call(
        "ValidateStateMachineDefinition",
        json!({ "definition": definition, "maxResults": 2 }),
    );
    assert_eq!(found["diagnostics"].as_array().map(Vec::len), Some(2));
    assert_eq!((&found["result"], &found["truncated"]), (&json!("FAIL"), &json!(true)));
}

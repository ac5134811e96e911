//! State machines with their versions, aliases and tags.

use aws_sdk_sfn::{
    error::ProvideErrorMetadata,
    types::{RoutingConfigurationListItem, StateMachineStatus, StateMachineType, Tag},
};

use crate::{PASS, ROLE, clients, create};

fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().key(key).value(value).build()
}

#[tokio::test]
async fn a_state_machine_lives_until_it_is_deleted() {
    let clients = clients().await;
    let arn = create(&clients, "M", PASS).await;
    assert_eq!(arn, "arn:aws:states:us-east-1:123456789012:stateMachine:M");
    let describe = || clients.sfn.describe_state_machine().state_machine_arn(&arn).send();
    let told = describe().await.expect("a state machine");
    assert_eq!((&*told.name, &*told.definition, &*told.role_arn), ("M", PASS, ROLE));
    assert_eq!(told.r#type, StateMachineType::Standard);
    assert_eq!(told.status, Some(StateMachineStatus::Active));

    let other = PASS.replace("\"A\"", "\"B\"");
    let update = clients.sfn.update_state_machine().state_machine_arn(&arn).definition(&other);
    let updated = update.send().await.expect("an update");
    assert!(updated.update_date >= told.creation_date && updated.revision_id.is_some());
    let told = describe().await.expect("a state machine");
    assert_eq!((told.definition, told.revision_id), (other, updated.revision_id));

    let delete = || clients.sfn.delete_state_machine().state_machine_arn(&arn).send();
    delete().await.expect("it is there");
    delete().await.expect("it may be gone");
    let error = describe().await.expect_err("it is gone").into_service_error();
    assert!(error.is_state_machine_does_not_exist(), "{error:?}");
    assert_eq!(error.message(), Some(&*format!("State Machine Does Not Exist: '{arn}'")));
}

#[tokio::test]
async fn state_machines_are_listed_by_pages() {
    let clients = clients().await;
    let names = ["A", "B", "C", "D", "E"];
    for name in names {
        create(&clients, name, PASS).await;
    }
    let list = clients.sfn.list_state_machines().into_paginator().page_size(2).items().send();
    let mut listed = list.collect::<Result<Vec<_>, _>>().await.expect("all pages");
    listed.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(listed.iter().map(|machine| &machine.name).eq(names));
}

#[tokio::test]
async fn what_cannot_be_created_is_an_error_by_its_type() {
    let clients = clients().await;
    let create = |name: &str, definition: &str| {
        let create = clients.sfn.create_state_machine().name(name).definition(definition);
        create.role_arn(ROLE).send()
    };
    create("M", PASS).await.expect("a state machine");
    create("M", PASS).await.expect("the same one");
    let error = create("M", &PASS.replace("\"A\"", "\"B\"")).await.expect_err("another one");
    assert!(error.into_service_error().is_state_machine_already_exists());
    let error = create("M N", PASS).await.expect_err("no name").into_service_error();
    assert!(error.is_invalid_name(), "{error:?}");
    let error = create("N", "{}").await.expect_err("no definition").into_service_error();
    assert!(error.is_invalid_definition(), "{error:?}");
    assert!(error.message().is_some_and(|why| why.contains("States")), "{error:?}");
    let error = clients.sfn.describe_state_machine().state_machine_arn("M").send().await;
    assert!(error.expect_err("no ARN").into_service_error().is_invalid_arn());
    // A constraint of the service's model.
    let error = create("", PASS).await.expect_err("no name").into_service_error();
    assert_eq!(error.code(), Some("ValidationException"), "{error:?}");
}

#[tokio::test]
async fn an_alias_leads_to_versions() {
    let clients = clients().await;
    let sfn = &clients.sfn;
    let arn = create(&clients, "M", PASS).await;
    let mut versions = Vec::new();
    for definition in [PASS, &PASS.replace("\"A\"", "\"B\"")] {
        let update = sfn.update_state_machine().state_machine_arn(&arn).definition(definition);
        update.send().await.expect("an update");
        let publish = sfn.publish_state_machine_version().state_machine_arn(&arn);
        let published = publish.description("so far").send().await.expect("a version");
        versions.push(published.state_machine_version_arn);
    }
    let list = sfn.list_state_machine_versions().state_machine_arn(&arn).send().await;
    let listed = list.expect("versions").state_machine_versions;
    let listed: Vec<_> = listed.into_iter().map(|one| one.state_machine_version_arn).collect();
    assert!(listed.iter().eq(versions.iter().rev()));

    let route = |version: usize, weight: i32| {
        RoutingConfigurationListItem::builder()
            .state_machine_version_arn(&versions[version])
            .weight(weight)
            .build()
            .expect("a route")
    };
    let create = sfn.create_state_machine_alias().name("PROD").routing_configuration(route(0, 100));
    let alias = create.send().await.expect("an alias").state_machine_alias_arn;
    assert_eq!(alias, format!("{arn}:PROD"));
    let update = sfn.update_state_machine_alias().state_machine_alias_arn(&alias);
    let update = update.routing_configuration(route(0, 10)).routing_configuration(route(1, 90));
    update.send().await.expect("an update");
    let told = sfn.describe_state_machine_alias().state_machine_alias_arn(&alias).send().await;
    let told = told.expect("an alias");
    let weights: Vec<_> = told.routing_configuration().iter().map(|route| route.weight).collect();
    assert_eq!((told.name.as_deref(), weights), (Some("PROD"), vec![10, 90]));
    let list = sfn.list_state_machine_aliases().state_machine_arn(&arn).send().await;
    assert_eq!(list.expect("aliases").state_machine_aliases.len(), 1);

    let start = sfn.start_execution().state_machine_arn(&alias).send().await;
    let execution = start.expect("an execution").execution_arn;
    let told = crate::ended(&clients, &execution).await;
    assert_eq!(told.state_machine_alias_arn, Some(alias.clone()));
    assert!(told.state_machine_version_arn.is_some_and(|version| versions.contains(&version)));

    let delete = |version: &str| {
        sfn.delete_state_machine_version().state_machine_version_arn(version).send()
    };
    let error = delete(&versions[0]).await.expect_err("an alias leads there");
    assert!(error.into_service_error().is_conflict_exception());
    sfn.delete_state_machine_alias().state_machine_alias_arn(&alias).send().await.expect("gone");
    delete(&versions[0]).await.expect("nothing leads there");
    let told = sfn.describe_state_machine_alias().state_machine_alias_arn(&alias).send().await;
    let error = told.expect_err("it is gone").into_service_error();
    assert!(error.is_resource_not_found(), "{error:?}");
}

#[tokio::test]
async fn tags_are_added_and_taken_away() {
    let clients = clients().await;
    let arn = create(&clients, "M", PASS).await;
    let list = || async {
        let listed = clients.sfn.list_tags_for_resource().resource_arn(&arn).send().await;
        listed.expect("tags").tags.unwrap_or_default()
    };
    let add = clients.sfn.tag_resource().resource_arn(&arn).tags(tag("a", "1")).tags(tag("b", "2"));
    add.send().await.expect("tags");
    assert_eq!(list().await, [tag("a", "1"), tag("b", "2")]);
    let remove = clients.sfn.untag_resource().resource_arn(&arn).tag_keys("a").send();
    remove.await.expect("a tag less");
    assert_eq!(list().await, [tag("b", "2")]);
    let elsewhere = arn.replace(":M", ":N");
    let error = clients.sfn.list_tags_for_resource().resource_arn(elsewhere).send().await;
    assert!(error.expect_err("nothing is there").into_service_error().is_resource_not_found());
}

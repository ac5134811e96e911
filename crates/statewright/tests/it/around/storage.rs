//! Tables, buckets, keys, log groups, secrets and parameters.

use statewright::{
    Attribute, Billing, Bucket, BucketProps, DeletionPolicy, Index, Key, KeyProps, LifecycleRule,
    LogGroup, LogGroupProps, Projection, Secret, SecretProps, StorageClass, StreamView,
    StringParameter, Table, TableProps,
};

use super::template;
use crate::{Functions, problems::problems};

#[test]
fn tables() {
    insta::assert_snapshot!(template(|stack| {
        let key = Key::new(stack, "Key");
        let by_agent = Index {
            name: "ByAgent".to_owned(),
            partition_key: Attribute::text("Agent"),
            sort_key: Some(Attribute::number("OpenedAt")),
            projection: Projection::Include(vec!["Status".to_owned()]),
        };
        let by_day = Index {
            name: "ByDay".to_owned(),
            partition_key: Attribute::binary("Day"),
            sort_key: None,
            projection: Projection::KeysOnly,
        };
        let props = TableProps {
            name: Some("cases".into()),
            sort_key: Some(Attribute::number("OpenedAt")),
            indexes: vec![by_agent, by_day],
            expires_at: Some("ExpiresAt".to_owned()),
            stream: Some(StreamView::NewAndOldImages),
            point_in_time_recovery: true,
            key: Some(key),
            deletion_protection: true,
            ..TableProps::default()
        };
        Table::with(stack, "Cases", Attribute::text("CaseId"), &props);
        let props = TableProps {
            billing: Billing::Provisioned { read_capacity: 5, write_capacity: 1 },
            removal: DeletionPolicy::Delete,
            ..TableProps::default()
        };
        Table::with(stack, "Agents", Attribute::text("Name"), &props);
    }));
}

#[test]
fn buckets() {
    insta::assert_snapshot!(template(|stack| {
        let key = Key::new(stack, "Key");
        let rules = vec![
            LifecycleRule {
                prefix: "calls/".to_owned(),
                expire_days: Some(365),
                expire_noncurrent_days: Some(7),
                transitions: vec![
                    (30, StorageClass::InfrequentAccess),
                    (90, StorageClass::DeepArchive),
                ],
                ..LifecycleRule::default()
            },
            LifecycleRule { abort_uploads_days: Some(7), ..LifecycleRule::default() },
        ];
        let props = BucketProps {
            versioned: true,
            lifecycle: rules,
            event_bridge: true,
            key: Some(key),
            ..BucketProps::default()
        };
        Bucket::with(stack, "Recordings", &props);
        let props = BucketProps { removal: DeletionPolicy::Delete, ..BucketProps::default() };
        Bucket::with(stack, "Scratch", &props);
    }));
}

#[test]
fn secrets_parameters_and_log_groups() {
    insta::assert_snapshot!(template(|stack| {
        let props = KeyProps {
            description: Some("for secrets".to_owned()),
            pending_days: 7,
            removal: DeletionPolicy::Delete,
            ..KeyProps::default()
        };
        let key = Key::with(stack, "Key", &props);
        let props = SecretProps {
            name: Some("calls/token".into()),
            description: Some("opens the telephone".to_owned()),
            length: 64,
            without_punctuation: true,
            key: Some(key.clone()),
            removal: DeletionPolicy::Delete,
        };
        Secret::with(stack, "Token", &props);
        Secret::new(stack, "Other");
        StringParameter::new(stack, "Limit", "10");
        StringParameter::named(stack, "Path", "/calls/limit", "20");
        let props = LogGroupProps {
            name: Some("/calls/audit".into()),
            retention_days: 3653,
            key: Some(key),
            removal: DeletionPolicy::Retain,
        };
        LogGroup::with(stack, "Audit", &props);
    }));
}

#[test]
fn storage_is_set_up_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let index = Index {
            name: "X".to_owned(),
            partition_key: Attribute::number("CaseId"),
            sort_key: None,
            projection: Projection::All,
        };
        let props = TableProps {
            name: Some("a b".into()),
            indexes: vec![index.clone(), index],
            billing: Billing::Provisioned { read_capacity: 0, write_capacity: 1 },
            ..TableProps::default()
        };
        let table = Table::with(stack, "Cases", Attribute::text("CaseId"), &props);
        table.grant_read_stream(stack, &functions.open);
        let rules = vec![
            LifecycleRule::default(),
            LifecycleRule {
                expire_days: Some(0),
                expire_noncurrent_days: Some(1),
                transitions: vec![(10, StorageClass::InfrequentAccess)],
                ..LifecycleRule::default()
            },
        ];
        let props = BucketProps {
            name: Some("My_Bucket".into()),
            lifecycle: rules,
            ..BucketProps::default()
        };
        Bucket::with(stack, "Bucket", &props);
        Key::with(stack, "Key", &KeyProps { pending_days: 6, ..KeyProps::default() });
        Secret::with(stack, "Secret", &SecretProps { length: 0, ..SecretProps::default() });
        StringParameter::named(stack, "Parameter", "a b", "");
        let props = LogGroupProps {
            name: Some("a b".into()),
            retention_days: 4,
            ..LogGroupProps::default()
        };
        LogGroup::with(stack, "Logs", &props);
    }));
}

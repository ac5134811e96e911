//! What each operation does: one a file.

macro_rules! operations {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        $(pub(super) use $name::$name;)*
    };
}

operations!(
    create_activity,
    create_state_machine,
    create_state_machine_alias,
    delete_activity,
    delete_state_machine,
    delete_state_machine_alias,
    delete_state_machine_version,
    describe_activity,
    describe_state_machine,
    describe_state_machine_alias,
    list_activities,
    list_state_machine_aliases,
    list_state_machine_versions,
    list_state_machines,
    list_tags_for_resource,
    publish_state_machine_version,
    tag_resource,
    untag_resource,
    update_state_machine,
    update_state_machine_alias,
    validate_state_machine_definition,
);

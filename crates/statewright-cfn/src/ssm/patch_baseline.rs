//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::PatchBaseline`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PatchBaseline {
    /// `ApprovalRules`.
    #[serde(rename = "ApprovalRules", skip_serializing_if = "Option::is_none")]
    pub approval_rules: Option<Val<RuleGroup>>,
    /// `ApprovedPatches`.
    #[serde(rename = "ApprovedPatches", skip_serializing_if = "Option::is_none")]
    pub approved_patches: Option<Val<List<String>>>,
    /// `ApprovedPatchesComplianceLevel`.
    #[serde(rename = "ApprovedPatchesComplianceLevel", skip_serializing_if = "Option::is_none")]
    pub approved_patches_compliance_level: Option<Val<String>>,
    /// `ApprovedPatchesEnableNonSecurity`.
    #[serde(rename = "ApprovedPatchesEnableNonSecurity", skip_serializing_if = "Option::is_none")]
    pub approved_patches_enable_non_security: Option<Val<bool>>,
    /// `AvailableSecurityUpdatesComplianceStatus`.
    #[serde(
        rename = "AvailableSecurityUpdatesComplianceStatus",
        skip_serializing_if = "Option::is_none"
    )]
    pub available_security_updates_compliance_status: Option<Val<String>>,
    /// `DefaultBaseline`.
    #[serde(rename = "DefaultBaseline", skip_serializing_if = "Option::is_none")]
    pub default_baseline: Option<Val<bool>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `GlobalFilters`.
    #[serde(rename = "GlobalFilters", skip_serializing_if = "Option::is_none")]
    pub global_filters: Option<Val<PatchFilterGroup>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `OperatingSystem`. A change replaces the resource.
    #[serde(rename = "OperatingSystem", skip_serializing_if = "Option::is_none")]
    pub operating_system: Option<Val<String>>,
    /// `PatchGroups`.
    #[serde(rename = "PatchGroups", skip_serializing_if = "Option::is_none")]
    pub patch_groups: Option<Val<List<String>>>,
    /// `RejectedPatches`.
    #[serde(rename = "RejectedPatches", skip_serializing_if = "Option::is_none")]
    pub rejected_patches: Option<Val<List<String>>>,
    /// `RejectedPatchesAction`.
    #[serde(rename = "RejectedPatchesAction", skip_serializing_if = "Option::is_none")]
    pub rejected_patches_action: Option<Val<String>>,
    /// `Sources`.
    #[serde(rename = "Sources", skip_serializing_if = "Option::is_none")]
    pub sources: Option<Val<List<PatchSource>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl PatchBaseline {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            approval_rules: None,
            approved_patches: None,
            approved_patches_compliance_level: None,
            approved_patches_enable_non_security: None,
            available_security_updates_compliance_status: None,
            default_baseline: None,
            description: None,
            global_filters: None,
            operating_system: None,
            patch_groups: None,
            rejected_patches: None,
            rejected_patches_action: None,
            sources: None,
            tags: None,
        }
    }
}

impl CfnResource for PatchBaseline {
    const TYPE: &'static str = "AWS::SSM::PatchBaseline";
    type Attributes = PatchBaselineAttributes;
}

/// What is known of a deployed [`PatchBaseline`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatchBaselineAttributes(ResourceRef);

attributes!(PatchBaselineAttributes {
id = "Id", "`Id` of the deployed resource.";
});

/// `PatchFilter` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PatchFilter {
    /// `Key`.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// `Values`.
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Val<List<String>>>,
}

/// `PatchFilterGroup` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PatchFilterGroup {
    /// `PatchFilters`.
    #[serde(rename = "PatchFilters", skip_serializing_if = "Option::is_none")]
    pub patch_filters: Option<Val<List<PatchFilter>>>,
}

/// `PatchSource` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PatchSource {
    /// `Configuration`.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Products`.
    #[serde(rename = "Products", skip_serializing_if = "Option::is_none")]
    pub products: Option<Val<List<String>>>,
}

/// `Rule` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rule {
    /// `ApproveAfterDays`.
    #[serde(rename = "ApproveAfterDays", skip_serializing_if = "Option::is_none")]
    pub approve_after_days: Option<Val<i64>>,
    /// `ApproveUntilDate`.
    #[serde(rename = "ApproveUntilDate", skip_serializing_if = "Option::is_none")]
    pub approve_until_date: Option<Val<String>>,
    /// `ComplianceLevel`.
    #[serde(rename = "ComplianceLevel", skip_serializing_if = "Option::is_none")]
    pub compliance_level: Option<Val<String>>,
    /// `EnableNonSecurity`.
    #[serde(rename = "EnableNonSecurity", skip_serializing_if = "Option::is_none")]
    pub enable_non_security: Option<Val<bool>>,
    /// `PatchFilterGroup`.
    #[serde(rename = "PatchFilterGroup", skip_serializing_if = "Option::is_none")]
    pub patch_filter_group: Option<Val<PatchFilterGroup>>,
}

/// `RuleGroup` of `AWS::SSM::PatchBaseline`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RuleGroup {
    /// `PatchRules`.
    #[serde(rename = "PatchRules", skip_serializing_if = "Option::is_none")]
    pub patch_rules: Option<Val<List<Rule>>>,
}

known!(PatchBaseline, PatchFilter, PatchFilterGroup, PatchSource, Rule, RuleGroup);

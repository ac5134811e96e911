//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::SSM::PatchBaseline resource defines the basic information for an AWS Systems Manager patch baseline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PatchBaseline {
    /// A set of rules used to include patches in the baseline.
    #[serde(rename = "ApprovalRules", skip_serializing_if = "Option::is_none")]
    pub approval_rules: Option<Val<RuleGroup>>,
    /// A list of explicitly approved patches for the baseline.
    #[serde(rename = "ApprovedPatches", skip_serializing_if = "Option::is_none")]
    pub approved_patches: Option<Val<List<String>>>,
    /// Defines the compliance level for approved patches.
    #[serde(rename = "ApprovedPatchesComplianceLevel", skip_serializing_if = "Option::is_none")]
    pub approved_patches_compliance_level: Option<Val<String>>,
    /// Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes.
    #[serde(rename = "ApprovedPatchesEnableNonSecurity", skip_serializing_if = "Option::is_none")]
    pub approved_patches_enable_non_security: Option<Val<bool>>,
    /// Indicates the status you want to assign to security patches that are available but not approved because they don't meet the installation criteria specified in the patch baseline.
    #[serde(
        rename = "AvailableSecurityUpdatesComplianceStatus",
        skip_serializing_if = "Option::is_none"
    )]
    pub available_security_updates_compliance_status: Option<Val<String>>,
    /// Indicates whether this is the default baseline.
    #[serde(rename = "DefaultBaseline", skip_serializing_if = "Option::is_none")]
    pub default_baseline: Option<Val<bool>>,
    /// A description of the patch baseline.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// A set of global filters used to include patches in the baseline.
    #[serde(rename = "GlobalFilters", skip_serializing_if = "Option::is_none")]
    pub global_filters: Option<Val<PatchFilterGroup>>,
    /// The name of the patch baseline.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Defines the operating system the patch baseline applies to.
    #[serde(rename = "OperatingSystem", skip_serializing_if = "Option::is_none")]
    pub operating_system: Option<Val<String>>,
    /// The name of the patch group to be registered with the patch baseline.
    #[serde(rename = "PatchGroups", skip_serializing_if = "Option::is_none")]
    pub patch_groups: Option<Val<List<String>>>,
    /// A list of explicitly rejected patches for the baseline.
    #[serde(rename = "RejectedPatches", skip_serializing_if = "Option::is_none")]
    pub rejected_patches: Option<Val<List<String>>>,
    /// The action for Patch Manager to take on patches included in the RejectedPackages list.
    #[serde(rename = "RejectedPatchesAction", skip_serializing_if = "Option::is_none")]
    pub rejected_patches_action: Option<Val<String>>,
    /// Information about the patches to use to update the managed nodes, including target operating systems and source repositories.
    #[serde(rename = "Sources", skip_serializing_if = "Option::is_none")]
    pub sources: Option<Val<List<PatchSource>>>,
    /// Optional metadata that you assign to a resource.
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
id = "Id", "The ID of the patch baseline.";
});

/// The PatchFilter property type defines a patch filter for an AWS Systems Manager patch baseline.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PatchFilter {
    /// The key for the filter.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// The value for the filter key.
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Val<List<String>>>,
}

/// The PatchFilterGroup property type specifies a set of patch filters for an AWS Systems Manager patch baseline, typically used for approval rules for a Systems Manager patch baseline.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PatchFilterGroup {
    /// The set of patch filters that make up the group.
    #[serde(rename = "PatchFilters", skip_serializing_if = "Option::is_none")]
    pub patch_filters: Option<Val<List<PatchFilter>>>,
}

/// PatchSource is the property type for the Sources resource of the AWS::SSM::PatchBaseline resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PatchSource {
    /// The value of the repo configuration.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<String>>,
    /// The name specified to identify the patch source.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The specific operating system versions a patch repository applies to, such as "Ubuntu16.04", "RedhatEnterpriseLinux7.2" or "Suse12.7". For lists of supported product values, see PatchFilter in the AWS Systems Manager API Reference .
    #[serde(rename = "Products", skip_serializing_if = "Option::is_none")]
    pub products: Option<Val<List<String>>>,
}

/// The Rule property type specifies an approval rule for a Systems Manager patch baseline.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rule {
    /// The number of days after the release date of each patch matched by the rule that the patch is marked as approved in the patch baseline.
    #[serde(rename = "ApproveAfterDays", skip_serializing_if = "Option::is_none")]
    pub approve_after_days: Option<Val<i64>>,
    /// The cutoff date for auto approval of released patches.
    #[serde(rename = "ApproveUntilDate", skip_serializing_if = "Option::is_none")]
    pub approve_until_date: Option<Val<String>>,
    /// A compliance severity level for all approved patches in a patch baseline.
    #[serde(rename = "ComplianceLevel", skip_serializing_if = "Option::is_none")]
    pub compliance_level: Option<Val<String>>,
    /// For managed nodes identified by the approval rule filters, enables a patch baseline to apply non-security updates available in the specified repository.
    #[serde(rename = "EnableNonSecurity", skip_serializing_if = "Option::is_none")]
    pub enable_non_security: Option<Val<bool>>,
    /// The patch filter group that defines the criteria for the rule.
    #[serde(rename = "PatchFilterGroup", skip_serializing_if = "Option::is_none")]
    pub patch_filter_group: Option<Val<PatchFilterGroup>>,
}

/// The RuleGroup property type specifies a set of rules that define the approval rules for an AWS Systems Manager patch baseline.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RuleGroup {
    /// The rules that make up the rule group.
    #[serde(rename = "PatchRules", skip_serializing_if = "Option::is_none")]
    pub patch_rules: Option<Val<List<Rule>>>,
}

known!(PatchBaseline, PatchFilter, PatchFilterGroup, PatchSource, Rule, RuleGroup);

//! What a template has besides resources.

use std::panic::Location;

use indexmap::IndexMap;
use serde_json::Value;

use crate::Problem;

use super::{ResourceRef, Stack, clash};

/// A section of a template other than its resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    Parameters,
    Rules,
    Mappings,
    Conditions,
    Outputs,
}

/// Something in such a section.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(super) path: String,
    pub(super) value: Value,
    pub(super) location: &'static Location<'static>,
}

/// The longest description of a template, a parameter or an output, in bytes.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas".
const DESCRIPTION_BYTES_MAX: usize = 1024;

impl Section {
    pub(crate) const ALL: [Self; 5] =
        [Self::Parameters, Self::Rules, Self::Mappings, Self::Conditions, Self::Outputs];

    /// The name of the section in a template.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Parameters => "Parameters",
            Self::Rules => "Rules",
            Self::Mappings => "Mappings",
            Self::Conditions => "Conditions",
            Self::Outputs => "Outputs",
        }
    }

    pub(crate) fn in_words(self) -> &'static str {
        match self {
            Self::Parameters => "parameters",
            Self::Rules => "rules",
            Self::Mappings => "mappings",
            Self::Conditions => "conditions",
            Self::Outputs => "outputs",
        }
    }

    /// How many of them a template has at the most, if there is a limit.
    ///
    /// Source: CloudFormation User Guide, "CloudFormation quotas".
    pub(crate) fn max(self) -> Option<usize> {
        match self {
            Self::Parameters | Self::Mappings | Self::Outputs => Some(200),
            Self::Rules | Self::Conditions => None,
        }
    }
}

impl Stack {
    /// Adds to a section, and gives what constructs know it by.
    pub(crate) fn add_entry(
        &mut self,
        section: Section,
        id: &str,
        value: Value,
        location: &'static Location<'static>,
    ) -> ResourceRef {
        let (path, logical_id) = (self.path(id), self.logical_id(id));
        let first = self.entries(section).find(|(other, _)| **other == logical_id);
        let mut first = first.map(|(_, entry)| (entry.path.clone(), entry.location));
        let mut what = format!("{} of the stack", section.in_words());
        if section == Section::Parameters
            && let Some(resource) = self.resources.get(&logical_id)
        {
            // Both are what `Ref` gives.
            first = Some((resource.path.clone(), resource.location));
            what = "resources or parameters of the stack".to_owned();
        }
        if let Some((first, first_location)) = first {
            self.report(clash(&what, &path, &first, first_location).at(location));
        } else if self.check_logical_id(id, location) {
            let entries = self.sections.entry(section).or_default();
            entries.insert(logical_id, Entry { path, value, location });
        }
        self.reference(id)
    }

    pub(super) fn entries(&self, section: Section) -> impl Iterator<Item = (&String, &Entry)> {
        self.sections.get(&section).into_iter().flat_map(IndexMap::iter)
    }

    /// Reports a description that is too long for CloudFormation.
    pub(crate) fn check_description(
        &mut self,
        path: &str,
        description: &str,
        location: &'static Location<'static>,
    ) {
        let bytes = description.len();
        if bytes > DESCRIPTION_BYTES_MAX {
            let message = format!(
                "a description has {DESCRIPTION_BYTES_MAX} bytes at the most, and this one {bytes}"
            );
            self.report(Problem::new(path, message).at(location));
        }
    }
}

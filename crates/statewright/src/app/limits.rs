use serde_json::Map;

use crate::{
    Problem,
    stack::{Part, Rendered, Section},
};

/// The most resources that a template can have.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas".
const RESOURCES_MAX: usize = 500;

/// What of a template is more than CloudFormation takes, with so many values for other stacks.
pub(super) fn passed_limits(rendered: &Rendered, exports: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    let resources = rendered.parts.iter().filter(|part| part.resource.is_some());
    if let Some(Part { path, location, .. }) = resources.clone().nth(RESOURCES_MAX) {
        let message = format!(
            "a stack has {RESOURCES_MAX} resources at the most, and this one has {}: this is the first that is too much",
            resources.count()
        );
        let help = "move some of them into a second stack: it can use those of the first";
        problems.push(Problem::new(&**path, message).help(help).at(location));
    }
    for section in Section::ALL {
        let count = rendered.template[section.name()].as_object().map_or(0, Map::len);
        let exports = if section == Section::Outputs { exports } else { 0 };
        if let Some(max) = section.max().filter(|max| count + exports > *max) {
            let what = section.in_words();
            let for_others = match exports {
                0 => String::new(),
                exports => format!(", of which {exports} are what other stacks use"),
            };
            let message = format!(
                "a stack has {max} {what} at the most, and this one has {}{for_others}",
                count + exports
            );
            problems.push(Problem::new(&*rendered.id, message).at(rendered.location));
        }
    }
    problems
}

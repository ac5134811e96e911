use crate::{
    Problem,
    stack::{Part, Rendered},
};

/// The most resources that a template can have.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas".
const RESOURCES_MAX: usize = 500;

/// What of a template is more than CloudFormation takes.
pub(super) fn passed_limits(rendered: &Rendered) -> Vec<Problem> {
    let resources = rendered.parts.iter().filter(|part| part.resource.is_some());
    let mut problems = Vec::new();
    if let Some(Part { path, location, .. }) = resources.clone().nth(RESOURCES_MAX) {
        let count = resources.count();
        let message = format!(
            "a stack has {RESOURCES_MAX} resources at the most, and this one has {count}: this is the first that is too much"
        );
        let problem = Problem::new(&**path, message).at(location);
        problems.push(
            problem.help("move some of them into a second stack: it can use those of the first"),
        );
    }
    problems
}

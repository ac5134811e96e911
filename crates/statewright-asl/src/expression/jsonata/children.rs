use super::{Expression, Kind, SortTerm, Stage, Step, StepKind};

/// The parts of an expression, borrowed as `$kind` is.
macro_rules! children {
    ($kind:expr) => {{
        let mut list = Vec::new();
        match $kind {
            Kind::Null
            | Kind::Boolean(_)
            | Kind::Number(_)
            | Kind::String(_)
            | Kind::Regex { .. }
            | Kind::Variable(_)
            | Kind::Name(_)
            | Kind::Wildcard
            | Kind::Descendants
            | Kind::Parent(_) => {}
            Kind::Path { steps, group } => {
                for Step { kind, stages, .. } in steps {
                    match kind {
                        StepKind::Map(step) => list.push(step),
                        StepKind::Sort(terms) => {
                            for SortTerm { key, .. } in terms {
                                list.push(key);
                            }
                        }
                    }
                    for stage in stages {
                        if let Stage::Filter(filter) = stage {
                            list.push(filter);
                        }
                    }
                }
                if let Some(pairs) = group {
                    for (key, value) in pairs {
                        list.extend([key, value]);
                    }
                }
            }
            Kind::Filter { of, filters } => {
                list.push(of);
                list.extend(filters);
            }
            Kind::Group { of, pairs } => {
                list.push(of);
                for (key, value) in pairs {
                    list.extend([key, value]);
                }
            }
            Kind::Object(pairs) => {
                for (key, value) in pairs {
                    list.extend([key, value]);
                }
            }
            Kind::Array(items) | Kind::Block(items) => list.extend(items),
            Kind::Negate(of) | Kind::Bind { value: of, .. } | Kind::Lambda { body: of, .. } => {
                list.push(of);
            }
            Kind::Binary { left: first, right: second, .. }
            | Kind::Range { first, last: second }
            | Kind::Apply { value: first, function: second } => {
                list.push(first);
                list.push(second);
            }
            Kind::Condition { condition: first, then: second, otherwise: third }
            | Kind::Transform { pattern: first, update: second, delete: third } => {
                list.push(first);
                list.push(second);
                if let Some(third) = third {
                    list.push(third);
                }
            }
            Kind::Call { function, arguments } => {
                list.push(function);
                list.extend(arguments);
            }
            Kind::Partial { function, arguments } => {
                list.push(function);
                for argument in arguments {
                    list.extend(argument);
                }
            }
        }
        list
    }};
}

impl Expression {
    /// The parts that the expression consists of, in the order of the text.
    #[must_use]
    pub fn children(&self) -> Vec<&Self> {
        children!(&self.kind)
    }

    pub(super) fn children_mut(&mut self) -> Vec<&mut Self> {
        children!(&mut self.kind)
    }
}

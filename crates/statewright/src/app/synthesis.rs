//! What an app becomes: templates, and the assembly of them.

use std::{collections::BTreeMap, path::Path, rc::Rc};

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::{
    Assembly, Problem, Problems, Stack, Warning,
    assembly::relative,
    asset::{Asset, Assets, Workspace, not_built},
    stack::Rendered,
};

use super::links::Links;

/// The warning of cfn-lint that code given as a path needs `aws cloudformation package`, which
/// is what such a template is for.
const PACKAGED: &str = "W3002";

/// An app that was synthesized: without files yet.
pub(crate) struct Synthesis {
    pub(crate) stacks: Vec<Rendered>,
    pub(crate) links: Links,
    pub(crate) code: Built,
}

/// The code of the functions of all stacks.
pub(crate) struct Built {
    pub(crate) workspace: Workspace,
    pub(super) architecture: &'static str,
    /// By the stack and the logical id of the function.
    pub(crate) assets: BTreeMap<String, IndexMap<String, Rc<Asset>>>,
}

impl Built {
    pub(super) fn of(stacks: &[Stack]) -> Result<Self, Problems> {
        let workspace = Workspace::find()?;
        let architecture = workspace.architecture()?;
        let mut finder = Assets::new(&workspace, architecture);
        let mut assets = BTreeMap::<_, IndexMap<_, _>>::new();
        let mut problems = Vec::new();
        for stack in stacks {
            for (function, path, handler, location) in stack.handlers() {
                match finder.find(handler) {
                    Ok(asset) => {
                        let assets = assets.entry(stack.id().to_owned()).or_default();
                        assets.insert(function.to_owned(), asset);
                    }
                    Err(problem) => problems.push(problem.of(path).at(location)),
                }
            }
        }
        if !problems.is_empty() {
            return Err(Problems(problems));
        }
        Ok(Self { workspace, architecture, assets })
    }

    /// What is to be said about binaries that would have to be built before they are deployed.
    pub(super) fn not_built(&self) -> Option<String> {
        let assets = self.assets.values().flat_map(IndexMap::values).map(|asset| &**asset);
        not_built(assets, &self.workspace, self.architecture)
    }
}

impl Synthesis {
    /// The stack of this name, or the only one.
    pub(super) fn stack(&self, named: Option<&str>) -> Result<&Rendered, Problem> {
        let ids: Vec<_> = self.stacks.iter().map(|stack| &*stack.id).collect();
        Ok(&self.stacks[position(&ids, named)?])
    }

    /// The template for the AWS CLI: the code of each function is the path of what
    /// cargo-lambda builds, which `aws cloudformation package` uploads.
    pub(super) fn template(&self, stack: &Rendered) -> Value {
        let mut template = stack.template.as_object().cloned().unwrap_or_default();
        let lint = json!({ "config": { "ignore_checks": [PACKAGED] } });
        match template.get_mut("Metadata") {
            Some(metadata) => metadata["cfn-lint"] = lint,
            None => {
                let place = 1 + usize::from(template.contains_key("Description"));
                template.shift_insert(place, "Metadata".to_owned(), json!({ "cfn-lint": lint }));
            }
        }
        for (function, asset) in self.code.assets.get(&stack.id).into_iter().flatten() {
            template["Resources"][function]["Properties"]["Code"] = asset.folder.as_str().into();
        }
        template.into()
    }

    pub(super) fn warnings(&self) -> Vec<Warning> {
        self.stacks.iter().flat_map(|stack| stack.warnings.iter().cloned().map(Warning)).collect()
    }

    pub(super) fn assembly(&self, folder: &Path) -> Result<Assembly, Problems> {
        let to_root = relative(folder, &self.code.workspace.root)?;
        Assembly::new(self, &to_root)
    }
}

/// Which of these stacks is the one of this name, or the only one.
fn position(ids: &[&str], named: Option<&str>) -> Result<usize, Problem> {
    let all = || ids.join(", ");
    match (named, ids.len()) {
        (Some(named), count) => ids.iter().position(|id| *id == named).ok_or_else(|| {
            let others = if count == 0 { "nor any other" } else { &format!("but {}", all()) };
            Problem::new("", format!("the app has no stack {named:?}, {others}"))
        }),
        (None, 1) => Ok(0),
        (None, 0) => {
            let problem = Problem::new("", "the app has no stack");
            Err(problem.help("make one with `app.stack(\"Name\")`"))
        }
        (None, _) => Err(Problem::new("", format!("the app has the stacks {}", all()))
            .help("name the one to print with `--stack`, or print none with `--quiet`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of these stacks is printed, or what is wrong.
    fn to_print(stacks: &[&str], named: Option<&str>) -> String {
        match position(stacks, named) {
            Ok(position) => stacks[position].to_owned(),
            Err(problem) => problem.to_string(),
        }
    }

    #[test]
    fn the_stack_to_print_is_the_only_one_or_the_one_that_is_named() {
        assert_eq!(to_print(&["Dev"], None), "Dev");
        assert_eq!(to_print(&["Dev", "Prod"], Some("Prod")), "Prod");
        insta::assert_snapshot!(to_print(&["Dev", "Prod"], None), @"
        error: the app has the stacks Dev, Prod

        hint: name the one to print with `--stack`, or print none with `--quiet`
        ");
        insta::assert_snapshot!(to_print(&["Dev", "Prod"], Some("Test")), @r#"error: the app has no stack "Test", but Dev, Prod"#);
        insta::assert_snapshot!(to_print(&[], Some("Test")), @r#"error: the app has no stack "Test", nor any other"#);
        insta::assert_snapshot!(to_print(&[], None), @r#"
        error: the app has no stack

        hint: make one with `app.stack("Name")`
        "#);
    }
}

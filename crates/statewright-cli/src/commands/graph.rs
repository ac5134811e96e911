use std::{path::Path, process::ExitCode};

use statewright_asl::{Graph, svg};
use statewright_local::Error;

use crate::{
    arguments::{GraphArguments, GraphFormat},
    definition, output, project,
};

/// Draws a state machine to stdout.
pub(crate) async fn graph(arguments: GraphArguments) -> Result<ExitCode, Error> {
    let graph = match &arguments.definition {
        Some(file) => of_file(file)?,
        None => {
            let assembly = project::assembly(&arguments.app).await?;
            let name = arguments.app.state_machine.as_deref();
            Graph::of(&project::state_machine(&assembly, name)?.definition)
        }
    };
    output::print(&match arguments.format {
        GraphFormat::Svg => svg::draw(&graph, None),
        GraphFormat::Mermaid => graph.to_mermaid(),
        GraphFormat::Dot => graph.to_dot(),
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The graph of the definition in a file, valid or not, as long as it has states.
fn of_file(file: &Path) -> Result<Graph, Error> {
    definition::read(file, "drawn", |name, definition| {
        match definition.get("States").is_some_and(|states| !states.members().is_empty()) {
            true => Ok(Graph::of_definition(definition)),
            false => Err(Error::new(format!("{name} has no states that could be drawn"))
                .hint("`statewright validate` says what a definition has to have")),
        }
    })
}

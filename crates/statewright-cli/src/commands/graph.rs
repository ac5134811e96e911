use std::{fs, path::Path, process::ExitCode};

use statewright_asl::{Graph, document::Node, svg};
use statewright_local::Error;

use crate::{
    arguments::{GraphArguments, GraphFormat},
    output, project,
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

/// The graph of a definition, valid or not.
fn of_file(file: &Path) -> Result<Graph, Error> {
    let text = fs::read_to_string(file)
        .map_err(|error| Error::new(format!("{} cannot be read: {error}", file.display())))?;
    let definition = Node::parse_json(&text)
        .map_err(|error| Error::new(format!("{} is no definition: {error}", file.display())))?;
    Ok(Graph::of_definition(&definition))
}

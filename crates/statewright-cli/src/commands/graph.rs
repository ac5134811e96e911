use std::{fs, path::Path, process::ExitCode};

use statewright_asl::{
    Graph,
    document::{self, Format},
    svg,
};
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

/// The graph of the definition in a file, valid or not.
fn of_file(file: &Path) -> Result<Graph, Error> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file)
        .map_err(|error| Error::new(format!("{name} cannot be read: {error}")))?;
    let contents = document::read(&text, Format::of(&name, &text));
    match (contents.definitions.as_slice(), contents.problems.first()) {
        ([definition], _) => Ok(Graph::of_definition(&definition.node)),
        ([], Some(problem)) => Err(Error::new(format!("{name} is no definition: {problem}"))),
        (definitions, _) => {
            let count = definitions.len();
            Err(Error::new(format!("{name} has {count} definitions, and one can be drawn"))
                .hint("name a file with one"))
        }
    }
}

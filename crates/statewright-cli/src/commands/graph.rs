use std::process::ExitCode;

use statewright_asl::{Graph, svg};
use statewright_local::Error;

use crate::{
    arguments::{GraphArguments, GraphFormat},
    output, project,
};

/// Draws a state machine to stdout.
pub(crate) async fn graph(arguments: GraphArguments) -> Result<ExitCode, Error> {
    let assembly = project::assembly(&arguments.app).await?;
    let machine = project::state_machine(&assembly, arguments.app.state_machine.as_deref())?;
    let graph = Graph::of(&machine.definition);
    output::print(&match arguments.format {
        GraphFormat::Svg => svg::draw(&graph, None),
        GraphFormat::Mermaid => graph.to_mermaid(),
    })?;
    Ok(ExitCode::SUCCESS)
}

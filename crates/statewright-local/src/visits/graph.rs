//! What the graph shows of an execution.

use std::collections::BTreeMap;

use statewright_asl::{
    Graph,
    svg::{Run, Status},
};

use super::{Visit, Visits};

/// Shows an execution, or a child of a Distributed Map, that began at this node.
///
/// Of several visits to a state, the last counts. A state in a Map state was there for each
/// item: it is shown as the worst of them.
pub(crate) fn show(graph: &Graph, visits: &Visits, start: usize, run: &mut Run) {
    let list = visits.list();
    let mut below: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (number, visit) in list.iter().enumerate() {
        below.entry(visit.within.map(|within| within.visit)).or_default().push(number);
        let Some(node) = graph.state(&visit.state) else { continue };
        run.taken.extend(way(graph, list, visit, start, node));
    }
    let mut scopes = vec![None];
    while let Some(scope) = scopes.pop() {
        let numbers = below.get(&scope).into_iter().flatten().copied();
        let mut last = BTreeMap::new();
        for number in numbers {
            let visit = &list[number];
            let iteration = visit.within.and_then(|within| within.iteration);
            last.insert((iteration, &*visit.state), number);
        }
        for number in last.into_values() {
            if let Some(node) = graph.state(&list[number].state) {
                let status = list[number].status;
                run.states
                    .entry(node)
                    .and_modify(|known| *known = worse(*known, status))
                    .or_insert(status);
            }
            scopes.push(Some(number));
        }
    }
}

/// The way by which a visit came to its node.
fn way(graph: &Graph, list: &[Visit], visit: &Visit, start: usize, node: usize) -> Option<usize> {
    let (from, caught) = match (visit.after, visit.within) {
        (Some(after), _) => {
            let after = &list[after];
            (graph.state(&after.state)?, after.status == Status::CaughtError)
        }
        (None, Some(within)) => (graph.state(&list[within.visit].state)?, false),
        (None, None) => (start, false),
    };
    graph.edge(from, node, caught)
}

fn worse(one: Status, other: Status) -> Status {
    let badness = |status| match status {
        Status::Succeeded => 0,
        Status::Cancelled => 1,
        Status::InProgress => 2,
        Status::CaughtError => 3,
        Status::Failed => 4,
    };
    if badness(other) > badness(one) { other } else { one }
}

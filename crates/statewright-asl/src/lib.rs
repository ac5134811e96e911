//! The Amazon States Language.
//!
//! [`StateMachine`] is the one representation of a state machine in Statewright:
//! constructs build it, definitions are read into it, the engine runs it, and
//! [`Graph`] draws it. This crate is pure: no file, clock or thread is touched.
//!
//! ```
//! use statewright_asl::StateMachine;
//!
//! let machine = StateMachine::parse(
//!     r#"{"StartAt": "Greet", "States": {"Greet": {"Type": "Pass", "Result": "hi", "End": true}}}"#,
//! )?;
//! assert_eq!(machine.start_at, "Greet");
//! # Ok::<(), statewright_asl::Diagnostics>(())
//! ```
//!
//! # Checking
//!
//! [`document::read`] reads the definitions in a file of JSON or YAML, also those inside
//! CloudFormation and SAM templates, with the place of every value;
//! [`rules::check_definition`] checks one by all [`rules::RULES`]. Both know the whole language:
//! all state types, JSONPath and JSONata, variables, Map in all its forms.
//!
//! ```
//! use statewright_asl::{document::Node, rules::{MachineType, check_definition}};
//!
//! let definition = r#"{"StartAt": "Greet", "States": {"greet": {"Type": "Succeed"}}}"#;
//! let definition = Node::parse_json(definition)?;
//! let found = check_definition(&definition, MachineType::Standard);
//! assert_eq!(found[0].message, r#"there is no state "Greet""#);
//! assert_eq!(found[0].help.as_deref(), Some("did you mean `greet`?"));
//! # Ok::<(), statewright_asl::Diagnostic>(())
//! ```
//!
//! With what is known of the input, [`rules::Check`] follows the data through the states, and
//! finds paths that lead to nothing; [`data_flow`] tells what is known of each state.
//!
//! ```
//! use statewright_asl::{data_flow::Shape, document::Node, rules::Check};
//!
//! let definition = r#"{"StartAt": "A", "States": {"A": {"Type": "Succeed", "InputPath": "$.ordr"}}}"#;
//! let input = Shape::of_example(&serde_json::json!({ "order": { "id": 7 } }));
//! let found = Check { input, ..Check::default() }.run(&Node::parse_json(definition)?);
//! assert_eq!(found[0].help.as_deref(), Some("did you mean `order`?"));
//! # Ok::<(), statewright_asl::Diagnostic>(())
//! ```
//!
//! # What the model has
//!
//! [`StateMachine`] has the state types Task, Choice, Pass, Wait, Succeed and Fail, with paths
//! that select one value (reference paths), all operators of Choice, Retry and Catch. Whatever
//! else AWS knows (Parallel, Map, payload templates, intrinsic functions, JSONata, variables) is
//! checked by the rules, and then refused by the model with a [`Diagnostic`] that names the state
//! and the field; it is never passed over.

#![deny(missing_docs)]

mod catch;
mod condition;
pub mod data_flow;
mod definition;
mod diagnostic;
pub mod document;
pub mod expression;
pub mod fix;
mod graph;
mod machine;
mod path;
mod pointer;
mod read;
mod retry;
pub mod rules;
mod state;
mod timestamp;
mod transition;

pub use catch::Catch;
pub use condition::{Comparison, Condition, Operand, Operator, Relation};
pub use diagnostic::{Aws, Diagnostic, Diagnostics, Related, Severity};
pub use graph::{Branch, Edge, EdgeKind, Graph, Node, NodeKind};
pub use machine::StateMachine;
pub use path::{NotFound, Path, PathError, PathOrNull, Root, Step};
pub use pointer::pointer_to_state;
pub use retry::{JitterStrategy, Retry};
pub use state::{Choice, ChoiceRule, Fail, Pass, State, Succeed, Task, Until, Wait};
pub use timestamp::parse_timestamp;
pub use transition::Transition;

#[cfg(feature = "svg")]
pub use graph::svg;

/// The longest name that a state can have, in characters.
///
/// Source: Step Functions Developer Guide, "Service quotas".
pub const STATE_NAME_CHARACTERS_MAX: usize = 80;

/// The largest number in a field that counts seconds or attempts.
///
/// Source: Step Functions Developer Guide, "Task", "Wait" and "Handling errors".
pub const SECONDS_MAX: u64 = 99_999_999;

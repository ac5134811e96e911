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
//! [`StateMachine`] is the whole language, too: all types of [`State`], with all their fields in
//! both languages. What stands for a value that is known only when a state is run is taken apart
//! as far as that needs no value: a field that can be a number, an expression or a path is a
//! [`Setting`], and what holds expressions anywhere inside of it is a [`Template`].
//!
//! ```
//! use statewright_asl::{State, StateMachine, Template};
//!
//! let machine = StateMachine::parse(
//!     r#"{
//!         "StartAt": "Greet",
//!         "States": { "Greet": { "Type": "Pass", "Parameters": { "to.$": "$.name" }, "End": true } }
//!     }"#,
//! )?;
//! let Some(State::Pass(pass)) = machine.states.get("Greet") else { unreachable!() };
//! let Some(Template::Object(members)) = &pass.parameters else { unreachable!() };
//! assert!(matches!(&members["to"], Template::Path(path) if path.as_str() == "$.name"));
//! # Ok::<(), statewright_asl::Diagnostics>(())
//! ```
//!
//! A definition that has an error by the rules is refused by these. Without one, it is read, and
//! written as the same JSON again; only where a value must be known to be a number, a time, one
//! of a few words or an object, a `${placeholder}` that a deployment fills in is refused with a
//! [`Diagnostic`] that names it. Nothing is ever passed over.

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
mod likeness;
mod machine;
mod path_or_null;
mod pointer;
mod query_language;
mod read;
mod retry;
pub mod rights;
pub mod rules;
mod setting;
mod state;
mod template;
mod timestamp;
mod transition;
mod variable_references;
mod write;

pub use catch::Catch;
pub use condition::{Comparison, Condition, Operand, Operator, Relation};
pub use diagnostic::{Aws, Diagnostic, Diagnostics, Related, Severity};
pub use expression::json_path::JsonPath;
pub use graph::{Edge, EdgeKind, Graph, Node, NodeKind, Region};
pub use machine::{StateMachine, States};
pub use path_or_null::PathOrNull;
pub use pointer::pointer_to_state;
pub use query_language::QueryLanguage;
pub use retry::{JitterStrategy, Retry};
pub use setting::{IntrinsicCall, Jsonata, Setting};
pub use state::{
    Branch, Choice, ChoiceRule, Common, CsvDelimiter, CsvHeaderLocation, ExecutionType, Fail,
    FailText, InputType, ItemBatcher, ItemProcessor, ItemReader, ManifestType, Map, Mode,
    OutputType, Parallel, Pass, ProcessorConfig, ReaderConfig, ReaderTransformation, ResultWriter,
    State, Succeed, Task, Until, Wait, WriterConfig, WriterTransformation,
};
pub use template::Template;
pub use timestamp::parse_timestamp;
pub use transition::Transition;
pub use variable_references::variable_references;

#[cfg(feature = "svg")]
pub use graph::svg;

/// The largest number in a field that counts seconds or attempts.
///
/// Source: Step Functions Developer Guide, "Task", "Wait" and "Handling errors".
pub const SECONDS_MAX: u64 = 99_999_999;

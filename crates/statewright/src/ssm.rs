//! Parameters of Systems Manager.

mod string_parameter;

pub use string_parameter::StringParameter;

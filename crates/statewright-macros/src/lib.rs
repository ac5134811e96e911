//! The derives of `statewright-handler`, which re-exports them: nobody names this crate.
//!
//! What they write is documented at the traits of the same names there.

#![deny(missing_docs)]

mod choices;
mod handler_error;
mod serde_names;
mod shape;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// See `statewright_handler::Shape`.
#[proc_macro_derive(Shape, attributes(serde))]
pub fn shape(input: TokenStream) -> TokenStream {
    expand(shape::derive, parse_macro_input!(input))
}

/// See `statewright_handler::Choices`.
#[proc_macro_derive(Choices, attributes(serde))]
pub fn choices(input: TokenStream) -> TokenStream {
    expand(choices::derive, parse_macro_input!(input))
}

/// See `statewright_handler::HandlerError`.
#[proc_macro_derive(HandlerError)]
pub fn handler_error(input: TokenStream) -> TokenStream {
    expand(handler_error::derive, parse_macro_input!(input))
}

fn expand(
    derive: fn(DeriveInput) -> syn::Result<proc_macro2::TokenStream>,
    input: DeriveInput,
) -> TokenStream {
    derive(input).unwrap_or_else(|error| error.into_compile_error()).into()
}

//! The `…Shape` of a struct: of what a workflow makes one.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::DeriveInput;

use crate::serde_names;

use super::Field;

pub(super) fn derive(input: &DeriveInput, made: &[&Field<'_>]) -> TokenStream {
    let (name, visibility) = (&input.ident, &input.vis);
    let shape = format_ident!("{name}Shape");
    let about = format!(
        "What a workflow makes a [`{name}`] of: for each field a value of the type that the field has."
    );
    let parameters: Vec<_> = made.iter().map(|made| parameter(made)).collect();
    let fields = made.iter().zip(&parameters).map(|(made, parameter)| {
        let (field, visibility) = (&made.field.ident, &made.field.vis);
        let documented =
            made.field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
        let doc = format!("Becomes the field `{}`.", made.key);
        quote! {
            #(#documented)*
            #[doc = ""]
            #[doc = #doc]
            #visibility #field: #parameter
        }
    });

    // A bound on the struct itself lets rustc complain where one is written, and not where it is
    // used. It cannot name what only the implementation knows.
    let bounds = made.iter().zip(&parameters).map(|(made, parameter)| {
        let kind = &made.field.ty;
        match input.generics.params.is_empty() {
            true => quote!(#parameter: ::statewright_handler::Value<#kind>),
            false => quote!(#parameter),
        }
    });
    let mut generics = input.generics.clone();
    for (made, parameter) in made.iter().zip(&parameters) {
        let kind = &made.field.ty;
        generics.params.push(syn::parse_quote!(#parameter: ::statewright_handler::Value<#kind>));
    }
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (own_generics, type_generics, own_where) = input.generics.split_for_impl();
    let codes = made.iter().map(|Field { field, key, .. }| {
        let (field, kind) = (&field.ident, &field.ty);
        quote! {
            (#key.into(), ::statewright_handler::Value::<#kind>::code(self.#field))
        }
    });
    quote! {
        #[doc = #about]
        #[derive(Clone, Debug)]
        #[allow(dead_code)]
        #visibility struct #shape<#(#bounds),*> {
            #(#fields,)*
        }
        #[automatically_derived]
        impl #impl_generics ::statewright_handler::Value<#name #type_generics>
            for #shape<#(#parameters),*> #where_clause
        {
            fn code(self) -> ::statewright_handler::Code {
                ::statewright_handler::Code::Object(::std::vec![#(#codes),*])
            }
        }
        #[automatically_derived]
        impl #own_generics ::statewright_handler::Structured
            for #name #type_generics #own_where {}
    }
}

/// The type parameter for a field. No type of the user's has such a name, so none is hidden.
fn parameter(field: &Field<'_>) -> Ident {
    format_ident!("__{}", serde_names::pascal(field.identifier.trim_start_matches("r#")))
}

//! `#[derive(HandlerError)]`: the error name of each variant.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Result};

pub(crate) fn derive(input: DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(
            name,
            "the variants of an enum are the errors that a handler can end with, so `HandlerError` takes an enum",
        ));
    };
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let variants = data.variants.iter().map(|variant| &variant.ident);
    let names = data.variants.iter().map(|variant| variant.ident.to_string());
    Ok(quote! {
        #[automatically_derived]
        impl #impl_generics ::statewright_handler::HandlerError for #name #type_generics #where_clause {
            fn name(&self) -> &'static str {
                match *self {
                    #(Self::#variants { .. } => #names,)*
                }
            }
        }
    })
}

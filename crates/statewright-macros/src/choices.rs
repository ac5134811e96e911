//! `#[derive(Choices)]`: the list of the variants of an enum.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result};

use crate::serde_names;

pub(crate) fn derive(input: DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(
            name,
            "`Choices` lists the variants of an enum, and this is none",
        ));
    };
    if let Some(variant) =
        data.variants.iter().find(|variant| !matches!(variant.fields, Fields::Unit))
    {
        return Err(Error::new_spanned(
            variant,
            "a choice compares one JSON value, so `Choices` takes variants without data",
        ));
    }
    for variant in &data.variants {
        serde_names::refuse_unwritten(variant)?;
    }
    let variants = data.variants.iter().map(|variant| &variant.ident);
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    Ok(quote! {
        #[automatically_derived]
        impl #impl_generics ::statewright_handler::Choices for #name #type_generics #where_clause {
            const ALL: &'static [Self] = &[#(Self::#variants),*];
        }
    })
}

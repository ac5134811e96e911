//! `#[derive(HandlerError)]`: the error name of each variant.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Error, Fields, Result};

pub(crate) fn derive(input: DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(
            name,
            "the variants of an enum are the errors that a handler can end with, so `HandlerError` takes an enum",
        ));
    };
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let constants = data.variants.iter().filter(|variant| !matches!(variant.fields, Fields::Unit));
    let constants = constants.map(|variant| {
        let name = variant.ident.to_string();
        let constant = format_ident!("{}", screaming_snake(&name));
        let doc = format!("[`{name}`](Self::{name}) without its data.");
        quote! {
            #[doc = #doc]
            pub const #constant: ::statewright_handler::ErrorName<Self> =
                ::statewright_handler::ErrorName::new(#name);
        }
    });
    let variants = data.variants.iter().map(|variant| &variant.ident);
    let names: Vec<_> = data.variants.iter().map(|variant| variant.ident.to_string()).collect();
    Ok(quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #impl_generics #name #type_generics #where_clause {
            #(#constants)*
        }
        #[automatically_derived]
        impl #impl_generics ::statewright_handler::HandlerError for #name #type_generics #where_clause {
            fn name(&self) -> &'static str {
                match *self {
                    #(Self::#variants { .. } => #names,)*
                }
            }

            fn all_names() -> ::std::option::Option<&'static [&'static str]> {
                ::std::option::Option::Some(&[#(#names),*])
            }
        }
    })
}

/// The name of a variant, which by Rust's convention is in Pascal case, as a constant's.
fn screaming_snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut constant = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1);
        // A word begins after a small letter, and with the last capital of several.
        let begins = letter.is_uppercase()
            && before.is_some_and(|before| {
                !before.is_uppercase() && before != '_'
                    || after.is_some_and(|after| after.is_lowercase())
            });
        if begins {
            constant.push('_');
        }
        constant.extend(letter.to_uppercase());
    }
    constant
}

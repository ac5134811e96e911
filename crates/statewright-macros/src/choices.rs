//! `#[derive(Choices)]`: the variants of an enum, and how serde tells them apart.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Data, DataEnum, DeriveInput, Error, Fields, Result, Type, Variant};

use crate::{
    serde_names::{self, Enum, Tagging},
    shape::{describe, inside},
};

pub(crate) fn derive(input: DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(
            name,
            "`Choices` lists the variants of an enum, and this is none",
        ));
    };
    let serde = Enum::read(&input.attrs)?;
    match data.variants.iter().find(|variant| !matches!(variant.fields, Fields::Unit)) {
        None => without_data(&input, data, &serde),
        Some(_) => with_data(&input, data, &serde),
    }
}

/// The arms are the variants themselves.
fn without_data(input: &DeriveInput, data: &DataEnum, serde: &Enum) -> Result<TokenStream> {
    let mut ways = Vec::new();
    let mut has_default = false;
    for variant in &data.variants {
        let named = serde_names::Variant::read(&variant.attrs)?;
        let (identifier, name) = (&variant.ident, named.name(&variant.ident, serde));
        has_default |= named.is_other;
        let test = match &serde.tagging {
            _ if named.is_other => quote!(::statewright_handler::Test::Otherwise),
            Tagging::External => quote!(::statewright_handler::Test::value(&Self::#identifier)),
            Tagging::Internal(tag) | Tagging::Adjacent(tag, _) => {
                quote!(::statewright_handler::Test::tag(#tag, #name))
            }
        };
        ways.push(way(&test, &quote!(Self::#identifier)));
    }
    // What serde makes of it is only known to serde: it may go through another type.
    if matches!(serde.tagging, Tagging::External) && !has_default {
        let variants = data.variants.iter().map(|variant| &variant.ident);
        let name = &input.ident;
        let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
        let values = quote!(::statewright_handler::values_of::<#name>);
        let described = describe(input, &quote!(::statewright_handler::Content::Values(#values)));
        return Ok(quote! {
            #described
            #[automatically_derived]
            impl #impl_generics ::statewright_handler::Choices for #name #type_generics #where_clause {
                const ALL: &'static [Self] = &[#(Self::#variants),*];
            }
        });
    }
    Ok(variants_of(input, &quote!(Self), &quote!(_), &ways, &[]))
}

/// The arms are the variants of a second enum, which hold where the data is.
fn with_data(input: &DeriveInput, data: &DataEnum, serde: &Enum) -> Result<TokenStream> {
    if !input.generics.params.is_empty() {
        let message = "`Choices` takes an enum with data only without parameters: write one for the types that the workflow has";
        return Err(Error::new_spanned(&input.generics, message));
    }
    if let Some(error) = &serde.hides_variants {
        return Err(error.clone());
    }
    let (name, visibility) = (&input.ident, &input.vis);
    let arms = format_ident!("{name}Variant");
    let (mut structs, mut variants, mut ways, mut tagged) = (vec![], vec![], vec![], vec![]);
    for variant in &data.variants {
        let named = serde_names::Variant::read(&variant.attrs)?;
        let (identifier, written) = (&variant.ident, named.name(&variant.ident, serde));
        let has_data = !matches!(variant.fields, Fields::Unit);
        let kind = match &variant.fields {
            // There is nothing inside, so it stays what it is.
            Fields::Unit => quote!(#name),
            Fields::Unnamed(_) => {
                let kinds = kinds(variant)?;
                match (kinds.as_slice(), &serde.tagging) {
                    ([kind], Tagging::Internal(_)) => {
                        tagged.push(quote!(#kind: ::statewright_handler::Tagged));
                        quote!(#kind)
                    }
                    ([kind], _) => quote!(#kind),
                    // A list without items.
                    ([], _) => quote!([(); 0]),
                    (kinds, _) => quote!((#(#kinds),*)),
                }
            }
            Fields::Named(_) => {
                let kind = format_ident!("{name}{identifier}");
                structs.push(fields_of(input, variant, &kind, &named, serde));
                quote!(#kind)
            }
        };
        let test = match &serde.tagging {
            _ if named.is_other => quote!(::statewright_handler::Test::Otherwise),
            Tagging::External if has_data => quote!(::statewright_handler::Test::Present(#written)),
            Tagging::External => quote!(::statewright_handler::Test::text(#written)),
            Tagging::Internal(tag) | Tagging::Adjacent(tag, _) => {
                quote!(::statewright_handler::Test::tag(#tag, #written))
            }
        };
        let keys = match &serde.tagging {
            Tagging::External if has_data => quote!(#written),
            Tagging::Adjacent(_, content) if has_data => quote!(#content),
            _ => quote!(),
        };
        let label = identifier.to_string();
        ways.push(way(&test, &quote!(#arms::#identifier(place.variant(#label, &[#keys])))));
        let doc = format!("[`{name}::{identifier}`].");
        variants.push(quote! {
            #[doc = #doc]
            #identifier(::statewright_handler::Variant<__Whole, #kind>)
        });
    }
    let choices = variants_of(input, &quote!(#arms<Whole>), &quote!(place), &ways, &tagged);
    let doc = format!("The variants of [`{name}`] in a workflow that chooses by it.");
    Ok(quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        #visibility enum #arms<__Whole = #name> {
            #(#variants,)*
        }
        #(#structs)*
        #choices
    })
}

/// The types of the data of a variant whose data has no names.
fn kinds(variant: &Variant) -> Result<Vec<&Type>> {
    variant
        .fields
        .iter()
        .map(|field| match serde_names::Field::read(&field.attrs)? {
            // A box is there for Rust alone.
            serde if serde.always_written => Ok(inside("Box", &field.ty).unwrap_or(&field.ty)),
            _ => Err(Error::new_spanned(
                field,
                "serde does not always write this, and a workflow cannot tell",
            )),
        })
        .collect()
}

/// The data of a variant with names, as a struct of its own.
fn fields_of(
    input: &DeriveInput,
    variant: &Variant,
    name: &syn::Ident,
    named: &serde_names::Variant,
    serde: &Enum,
) -> TokenStream {
    let visibility = &input.vis;
    let is_serde = |attribute: &&Attribute| attribute.path().is_ident("serde");
    let fields = variant.fields.iter().map(|field| {
        let (identifier, kind) = (&field.ident, &field.ty);
        let attributes = field.attrs.iter().filter(is_serde);
        let doc = "As in the variant.";
        quote! {
            #(#attributes)*
            #[doc = #doc]
            #visibility #identifier: #kind
        }
    });
    let rule = named.rename_all.as_ref().or(serde.rename_all_fields.as_ref());
    let rule = rule.map(|rule| quote!(#[serde(rename_all = #rule)]));
    let doc = format!("The data of [`{}::{}`].", input.ident, variant.ident);
    quote! {
        #[doc = #doc]
        #[derive(::statewright_handler::Shape)]
        #[allow(dead_code, missing_debug_implementations)]
        #rule
        #visibility struct #name {
            #(#fields,)*
        }
    }
}

fn way(test: &TokenStream, arm: &TokenStream) -> TokenStream {
    quote!(::statewright_handler::Way { test: #test, arm: #arm })
}

fn variants_of(
    input: &DeriveInput,
    arm: &TokenStream,
    place: &TokenStream,
    ways: &[TokenStream],
    bounds: &[TokenStream],
) -> TokenStream {
    let name = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let given = where_clause.map(|clause| {
        let predicates = clause.predicates.iter();
        quote!(#(#predicates,)*)
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics ::statewright_handler::Variants for #name #type_generics
        where
            #given
            #(#bounds,)*
        {
            type Arm<Whole> = #arm;

            fn ways<Whole>(
                #place: &::statewright_handler::Place,
            ) -> ::std::vec::Vec<::statewright_handler::Way<Self::Arm<Whole>>> {
                ::std::vec![#(#ways),*]
            }
        }
    }
}

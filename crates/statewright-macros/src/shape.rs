//! `#[derive(Shape)]`: the fields of a struct as its JSON has them.

mod value;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Data, DeriveInput, Error, Fields, GenericArgument, PathArguments, Result, Token, Type,
    punctuated::Punctuated,
};

use crate::serde_names::{self, Container};

/// How many letters a `statewright_handler::Key` has before its rest.
const LETTERS: usize = 16;

pub(crate) fn derive(input: DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let fields = named_fields(&input)?;
    let container = Container::read(&input.attrs)?;
    let fields = fields.iter().map(|field| Field::read(field, &container));
    let fields: Vec<_> = fields.collect::<Result<_>>()?;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let constants = fields.iter().filter_map(|field| field.constant(name));
    let has_fields = fields.iter().filter(|field| field.serde.always_written).map(|field| {
        let (key, kind) = (key_type(&field.key), &field.field.ty);
        quote! {
            #[automatically_derived]
            impl #impl_generics ::statewright_handler::HasField<#key>
                for #name #type_generics #where_clause
            {
                type Value = #kind;
            }
        }
    });
    // A struct that refuses unknown keys is no part of anything larger.
    let part_of = (!container.deny_unknown_fields).then(|| part_of(&input, &fields));
    let made: Vec<_> = fields.iter().filter(|field| field.is_made()).collect();
    let shape = value::derive(&input, &made);
    let described = fields.iter().map(|field| field.described(&container));
    let denies_others = container.deny_unknown_fields;
    let content = quote! {
        ::statewright_handler::Content::Fields {
            fields: &[#(#described),*],
            denies_others: #denies_others,
        }
    };
    let described = describe(&input, &content);
    Ok(quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #impl_generics #name #type_generics #where_clause {
            #(#constants)*
        }
        #(#has_fields)*
        #part_of
        #shape
        #described
    })
}

fn named_fields(input: &DeriveInput) -> Result<&Punctuated<syn::Field, Token![,]>> {
    let none = |message: &str| Err(Error::new_spanned(&input.ident, message));
    let Data::Struct(data) = &input.data else {
        return none("`Shape` is about the fields of a struct, and this is none");
    };
    match &data.fields {
        Fields::Named(fields) => Ok(&fields.named),
        _ => none("`Shape` is about named fields: the JSON of this struct is no object"),
    }
}

/// A field of the struct, and what serde makes of it.
struct Field<'a> {
    field: &'a syn::Field,
    /// Its name in Rust.
    identifier: String,
    /// Its name in JSON.
    key: String,
    serde: serde_names::Field,
}

impl<'a> Field<'a> {
    fn read(field: &'a syn::Field, container: &Container) -> Result<Self> {
        let identifier = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let serde = serde_names::Field::read(&field.attrs)?;
        let key = serde.key(&identifier, container);
        Ok(Self { field, identifier, key, serde })
    }

    /// The constant by which a workflow names it, if serde ever writes it.
    fn constant(&self, of: &syn::Ident) -> Option<TokenStream> {
        let Self { field, identifier, key, serde } = self;
        let (kind, visibility) = (&field.ty, &field.vis);
        let constant = format_ident!("{}", identifier.trim_start_matches("r#").to_uppercase());
        let doc = format!("The field `{key}` of the JSON of [`{of}`].");
        if serde.always_written {
            return Some(quote! {
                #[doc = #doc]
                #visibility const #constant: ::statewright_handler::Field<Self, #kind> =
                    ::statewright_handler::Field::new(#key);
            });
        }
        let kind = inside("Option", kind).unwrap_or(kind);
        serde.sometimes_written.then(|| {
            quote! {
                #[doc = #doc]
                #visibility const #constant: ::statewright_handler::OptionalField<Self, #kind> =
                    ::statewright_handler::OptionalField::new(#key);
            }
        })
    }

    /// Whether it is there when one of these is made.
    fn is_made(&self) -> bool {
        let Self { serde, .. } = self;
        serde.always_written || serde.sometimes_written || !serde.never_read
    }

    fn described(&self, container: &Container) -> TokenStream {
        let Self { field, key, serde, .. } = self;
        let (kind, written, read) = (&field.ty, serde.written(), serde.read_as(container));
        quote! {
            ::statewright_handler::DescribedField {
                key: #key,
                kind: ::std::any::type_name::<#kind>,
                written: #written,
                read: #read,
            }
        }
    }
}

/// That whatever has these fields has one of these structs in it.
fn part_of(input: &DeriveInput, fields: &[Field<'_>]) -> TokenStream {
    let name = &input.ident;
    let (_, type_generics, where_clause) = input.generics.split_for_impl();
    let mut generics = input.generics.clone();
    generics.params.push(syn::parse_quote!(__Whole));
    let (impl_generics, _, _) = generics.split_for_impl();
    let bounds = where_clause.map(|clause| {
        let predicates = clause.predicates.iter();
        quote!(#(#predicates,)*)
    });
    let read = fields.iter().filter(|field| !field.serde.never_read).map(|field| {
        let (key, kind) = (key_type(&field.key), &field.field.ty);
        quote!(__Whole: ::statewright_handler::HasField<#key, Value = #kind>)
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics ::statewright_handler::PartOf<__Whole> for #name #type_generics
        where
            #bounds
            #(#read,)*
        {
        }
    }
}

/// Writes down what the JSON of a type is. One with parameters is as many types.
pub(crate) fn describe(input: &DeriveInput, content: &TokenStream) -> Option<TokenStream> {
    let name = &input.ident;
    input.generics.params.is_empty().then(|| {
        quote! {
            ::statewright_handler::inventory::submit! {
                ::statewright_handler::Described {
                    name: ::std::any::type_name::<#name>,
                    content: #content,
                }
            }
        }
    })
}

/// The type in one of this name, such as `Option`, as far as its name tells.
pub(crate) fn inside<'t>(name: &str, kind: &'t Type) -> Option<&'t Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

/// The type that spells a key: after 16 letters comes the type of the rest.
fn key_type(key: &str) -> TokenStream {
    let letters: Vec<char> = key.chars().collect();
    letters
        .chunks(LETTERS)
        .rev()
        .fold(None, |rest: Option<TokenStream>, letters| {
            let rest = rest.into_iter();
            Some(quote!(::statewright_handler::Key<#(#letters,)* #(#rest)*>))
        })
        .unwrap_or_else(|| quote!(::statewright_handler::Key))
}

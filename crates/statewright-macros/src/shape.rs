//! `#[derive(Shape)]`: the fields of a struct as its JSON has them.

mod value;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Error, Field, Fields, GenericArgument, PathArguments, Result, Type};

use crate::serde_names;

/// A field that is there when one of these is made.
struct Made<'a> {
    field: &'a Field,
    key: String,
}

/// How many letters a `statewright_handler::Key` has before its rest.
const LETTERS: usize = 16;

pub(crate) fn derive(input: DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(
            name,
            "`Shape` is about the fields of a struct, and this is none",
        ));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(
            name,
            "`Shape` is about named fields: the JSON of this struct is no object",
        ));
    };
    let container = serde_names::Container::read(&input.attrs)?;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();

    let mut constants = Vec::new();
    let mut written = Vec::new();
    let mut read = Vec::new();
    let mut made = Vec::new();
    let mut described = Vec::new();
    for field in &fields.named {
        let identifier = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let serde = serde_names::Field::read(&field.attrs)?;
        let key = serde.key(&identifier, &container);
        let (kind, visibility) = (&field.ty, &field.vis);
        let key_type = key_type(&key);
        let constant = format_ident!("{}", identifier.trim_start_matches("r#").to_uppercase());
        let doc = format!("The field `{key}` of the JSON of [`{name}`].");
        if serde.always_written {
            constants.push(quote! {
                #[doc = #doc]
                #visibility const #constant: ::statewright_handler::Field<Self, #kind> =
                    ::statewright_handler::Field::new(#key);
            });
            written.push(quote! {
                #[automatically_derived]
                impl #impl_generics ::statewright_handler::HasField<#key_type>
                    for #name #type_generics #where_clause
                {
                    type Value = #kind;
                }
            });
        } else if serde.sometimes_written {
            let kind = inside("Option", kind).unwrap_or(kind);
            constants.push(quote! {
                #[doc = #doc]
                #visibility const #constant: ::statewright_handler::OptionalField<Self, #kind> =
                    ::statewright_handler::OptionalField::new(#key);
            });
        }
        let (is_written, is_read) = (serde.written(), serde.read_as(&container));
        described.push(quote! {
            ::statewright_handler::DescribedField {
                key: #key,
                kind: ::std::any::type_name::<#kind>,
                written: #is_written,
                read: #is_read,
            }
        });
        if serde.always_written || serde.sometimes_written || !serde.never_read {
            made.push(Made { field, key: key.clone() });
        }
        if !serde.never_read {
            read.push(quote!(__Whole: ::statewright_handler::HasField<#key_type, Value = #kind>));
        }
    }

    // A struct that refuses unknown keys is no part of anything larger.
    let part_of = (!container.deny_unknown_fields).then(|| {
        let mut generics = input.generics.clone();
        generics.params.push(syn::parse_quote!(__Whole));
        let (impl_generics, _, _) = generics.split_for_impl();
        let bounds = where_clause.map(|clause| {
            let predicates = clause.predicates.iter();
            quote!(#(#predicates,)*)
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
    });

    let shape = value::derive(&input, &made);
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
        #(#written)*
        #part_of
        #shape
        #described
    })
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

//! The names that serde gives to fields: read from the same attributes that serde reads.

mod rename_rule;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Attribute, Error, Expr, Ident, Lit, LitStr, Result, Token, meta::ParseNestedMeta,
    parenthesized, token::Paren,
};

pub(crate) use rename_rule::pascal;

use rename_rule::RenameRule;

/// `#[serde(…)]` on a struct, as far as it changes the keys of its JSON object.
#[derive(Default)]
pub(crate) struct Container {
    rename_all: Option<RenameRule>,
    /// Keys that the struct does not know are an error to it.
    pub(crate) deny_unknown_fields: bool,
    /// Fields that are not there are those of its default.
    has_default: bool,
}

/// `#[serde(…)]` on a field, as far as it changes the keys of the JSON object.
pub(crate) struct Field {
    rename: Option<String>,
    /// The field is there in everything that is written.
    pub(crate) always_written: bool,
    /// The field is there in some of what is written.
    pub(crate) sometimes_written: bool,
    /// The field is never read.
    pub(crate) never_read: bool,
    /// What is read may lack the field, or have it by another name.
    may_be_left_out: bool,
}

impl Container {
    pub(crate) fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut container = Self::default();
        each_serde_item(attributes, |item| {
            match item.path.get_ident().map(ToString::to_string).as_deref() {
                Some("rename_all") => {
                    container.rename_all = Some(RenameRule::read(&one_name(&item)?)?);
                }
                Some("deny_unknown_fields") => container.deny_unknown_fields = true,
                Some("default") => {
                    container.has_default = true;
                    skip_value(&item)?;
                }
                Some(
                    change @ ("transparent" | "untagged" | "tag" | "into" | "from" | "try_from"),
                ) => {
                    return Err(item.error(format!(
                        "with `{change}` the JSON of this type is no object of its fields, which `Shape` is about"
                    )));
                }
                _ => skip_value(&item)?,
            }
            Ok(())
        })?;
        Ok(container)
    }
}

impl Field {
    pub(crate) fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut field = Self {
            rename: None,
            always_written: true,
            sometimes_written: false,
            never_read: false,
            may_be_left_out: false,
        };
        each_serde_item(attributes, |item| {
            match item.path.get_ident().map(ToString::to_string).as_deref() {
                Some("rename") => field.rename = Some(one_name(&item)?.value()),
                Some("skip") => {
                    field.always_written = false;
                    field.never_read = true;
                }
                Some("skip_serializing") => field.always_written = false,
                Some("skip_deserializing") => field.never_read = true,
                Some("default" | "alias") => {
                    field.may_be_left_out = true;
                    skip_value(&item)?;
                }
                Some("skip_serializing_if") => {
                    field.always_written = false;
                    field.sometimes_written = true;
                    skip_value(&item)?;
                }
                Some(change @ ("with" | "serialize_with" | "deserialize_with")) => {
                    return Err(item.error(format!(
                        "with `{change}` the JSON of this field is not that of its type, which `Shape` goes by: give it a type of its own that implements `Serialize` and `Deserialize`"
                    )));
                }
                Some("flatten") => {
                    return Err(item.error(
                        "`Shape` does not see which keys a flattened field has: write them as fields",
                    ));
                }
                _ => skip_value(&item)?,
            }
            Ok(())
        })?;
        Ok(field)
    }

    /// Whether the field is there in what is written, as `statewright_handler::Presence`.
    pub(crate) fn written(&self) -> TokenStream {
        match (self.always_written, self.sometimes_written) {
            (true, _) => quote!(::statewright_handler::Presence::Always),
            (_, true) => quote!(::statewright_handler::Presence::Sometimes),
            _ => quote!(::statewright_handler::Presence::Never),
        }
    }

    /// Whether the field has to be there in what is read.
    pub(crate) fn read_as(&self, container: &Container) -> TokenStream {
        match (self.never_read, self.may_be_left_out || container.has_default) {
            (true, _) => quote!(::statewright_handler::Presence::Never),
            (_, true) => quote!(::statewright_handler::Presence::Sometimes),
            _ => quote!(::statewright_handler::Presence::Always),
        }
    }

    /// The key of this field in the JSON object.
    pub(crate) fn key(&self, identifier: &str, container: &Container) -> String {
        // `r#type` is the field `type`, to serde as to us.
        let identifier = identifier.strip_prefix("r#").unwrap_or(identifier);
        match (&self.rename, container.rename_all) {
            (Some(name), _) => name.clone(),
            (None, Some(rule)) => rule.apply(identifier),
            (None, None) => identifier.to_owned(),
        }
    }
}

/// `#[serde(…)]` on an enum, as far as it says how its variants are told apart.
pub(crate) struct Enum {
    pub(crate) tagging: Tagging,
    rename_all: Option<RenameRule>,
    /// The rule for the fields of all variants.
    pub(crate) rename_all_fields: Option<LitStr>,
    /// Why the JSON of a variant with data is not what its declaration says.
    pub(crate) hides_variants: Option<Error>,
}

/// How the JSON of an enum says which variant it is.
pub(crate) enum Tagging {
    /// By a key around the data, or as a text where there is none.
    External,
    /// By a field among those of the data.
    Internal(String),
    /// By a field, with the data in another one.
    Adjacent(String, String),
}

impl Enum {
    pub(crate) fn read(attributes: &[Attribute]) -> Result<Self> {
        let (mut tag, mut content) = (None, None);
        let (mut rename_all, mut rename_all_fields, mut hides_variants) = (None, None, None);
        each_serde_item(attributes, |item| {
            match item.path.get_ident().map(ToString::to_string).as_deref() {
                Some("rename_all") => rename_all = Some(RenameRule::read(&one_name(&item)?)?),
                Some("rename_all_fields") => rename_all_fields = Some(one_name(&item)?),
                Some("tag") => tag = Some(one_name(&item)?.value()),
                Some("content") => content = Some(one_name(&item)?.value()),
                Some(change @ ("untagged" | "into" | "from" | "try_from" | "remote")) => {
                    hides_variants = Some(item.error(format!(
                        "with `{change}` the JSON of a variant with data does not say which one it is: give the enum a tag, `#[serde(tag = \"…\")]`"
                    )));
                    skip_value(&item)?;
                }
                _ => skip_value(&item)?,
            }
            Ok(())
        })?;
        let tagging = match (tag, content) {
            (Some(tag), Some(content)) => Tagging::Adjacent(tag, content),
            (Some(tag), None) => Tagging::Internal(tag),
            (None, _) => Tagging::External,
        };
        Ok(Self { tagging, rename_all, rename_all_fields, hides_variants })
    }
}

/// `#[serde(…)]` on a variant of an enum.
#[derive(Default)]
pub(crate) struct Variant {
    rename: Option<String>,
    /// The rule for its fields.
    pub(crate) rename_all: Option<LitStr>,
    /// It stands for all that no other variant stands for.
    pub(crate) is_other: bool,
}

impl Variant {
    pub(crate) fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut variant = Self::default();
        each_serde_item(attributes, |item| {
            match item.path.get_ident().map(ToString::to_string).as_deref() {
                Some("rename") => variant.rename = Some(one_name(&item)?.value()),
                Some("rename_all") => variant.rename_all = Some(one_name(&item)?),
                Some("other") => variant.is_other = true,
                Some("skip" | "skip_serializing") => {
                    return Err(item.error(
                        "a workflow chooses by what serde writes, and this variant it does not write",
                    ));
                }
                Some(change @ ("untagged" | "with" | "serialize_with" | "deserialize_with")) => {
                    return Err(item.error(format!(
                        "with `{change}` the JSON of this variant is not what `Choices` goes by"
                    )));
                }
                _ => skip_value(&item)?,
            }
            Ok(())
        })?;
        Ok(variant)
    }

    /// The name of this variant in JSON.
    pub(crate) fn name(&self, identifier: &Ident, container: &Enum) -> String {
        let identifier = identifier.to_string();
        let identifier = identifier.strip_prefix("r#").unwrap_or(&identifier);
        match (&self.rename, container.rename_all) {
            (Some(name), _) => name.clone(),
            (None, Some(rule)) => rule.apply_to_variant(identifier),
            (None, None) => identifier.to_owned(),
        }
    }
}

fn each_serde_item(
    attributes: &[Attribute],
    mut take: impl FnMut(ParseNestedMeta<'_>) -> Result<()>,
) -> Result<()> {
    for attribute in attributes {
        if attribute.path().is_ident("serde") {
            attribute.parse_nested_meta(&mut take)?;
        }
    }
    Ok(())
}

/// The one name of `rename = "…"`, or of `rename(serialize = "…", deserialize = "…")` where both agree.
fn one_name(item: &ParseNestedMeta<'_>) -> Result<LitStr> {
    if item.input.peek(Token![=]) {
        return item.value()?.parse();
    }
    let mut names: Vec<LitStr> = Vec::new();
    item.parse_nested_meta(|name| {
        names.push(name.value()?.parse()?);
        Ok(())
    })?;
    match names.as_slice() {
        [write, read] if write.value() == read.value() => Ok(write.clone()),
        _ => Err(item.error(
            "a name that is written differently from how it is read cannot be followed through a workflow",
        )),
    }
}

/// Passes over the value of an item that says nothing about names.
fn skip_value(item: &ParseNestedMeta<'_>) -> Result<()> {
    if item.input.peek(Token![=]) {
        item.value()?.parse::<Expr>()?;
    } else if item.input.peek(Paren) {
        let inside;
        parenthesized!(inside in item.input);
        while !inside.is_empty() {
            if inside.peek(Lit) {
                inside.parse::<Lit>()?;
            } else {
                inside.parse::<proc_macro2::TokenTree>()?;
            }
        }
    }
    Ok(())
}

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use statewright::{Intrinsic, Text};

/// A value that is known, or that CloudFormation knows when it deploys.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Val<T> {
    /// The value itself.
    Known(T),
    /// What CloudFormation makes of this.
    Deployed(Intrinsic),
}

/// A list, of whose items CloudFormation may know some when it deploys.
pub type List<T> = Vec<Val<T>>;

/// Values by names, of which CloudFormation may know some when it deploys.
pub type Map<T> = BTreeMap<String, Val<T>>;

/// A name and a text that a resource is tagged with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Tag {
    /// The name.
    pub key: String,
    /// The text.
    pub value: Val<String>,
}

impl<T> From<Intrinsic> for Val<T> {
    fn from(intrinsic: Intrinsic) -> Self {
        Self::Deployed(intrinsic)
    }
}

impl From<&str> for Val<String> {
    fn from(text: &str) -> Self {
        Self::Known(text.to_owned())
    }
}

impl From<Text> for Val<String> {
    fn from(text: Text) -> Self {
        match text {
            Text::Known(text) => Self::Known(text),
            Text::Deployed(intrinsic) => Self::Deployed(intrinsic),
        }
    }
}

impl From<i32> for Val<f64> {
    fn from(number: i32) -> Self {
        Self::Known(number.into())
    }
}

/// What is a value by itself.
macro_rules! known {
    ($($type:ty),* $(,)?) => {
        $(
            impl From<$type> for crate::Val<$type> {
                fn from(value: $type) -> Self {
                    Self::Known(value)
                }
            }
        )*
    };
}

#[allow(unused_imports, reason = "there is no other without a service")]
pub(crate) use known;

known!(String, bool, f64, Value, Tag);

macro_rules! integers {
    ($($type:ty),*) => {
        $(
            impl From<$type> for Val<i64> {
                fn from(number: $type) -> Self {
                    Self::Known(number.into())
                }
            }
        )*
    };
}

integers!(i64, i32, u32, u16, u8);

impl<T, Item: Into<Val<T>>> From<Vec<Item>> for Val<List<T>> {
    fn from(items: Vec<Item>) -> Self {
        Self::Known(items.into_iter().map(Into::into).collect())
    }
}

impl<T, Item: Into<Val<T>>, const N: usize> From<[Item; N]> for Val<List<T>> {
    fn from(items: [Item; N]) -> Self {
        Self::Known(items.into_iter().map(Into::into).collect())
    }
}

impl<T, Name: Into<String>, Item: Into<Val<T>>, const N: usize> From<[(Name, Item); N]>
    for Val<Map<T>>
{
    fn from(members: [(Name, Item); N]) -> Self {
        let members = members.into_iter().map(|(name, item)| (name.into(), item.into()));
        Self::Known(members.collect())
    }
}

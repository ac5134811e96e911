use std::{collections::BTreeSet, sync::Arc};

use crate::{Json, Object};

use super::Row;

/// The columns of a file.
#[derive(Debug)]
pub(super) struct Columns {
    names: Vec<Arc<str>>,
    /// The columns in the order that they have in an item.
    order: Vec<usize>,
}

impl Columns {
    pub(super) fn new(names: Vec<Arc<str>>) -> Result<Self, String> {
        let different: BTreeSet<_> = names.iter().collect();
        if different.len() < names.len() {
            return Err("CSV headers cannot contain duplicates.".to_owned());
        }
        let order = order(&names);
        Ok(Self { names, order })
    }

    /// A row as an item. What is missing is empty, what is too much is left out.
    pub(super) fn item(&self, row: &Row) -> Json {
        let members = self.order.iter().map(|&column| {
            let value = row.field(column).unwrap_or_default();
            (self.names[column].clone(), Json::from(&*value))
        });
        members.collect::<Object>().into()
    }
}

/// The order of columns in an item.
///
/// Source: AWS's recorded answers, in which it is that of a `HashMap` of Java: by what the
/// names come to in a table of 16 places or, from 13 names on, of twice as many and so on.
fn order(names: &[Arc<str>]) -> Vec<usize> {
    let mut places = 16;
    while names.len() > places / 4 * 3 {
        places *= 2;
    }
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|&column| hash(&names[column]) as usize & (places - 1));
    order
}

/// What `HashMap` makes of `String.hashCode`.
fn hash(name: &str) -> u32 {
    let code = name
        .encode_utf16()
        .fold(0_u32, |code, unit| code.wrapping_mul(31).wrapping_add(unit.into()));
    code ^ (code >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_in_the_order_of_java() {
        let order_of = |names: &[&str]| {
            let names: Vec<Arc<str>> = names.iter().map(|&name| name.into()).collect();
            let ordered: Vec<_> =
                order(&names).iter().map(|&column| names[column].clone()).collect();
            ordered.join(" ")
        };
        // The guide shows these items so.
        assert_eq!(
            order_of(&["userId", "movieId", "rating", "timestamp"]),
            "rating movieId userId timestamp"
        );
        assert_eq!(
            order_of(&["Bucket", "Key", "Size", "LastModifiedDate"]),
            "LastModifiedDate Bucket Size Key"
        );
        // One name more than a small table takes.
        let letters = ["p", "q", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
        assert_eq!(order_of(&letters[..12]), "p q a b c d e f g h i j");
        assert_eq!(order_of(&letters), "a b c d e f g h i j k p q");
    }
}

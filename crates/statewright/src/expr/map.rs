use std::collections::{BTreeMap, HashMap};

use statewright_handler::{Code, Operation, is_list};

use super::Expr;

/// Writes what there is for objects whose keys are not known.
macro_rules! maps {
    ($($map:ident),*) => {
        $(impl<T> Expr<$map<String, T>> {
            /// The value under a key, if there is one.
            ///
            /// ```
            /// # use std::collections::BTreeMap;
            /// # use statewright::Expr;
            /// fn price(prices: &Expr<BTreeMap<String, u64>>) -> Expr<u64> {
            ///     prices.key("hat").or(0)
            /// }
            /// ```
            pub fn key(&self, key: &str) -> Expr<Option<T>> {
                let of = Box::new(self.code.clone());
                Expr::new(Code::Field { of, key: key.to_owned(), optional: true })
            }

            /// All keys.
            pub fn keys(&self) -> Expr<Vec<String>> {
                self.call(Operation::Keys, [])
            }

            /// All values.
            pub fn values(&self) -> Expr<Vec<T>> {
                self.call(Operation::Values { nested: is_list::<T>() }, [])
            }
        })*
    };
}

maps!(BTreeMap, HashMap);

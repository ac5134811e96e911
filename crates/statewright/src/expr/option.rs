use statewright_handler::{Code, Operation, Value};

use super::Expr;

/// Values that may be nothing: `null`, or a field that is left out.
impl<T> Expr<Option<T>> {
    /// The value, or another one where there is none.
    pub fn or(&self, other: impl Value<T>) -> Expr<T> {
        self.call(Operation::OrElse, [other.code()])
    }

    /// Whether there is a value.
    pub fn is_some(&self) -> Expr<bool> {
        self.call(Operation::IsSome, [])
    }

    /// Whether there is none.
    pub fn is_none(&self) -> Expr<bool> {
        !self.is_some()
    }

    /// What is made of the value, where there is one.
    ///
    /// ```
    /// # use statewright::Expr;
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Order { customer: Option<Customer> }
    /// # #[derive(Shape)] struct Customer { name: String }
    /// fn name(order: &Expr<Order>) -> Expr<String> {
    ///     order.get(Order::CUSTOMER).map(|customer| customer.get(Customer::NAME)).or("nobody")
    /// }
    /// ```
    pub fn map<U, V: Value<U>>(&self, make: impl FnOnce(Expr<T>) -> V) -> Expr<Option<U>> {
        let made = make(Expr::new(self.code.clone())).code();
        let nothing = Code::Constant(serde_json::Value::Null);
        self.is_some().call(Operation::IfThenElse, [made, nothing])
    }

    /// The value, which must be there: the state fails where it is not.
    pub fn expect_some(&self) -> Expr<T> {
        self.seen_as()
    }
}

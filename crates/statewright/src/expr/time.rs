use statewright_handler::{Operation, Timestamp, Value};

use super::Expr;

/// Points in time.
impl Expr<Timestamp> {
    /// The point in time so many seconds later.
    ///
    /// ```
    /// use statewright::{State, context, pass, wait_until};
    ///
    /// let flow = pass("Order", |id: statewright::Expr<String>| id)
    ///     .then(wait_until("Wait", |_| context().execution().start_time().plus_seconds(3600)));
    /// ```
    pub fn plus_seconds(&self, seconds: impl Value<u64>) -> Self {
        self.call(Operation::PlusSeconds, [seconds.code()])
    }
}

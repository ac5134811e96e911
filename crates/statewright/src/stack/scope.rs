//! Constructs inside of constructs: their paths and logical ids.

use std::panic::Location;

use super::{ResourceRef, Stack, twice};

impl Stack {
    /// Describes a part of the stack whose constructs have paths and ids of their own.
    ///
    /// A `Queue` in `Orders` has the path `Stack/Orders/Queue` and the logical id
    /// `OrdersQueue`. So a function that takes a stack and an id, and makes what it makes in
    /// here, is a construct like any other, and can be used twice:
    ///
    /// ```
    /// use serde_json::json;
    /// use statewright::{App, ResourceRef, Stack};
    ///
    /// /// A queue, and where its messages go that nobody could handle.
    /// fn reliable_queue(stack: &mut Stack, id: &str) -> ResourceRef {
    ///     stack.nested(id, |stack| {
    ///         let dead = stack.resource("DeadLetters", "AWS::SQS::Queue", json!({}));
    ///         let redrive = json!({
    ///             "deadLetterTargetArn": dead.attribute("Arn"),
    ///             "maxReceiveCount": 3,
    ///         });
    ///         stack.resource("Queue", "AWS::SQS::Queue", json!({ "RedrivePolicy": redrive }))
    ///     })
    /// }
    ///
    /// let mut app = App::new();
    /// let stack = app.stack("Shop");
    /// reliable_queue(stack, "Orders");
    /// reliable_queue(stack, "Returns");
    /// let resources = app.template("Shop")?["Resources"].take();
    /// assert_eq!(
    ///     resources["OrdersQueue"]["Properties"]["RedrivePolicy"]["deadLetterTargetArn"],
    ///     json!({ "Fn::GetAtt": ["OrdersDeadLetters", "Arn"] }),
    /// );
    /// assert!(resources.get("ReturnsQueue").is_some());
    /// # Ok::<(), statewright::Problems>(())
    /// ```
    #[track_caller]
    pub fn nested<T>(&mut self, id: &str, describe: impl FnOnce(&mut Self) -> T) -> T {
        let location = Location::caller();
        let path = self.path(id);
        if let Some(first) = self.scopes.get(&path) {
            let problem = twice("parts of the stack", first);
            self.report(problem.of(&path).at(location));
        } else if self.check_logical_id(id, location) {
            self.scopes.insert(path, location);
        }
        self.scope.push(id.to_owned());
        let described = describe(self);
        self.scope.pop();
        described
    }

    /// The path of a construct with this id: the ids from the stack down.
    pub(crate) fn path(&self, id: &str) -> String {
        let mut path = self.id.clone();
        for part in self.scope.iter().map(String::as_str).chain([id]) {
            path.push('/');
            path += part;
        }
        path
    }

    /// The logical id of a construct with this id. There is nothing in it that could change
    /// without the program: another one would replace the resource.
    pub(crate) fn logical_id(&self, id: &str) -> String {
        self.scope.concat() + id
    }

    /// What constructs know the resource with this id by.
    pub(crate) fn reference(&self, id: &str) -> ResourceRef {
        ResourceRef::new(&self.id, self.logical_id(id))
    }
}

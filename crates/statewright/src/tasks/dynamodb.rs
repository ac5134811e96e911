use std::{marker::PhantomData, panic::Location};

use serde_json::json;
use statewright_handler::{Code, Field, Kind, Operation, Plain, Value};

use crate::{
    DynamoDbError, DynamoDbSdkError, Expr, Statement, Table, Task,
    flow::{Call, Pattern},
};

use super::{field, input};

/// A field of an item of a table: the name of an attribute, and a value for it.
#[derive(Clone, Debug)]
pub struct ItemField<T> {
    key: &'static str,
    /// The letter for the type of the attribute.
    letter: &'static str,
    value: Code,
    item: PhantomData<fn() -> T>,
}

/// A value for a field of an item.
///
/// The field gives the attribute its name and its type: a text, a number or a truth value.
pub fn item_field<T, U: Plain>(field: Field<T, U>, value: impl Value<U>) -> ItemField<T> {
    let (letter, value) = match (U::kind(), value.code()) {
        (Kind::Text | Kind::Timestamp | Kind::Any, code) => ("S", code),
        (Kind::Truth, code) => ("BOOL", code),
        // DynamoDB takes and gives numbers as texts.
        (_, Code::Constant(number)) => ("N", Code::Constant(json!(number.to_string()))),
        (kind, code) => ("N", Code::Call(Operation::ToText(kind), vec![code])),
    };
    ItemField { key: field.key(), letter, value, item: PhantomData }
}

/// What DynamoDB answers when it is asked for an item.
#[derive(Clone, Copy, Debug)]
pub struct GotItem<T>(PhantomData<T>);

/// An item of a table, as DynamoDB has it.
#[derive(Clone, Copy, Debug)]
pub struct TableItem<T>(PhantomData<T>);

/// What DynamoDB answers to a query.
#[derive(Clone, Copy, Debug)]
pub struct Found<T>(PhantomData<T>);

/// An item that a query found, as the AWS SDK has it.
#[derive(Clone, Copy, Debug)]
pub struct FoundItem<T>(PhantomData<T>);

/// What DynamoDB answers to a change: nothing that is of interest.
#[derive(Clone, Copy, Debug)]
pub struct ChangedItem;

impl<T> Expr<GotItem<T>> {
    /// Whether there is such an item.
    pub fn is_found(&self) -> Expr<bool> {
        let item = field(self.code(), "Item", true);
        Expr::new(Code::Call(Operation::IsSome, vec![item]))
    }

    /// The item. The state fails where there is none.
    pub fn item(&self) -> Expr<TableItem<T>> {
        Expr::new(field(self.code(), "Item", false))
    }
}

impl<T> Expr<TableItem<T>> {
    /// The value of a field. The state fails where the item has none.
    pub fn value<U: Plain>(&self, of: Field<T, U>) -> Expr<U> {
        attribute(self.code(), of, "BOOL")
    }
}

impl<T> Expr<Found<T>> {
    /// The items that were found: as many as DynamoDB gives at once.
    pub fn items(&self) -> Expr<Vec<FoundItem<T>>> {
        Expr::new(field(self.code(), "Items", false))
    }

    /// How many were found.
    pub fn count(&self) -> Expr<u64> {
        Expr::new(field(self.code(), "Count", false))
    }
}

impl<T> Expr<FoundItem<T>> {
    /// The value of a field. The state fails where the item has none.
    pub fn value<U: Plain>(&self, of: Field<T, U>) -> Expr<U> {
        attribute(self.code(), of, "Bool")
    }
}

fn attribute<T, U: Plain>(item: Code, of: Field<T, U>, truth: &str) -> Expr<U> {
    let attribute = field(item, of.key(), false);
    Expr::new(match U::kind() {
        Kind::Text | Kind::Timestamp | Kind::Any => field(attribute, "S", false),
        Kind::Truth => field(attribute, truth, false),
        _ => Code::Call(Operation::ToNumber, vec![field(attribute, "N", false)]),
    })
}

impl Table {
    /// A state that gets an item by its key.
    ///
    /// ```
    /// # use statewright::{App, Attribute, State, StateMachine, Table, item_field, pass};
    /// # use statewright_handler::Shape;
    /// #[derive(Shape)]
    /// struct Case {
    ///     id: String,
    ///     tier: u16,
    /// }
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let cases = Table::new(stack, "Cases", Attribute::text("id"));
    ///
    /// let flow = cases
    ///     .get_item("Look Up", |case| vec![item_field(Case::ID, case.get(Case::ID))])
    ///     .then(pass("Case", |got| CaseShape {
    ///         id: got.item().value(Case::ID),
    ///         tier: got.item().value(Case::TIER),
    ///     }));
    /// # StateMachine::<Case, Case>::new(stack, "Machine", flow);
    /// # app.template("Doc").unwrap();
    /// ```
    #[track_caller]
    pub fn get_item<In, T>(
        &self,
        name: &str,
        key: impl FnOnce(Expr<In>) -> Vec<ItemField<T>>,
    ) -> Task<In, GotItem<T>, DynamoDbError> {
        let call = self.item_call("dynamodb:getItem").argument("Key", attributes(key(input())));
        Task::new(name, call, Location::caller())
    }

    /// A state that puts an item into the table, in place of the one with the same key.
    #[track_caller]
    pub fn put_item<In, T>(
        &self,
        name: &str,
        item: impl FnOnce(Expr<In>) -> Vec<ItemField<T>>,
    ) -> Task<In, ChangedItem, DynamoDbError> {
        let call = self.item_call("dynamodb:putItem").argument("Item", attributes(item(input())));
        Task::new(name, call, Location::caller())
    }

    /// A state that puts an item into the table if there is none with the same key yet; else it
    /// fails with [`DynamoDbError::ConditionalCheckFailed`].
    ///
    /// `key` is the field by which items are found.
    #[track_caller]
    pub fn put_new_item<In, T, K>(
        &self,
        name: &str,
        key: Field<T, K>,
        item: impl FnOnce(Expr<In>) -> Vec<ItemField<T>>,
    ) -> Task<In, ChangedItem, DynamoDbError> {
        let names = Code::Constant(json!({ "#key": key.key() }));
        let call = self
            .item_call("dynamodb:putItem")
            .argument("Item", attributes(item(input())))
            .argument("ConditionExpression", Code::Constant(json!("attribute_not_exists(#key)")))
            .argument("ExpressionAttributeNames", names);
        Task::new(name, call, Location::caller())
    }

    /// A state that gives fields of an item other values, and leaves the other fields alone.
    #[track_caller]
    pub fn update_item<In, T>(
        &self,
        name: &str,
        key: impl FnOnce(Expr<In>) -> Vec<ItemField<T>>,
        set: impl FnOnce(Expr<In>) -> Vec<ItemField<T>>,
    ) -> Task<In, ChangedItem, DynamoDbError> {
        let (mut changes, mut names, mut values) = (Vec::new(), Vec::new(), Vec::new());
        let set = set(input());
        let is_empty = set.is_empty();
        for (index, field) in set.into_iter().enumerate() {
            changes.push(format!("#{index} = :{index}"));
            names.push((format!("#{index}"), Code::Constant(json!(field.key))));
            values.push((format!(":{index}"), typed(field)));
        }
        let update = format!("SET {}", changes.join(", "));
        let call = self
            .item_call("dynamodb:updateItem")
            .argument("Key", attributes(key(input())))
            .argument("UpdateExpression", Code::Constant(json!(update)))
            .argument("ExpressionAttributeNames", Code::Object(names))
            .argument("ExpressionAttributeValues", Code::Object(values));
        let call = match is_empty {
            true => call.wrong("an update sets at least one field, and this one sets none", None),
            false => call,
        };
        Task::new(name, call, Location::caller())
    }

    /// A state that deletes an item by its key, if it is there.
    #[track_caller]
    pub fn delete_item<In, T>(
        &self,
        name: &str,
        key: impl FnOnce(Expr<In>) -> Vec<ItemField<T>>,
    ) -> Task<In, ChangedItem, DynamoDbError> {
        let call = self.item_call("dynamodb:deleteItem").argument("Key", attributes(key(input())));
        Task::new(name, call, Location::caller())
    }

    /// A state that finds the items with this partition key.
    #[track_caller]
    pub fn query<In, T>(
        &self,
        name: &str,
        key: impl FnOnce(Expr<In>) -> ItemField<T>,
    ) -> Task<In, Found<T>, DynamoDbSdkError> {
        let key = key(input());
        let names = Code::Constant(json!({ "#key": key.key }));
        let values = Code::Object(vec![(":key".to_owned(), sdk_typed(key))]);
        let mut call = self
            .item_call("aws-sdk:dynamodb:query")
            .argument("KeyConditionExpression", Code::Constant(json!("#key = :key")))
            .argument("ExpressionAttributeNames", names)
            .argument("ExpressionAttributeValues", values)
            .needs(Statement::allow(["dynamodb:Query"]).on(self.arn()));
        if let Some(key) = self.key() {
            call = call.needs(Statement::allow(["kms:Decrypt"]).on(key.arn()));
        }
        Task::new(name, call, Location::caller())
    }

    fn item_call(&self, action: &'static str) -> Call {
        let call = Call::service(action, Pattern::RequestResponse)
            .argument("TableName", self.name().code())
            .on("Table", self.arn());
        match self.key() {
            Some(key) => call.on("Key", key.arn()),
            None => call,
        }
    }
}

/// Fields as DynamoDB has them: `{"id": {"S": "7"}}`.
fn attributes<T>(fields: Vec<ItemField<T>>) -> Code {
    let fields = fields.into_iter().map(|field| (field.key.to_owned(), typed(field)));
    Code::Object(fields.collect())
}

fn typed<T>(field: ItemField<T>) -> Code {
    Code::Object(vec![(field.letter.to_owned(), field.value)])
}

/// The same as the AWS SDK has it, which writes the letters otherwise.
fn sdk_typed<T>(field: ItemField<T>) -> Code {
    let letter = if field.letter == "BOOL" { "Bool" } else { field.letter };
    typed(ItemField { letter, ..field })
}

use std::panic::Location;

use serde::Deserialize;
use serde_json::json;
use statewright_handler::{Code, Shape, Value};

use crate::{
    AthenaError, Bucket, Expr, Intrinsic, Task,
    flow::{Call, Pattern},
};

use super::{made, text_with};

/// Queries of Amazon Athena over the tables of a database.
///
/// ```
/// use statewright::{Athena, App, Bucket, State, StateMachine, text};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)]
/// # struct Day { date: String }
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// let sales = Athena {
///     work_group: "primary".to_owned(),
///     database: "sales".to_owned(),
///     tables: vec!["orders".to_owned()],
///     data: vec![Bucket::new(stack, "Orders")],
///     results: Some((Bucket::new(stack, "Results"), "sales/".to_owned())),
/// };
/// let flow = sales.query("Add Up", |day| {
///     text!("SELECT sum(cents) FROM orders WHERE day = '{}'", day.get(Day::DATE))
/// });
/// # StateMachine::<Day, _>::new(stack, "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct Athena {
    /// The work group that the queries are counted in.
    pub work_group: String,
    /// The database of the data catalog of Glue.
    pub database: String,
    /// The tables of it that are read.
    pub tables: Vec<String>,
    /// The buckets that the tables are in.
    pub data: Vec<Bucket>,
    /// The bucket that the results go to, and what their keys begin with; where the work group
    /// says, if not given, which then grants that to whoever queries.
    pub results: Option<(Bucket, String)>,
}

/// A query that was started.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct StartedQuery {
    /// Its ID, by which its results are found.
    pub query_execution_id: String,
}

impl Athena {
    /// A state that runs a query, and waits until it is done.
    ///
    /// It ends with the ID of the query; the results are in the bucket.
    #[track_caller]
    pub fn query<In, Sql: Value<String>>(
        &self,
        name: &str,
        sql: impl FnOnce(Expr<In>) -> Sql,
    ) -> Task<In, StartedQuery, AthenaError> {
        let call = self.call(Pattern::Sync, made(sql)).only("QueryExecution");
        Task::new(name, call, Location::caller())
    }

    /// A state that starts a query, and does not wait for it.
    #[track_caller]
    pub fn start<In, Sql: Value<String>>(
        &self,
        name: &str,
        sql: impl FnOnce(Expr<In>) -> Sql,
    ) -> Task<In, StartedQuery, AthenaError> {
        Task::new(name, self.call(Pattern::RequestResponse, made(sql)), Location::caller())
    }

    fn call(&self, pattern: Pattern, sql: Code) -> Call {
        let here = |service: &str, resource: String| {
            let account = "${AWS::Region}:${AWS::AccountId}";
            Intrinsic::substitute(format!("arn:${{AWS::Partition}}:{service}:{account}:{resource}"))
        };
        let object = |key: &str, value: Code| Code::Object(vec![(key.to_owned(), value)]);
        let database = &self.database;
        let mut call = Call::service("athena:startQueryExecution", pattern)
            .argument("QueryString", sql)
            .argument("WorkGroup", Code::Constant(json!(self.work_group)))
            .argument("QueryExecutionContext", object("Database", Code::Constant(json!(database))))
            .on("WorkGroup", here("athena", format!("workgroup/{}", self.work_group)))
            .on("DataCatalog", here("athena", "datacatalog/AwsDataCatalog".to_owned()))
            .on("Catalog", here("glue", "catalog".to_owned()))
            .on("Catalog", here("glue", format!("database/{database}")));
        for table in &self.tables {
            call = call.on("Catalog", here("glue", format!("table/{database}/{table}")));
        }
        for bucket in &self.data {
            call = call.on("DataBucket", bucket.arn()).on("DataObject", bucket.objects(""));
        }
        if let Some((bucket, prefix)) = &self.results {
            let place = format!("s3://${{Bucket}}/{prefix}");
            let place = text_with(&place, "Bucket", &bucket.name().into());
            call = call
                .argument("ResultConfiguration", object("OutputLocation", place.code()))
                .on("ResultBucket", bucket.arn())
                .on("ResultObject", bucket.objects(prefix));
        }
        call
    }
}

//! Sales of a day, as a CSV file in S3, go through a function a hundred at a time, thousands at once;
//! what comes out is in S3 again. It starts each night by itself.

use serde::{Deserialize, Serialize};
use statewright::{
    Bucket, Expr, Function, ItemReader, Predefined, ResultWriter, Retry, Schedule,
    ScheduleExpression, Stack, StateMachine, each,
};
use statewright_handler::{Batch, HandlerError, Shape};

/// What a night is about.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Night {
    /// The key of the file with the sales.
    pub sales: String,
}

/// A line of the file: CSV has texts only.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Sale {
    /// The article.
    pub article: String,
    /// What it was sold for.
    pub cents: String,
}

/// What some sales come to.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Total {
    /// How many they are.
    pub sales: u64,
    /// What they come to.
    pub cents: u64,
}

/// What is wrong with a file.
#[derive(Debug, thiserror::Error, HandlerError)]
pub enum EtlError {
    /// A price is none.
    #[error("{cents:?} is no price")]
    NotAPrice {
        /// What there is in place of it.
        cents: String,
    },
}

/// Adds up some sales.
pub async fn add_up(batch: Batch<Sale>) -> Result<Total, EtlError> {
    let mut total = Total { sales: 0, cents: 0 };
    for sale in batch.items {
        let cents: u64 =
            sale.cents.parse().map_err(|_| EtlError::NotAPrice { cents: sale.cents.clone() })?;
        total.sales += 1;
        total.cents += cents;
    }
    Ok(total)
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    let sales = Bucket::new(stack, "Sales");
    let totals = Bucket::new(stack, "Totals");
    let add_up = Function::new(stack, "AddUp", add_up);

    let flow =
        each("Add Up", add_up.task("Add Up Some").retry(Predefined::TRANSIENT, Retry::default()))
            .batches_of(100)
            .read(|night: Expr<Night>| ItemReader::csv(&sales, night.get(Night::SALES)))
            .max_concurrency(1000)
            .tolerate_failure_percentage(1.0)
            .write(&ResultWriter::new(&totals, "totals").json_lines());
    let nightly = StateMachine::new(stack, "Nightly", flow);

    let every_night = ScheduleExpression::cron("0 2 * * ? *");
    let night = Night { sales: "sales.csv".to_owned() };
    Schedule::new(stack, "EveryNight", &every_night, &nightly, &night);
}

//! Each Monday a report is made of what a table has, and mailed to who wants it.

use serde::{Deserialize, Serialize};
use statewright::{
    Attribute, Expr, Found, Function, Predefined, Retry, Schedule, ScheduleExpression,
    ScheduleProps, Stack, State, StateMachine, Subscriber, Subscription, Table, Topic, item_field,
};
use statewright_handler::{HandlerError, Shape};

/// Of what a report is made.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Wanted {
    /// The shop that it is about.
    pub shop: String,
}

/// A sale, as it is in the table.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Sale {
    /// The shop.
    pub shop: String,
    /// What was paid.
    pub cents: u64,
}

/// The sales of a shop.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Sales {
    /// The shop.
    pub shop: String,
    /// What was paid, sale by sale.
    pub cents: Vec<u64>,
}

/// The report.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Report {
    /// The report as a text.
    pub text: String,
}

/// Why there is no report.
#[derive(Debug, thiserror::Error, HandlerError)]
pub enum ReportError {
    /// Nothing was sold.
    #[error("nothing was sold")]
    NothingSold,
}

/// Writes a report.
pub async fn write_report(sales: Sales) -> Result<Report, ReportError> {
    let most = sales.cents.iter().max().ok_or(ReportError::NothingSold)?;
    let (count, total) = (sales.cents.len(), sales.cents.iter().sum::<u64>());
    Ok(Report { text: format!("{}: {count} sales, {total} cents, {most} at the most", sales.shop) })
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    let sales = Table::new(stack, "Sales", Attribute::text("shop"));
    let readers = Topic::new(stack, "Readers");
    Subscription::new(stack, "Mails", &readers, Subscriber::email("reports@example.com"));
    let write_report = Function::new(stack, "WriteReport", write_report);

    let flow = sales
        .query::<_, Sale>("Sales of the Shop", |wanted: Expr<Wanted>| {
            item_field(Sale::SHOP, wanted.get(Wanted::SHOP))
        })
        .output(|wanted, found: Expr<Found<Sale>>| SalesShape {
            shop: wanted.get(Wanted::SHOP),
            cents: found.items().map(|sale| sale.value(Sale::CENTS)),
        })
        .then(write_report.task("Write It").retry(Predefined::TRANSIENT, Retry::default()))
        .then(readers.publish("Mail It", |report: Expr<Report>| report.get(Report::TEXT)));
    let reports = StateMachine::new(stack, "Reports", flow);

    let mondays = ScheduleExpression::cron("0 7 ? * MON *");
    let props =
        ScheduleProps { timezone: Some("Europe/Berlin".to_owned()), ..ScheduleProps::default() };
    let wanted = Wanted { shop: "Berlin".to_owned() };
    Schedule::with(stack, "Mondays", &mondays, &reports, &wanted, &props);
}

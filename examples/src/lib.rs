//! Ten workflows, each in one file with its handlers. README.md says how their
//! templates are printed, and how they are run.

pub mod bedrock_with_guard;
pub mod canary_release;
pub mod express_api;
pub mod fan_out;
pub mod file_processing;
pub mod human_approval;
pub mod nightly_etl;
pub mod order_saga;
pub mod polling;
pub mod scheduled_report;

use statewright::{App, Stack};

/// How an example describes its stack.
type Describe = fn(&mut Stack);

/// The examples, each by the name of its stack.
pub const ALL: [(&str, Describe); 10] = [
    ("BedrockWithGuard", bedrock_with_guard::describe),
    ("CanaryRelease", canary_release::describe),
    ("ExpressApi", express_api::describe),
    ("FanOut", fan_out::describe),
    ("FileProcessing", file_processing::describe),
    ("HumanApproval", human_approval::describe),
    ("NightlyEtl", nightly_etl::describe),
    ("OrderSaga", order_saga::describe),
    ("Polling", polling::describe),
    ("ScheduledReport", scheduled_report::describe),
];

/// An app of all examples.
#[must_use]
pub fn app() -> App {
    let mut app = App::new();
    for (name, describe) in ALL {
        describe(app.stack(name));
    }
    app
}

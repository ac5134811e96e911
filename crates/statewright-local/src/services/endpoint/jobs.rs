//! Jobs that are waited for, `.sync`: how to ask whether they are done.

use std::time::Duration;

use statewright_engine::{Failure, Json, error_names};

use super::Service;
use crate::services::Request;

/// A job that a task starts.
#[derive(Debug)]
pub(super) struct Job {
    service: &'static str,
    action: &'static str,
    /// The operation that describes it.
    describe: &'static str,
    /// What that is asked with.
    asked: &'static [(&'static str, From)],
    /// Where the description is in the answer, which is the result of the task.
    item: Item,
    /// Where in the description the status is.
    status: &'static [&'static str],
    succeeded: &'static [&'static str],
    failed: &'static [&'static str],
}

/// Where a member of a question comes from.
#[derive(Debug)]
enum From {
    /// From a parameter of the task.
    Parameter(&'static str),
    /// From the answer to the start of the job.
    Answer(&'static [&'static str]),
    /// The same, as the only item of a list.
    ListOf(&'static [&'static str]),
}

#[derive(Debug)]
enum Item {
    /// It is all of the answer.
    Whole,
    Member(&'static str),
    /// It is the first item of a list.
    First(&'static str),
    /// The same, under another name.
    FirstAs(&'static str, &'static str),
}

/// Source: Step Functions Developer Guide, "Integrating services", and the services' own
/// documentation of what ends a job.
static JOBS: &[Job] = &[
    Job {
        service: "ecs",
        action: "runTask",
        describe: "describeTasks",
        asked: &[
            ("Cluster", From::Parameter("Cluster")),
            ("Tasks", From::ListOf(&["Tasks", "0", "TaskArn"])),
        ],
        item: Item::First("Tasks"),
        status: &["LastStatus"],
        // Whether it did what it should is seen by its containers.
        succeeded: &["STOPPED"],
        failed: &[],
    },
    Job {
        service: "batch",
        action: "submitJob",
        describe: "describeJobs",
        asked: &[("Jobs", From::ListOf(&["JobId"]))],
        item: Item::First("Jobs"),
        status: &["Status"],
        succeeded: &["SUCCEEDED"],
        failed: &["FAILED"],
    },
    Job {
        service: "glue",
        action: "startJobRun",
        describe: "getJobRun",
        asked: &[("JobName", From::Parameter("JobName")), ("RunId", From::Answer(&["JobRunId"]))],
        item: Item::Member("JobRun"),
        status: &["JobRunState"],
        succeeded: &["SUCCEEDED"],
        failed: &["FAILED", "TIMEOUT", "STOPPED", "ERROR", "EXPIRED"],
    },
    Job {
        service: "athena",
        action: "startQueryExecution",
        describe: "getQueryExecution",
        asked: &[("QueryExecutionId", From::Answer(&["QueryExecutionId"]))],
        item: Item::Whole,
        status: &["QueryExecution", "Status", "State"],
        succeeded: &["SUCCEEDED"],
        failed: &["FAILED", "CANCELLED"],
    },
    Job {
        service: "codebuild",
        action: "startBuild",
        describe: "batchGetBuilds",
        asked: &[("Ids", From::ListOf(&["Build", "Id"]))],
        item: Item::FirstAs("Builds", "Build"),
        status: &["Build", "BuildStatus"],
        succeeded: &["SUCCEEDED"],
        failed: &["FAILED", "FAULT", "TIMED_OUT", "STOPPED"],
    },
    Job {
        service: "databrew",
        action: "startJobRun",
        describe: "describeJobRun",
        asked: &[("Name", From::Parameter("Name")), ("RunId", From::Answer(&["RunId"]))],
        item: Item::Whole,
        status: &["State"],
        succeeded: &["SUCCEEDED"],
        failed: &["FAILED", "TIMEOUT", "STOPPED"],
    },
    Job {
        service: "emr-containers",
        action: "startJobRun",
        describe: "describeJobRun",
        asked: &[
            ("Id", From::Answer(&["Id"])),
            ("VirtualClusterId", From::Answer(&["VirtualClusterId"])),
        ],
        item: Item::Member("JobRun"),
        status: &["State"],
        succeeded: &["COMPLETED"],
        failed: &["FAILED", "CANCELLED"],
    },
    Job {
        service: "emr-serverless",
        action: "startJobRun",
        describe: "getJobRun",
        asked: &[
            ("ApplicationId", From::Answer(&["ApplicationId"])),
            ("JobRunId", From::Answer(&["JobRunId"])),
        ],
        item: Item::Member("JobRun"),
        status: &["State"],
        succeeded: &["SUCCESS"],
        failed: &["FAILED", "CANCELLED"],
    },
    Job {
        service: "mediaconvert",
        action: "createJob",
        describe: "getJob",
        asked: &[("Id", From::Answer(&["Job", "Id"]))],
        item: Item::Whole,
        status: &["Job", "Status"],
        succeeded: &["COMPLETE"],
        failed: &["ERROR", "CANCELED"],
    },
    sagemaker(
        "createTrainingJob",
        "describeTrainingJob",
        &[("TrainingJobName", From::Parameter("TrainingJobName"))],
        &["TrainingJobStatus"],
    ),
    sagemaker(
        "createTransformJob",
        "describeTransformJob",
        &[("TransformJobName", From::Parameter("TransformJobName"))],
        &["TransformJobStatus"],
    ),
    sagemaker(
        "createProcessingJob",
        "describeProcessingJob",
        &[("ProcessingJobName", From::Parameter("ProcessingJobName"))],
        &["ProcessingJobStatus"],
    ),
    sagemaker(
        "createLabelingJob",
        "describeLabelingJob",
        &[("LabelingJobName", From::Parameter("LabelingJobName"))],
        &["LabelingJobStatus"],
    ),
    sagemaker(
        "createHyperParameterTuningJob",
        "describeHyperParameterTuningJob",
        &[("HyperParameterTuningJobName", From::Parameter("HyperParameterTuningJobName"))],
        &["HyperParameterTuningJobStatus"],
    ),
];

const fn sagemaker(
    action: &'static str,
    describe: &'static str,
    asked: &'static [(&'static str, From)],
    status: &'static [&'static str],
) -> Job {
    Job {
        service: "sagemaker",
        action,
        describe,
        asked,
        item: Item::Whole,
        status,
        succeeded: &["Completed"],
        failed: &["Failed", "Stopped"],
    }
}

impl Job {
    /// The job that an action of an integration of its own starts.
    pub(super) fn of(service: &str, action: &str) -> Option<&'static Self> {
        JOBS.iter().find(|job| job.service == service && job.action == action)
    }

    fn question(&self, parameters: &Json, answer: &Json) -> Json {
        let members = self.asked.iter().filter_map(|(member, from)| {
            let value = match from {
                From::Parameter(name) => parameters.get(name)?.clone(),
                From::Answer(path) => at(answer, path)?,
                From::ListOf(path) => vec![at(answer, path)?].into(),
            };
            Some((*member, value))
        });
        Json::Object(members.collect())
    }

    fn description(&self, answer: Json) -> Json {
        let first = |list: &str| at(&answer, &[list, "0"]).unwrap_or_default();
        match self.item {
            Item::Whole => answer,
            Item::Member(member) => answer.get(member).cloned().unwrap_or_default(),
            Item::First(list) => first(list),
            Item::FirstAs(list, name) => [(name, first(list))].into(),
        }
    }

    /// How it ended, if it has.
    fn end(&self, description: &Json) -> Option<bool> {
        let status = at(description, self.status)?;
        let status = status.as_str()?;
        if self.failed.contains(&status) {
            return Some(false);
        }
        self.succeeded.contains(&status).then(|| containers_succeeded(description))
    }
}

/// Whether all containers of a task of ECS ended well; other jobs have none.
fn containers_succeeded(description: &Json) -> bool {
    let containers = description.get("Containers").and_then(Json::as_array);
    containers.is_none_or(|containers| {
        let code = |container: &Json| container.get("ExitCode").and_then(Json::as_i64);
        containers.iter().all(|container| code(container) == Some(0))
    })
}

fn at(value: &Json, path: &[&str]) -> Option<Json> {
    let mut value = value;
    for step in path {
        value = match value {
            Json::Array(items) => items.get(step.parse::<usize>().ok()?)?,
            value => value.get(step)?,
        };
    }
    Some(value.clone())
}

/// How long to wait from one question to the next.
pub(super) fn poll() -> impl Iterator<Item = Duration> {
    const FIRST: Duration = Duration::from_millis(100);
    const LAST: Duration = Duration::from_secs(5);
    std::iter::successors(Some(FIRST), |delay| Some((*delay * 2).min(LAST)))
}

/// Waits until a job has ended, and gives its description.
pub(super) async fn ended(
    service: Service,
    job: &'static Job,
    parameters: Json,
    answer: Json,
    request: Request,
) -> Result<Json, Failure> {
    let Some(operation) = service.model.operation(job.describe) else {
        unreachable!("each job is described by an operation");
    };
    let question = job.question(&parameters, &answer);
    for delay in poll() {
        tokio::time::sleep(delay).await;
        let done = service.call(operation, &question, &request).await?;
        let description = job.description(done.result.into());
        match job.end(&description) {
            None => {}
            Some(true) => return Ok(description),
            Some(false) => {
                return Err(Failure::new(error_names::TASK_FAILED, description.to_string()));
            }
        }
    }
    unreachable!("there is always another time")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::endpoint::{
        models::Model, names::Style, optimized::Optimized, parameters,
    };

    #[test]
    fn jobs_can_be_asked_for() {
        for job in JOBS {
            let service = Optimized::of(job.service).expect("an integration of its own");
            let model = Model::of(service.sdk).expect("a model");
            assert!(model.operation(job.action).is_some(), "{job:?}");
            let describe = model.operation(job.describe).expect("it is described");
            let members = job.asked.iter().map(|(member, from)| {
                let value = match from {
                    From::ListOf(_) => vec![Json::from("x")].into(),
                    _ => Json::from("x"),
                };
                (*member, value)
            });
            let question = Json::Object(members.collect());
            let asked = parameters::members(model, describe.input, &question, Style::Optimized, "");
            assert!(asked.is_ok(), "{job:?}: {asked:?}");
        }
    }
}

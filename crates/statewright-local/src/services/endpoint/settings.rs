//! Where services are, as the user says.

use std::collections::BTreeMap;

use super::{
    http::Url,
    models::Model,
    optimized::{OPTIMIZED, Optimized},
};
use crate::Error;

/// The endpoints that are named for services.
#[derive(Clone, Debug, Default)]
pub struct Endpoints {
    /// By the names of services in resources of the AWS SDK, and `http` and `apigateway` for
    /// what these call. What is no endpoint says why, once it is needed.
    named: BTreeMap<String, Result<Url, String>>,
    /// For all services that have none of their own.
    others: Option<Result<Url, String>>,
}

/// What calls any address.
const WEB: [&str; 2] = ["http", "apigateway"];

/// The variables by which Step Functions Local knows its endpoints.
///
/// Source: Step Functions Developer Guide, "Setting configuration options for Step Functions
/// Local".
const OF_STEP_FUNCTIONS_LOCAL: [(&str, &str); 9] = [
    ("BATCH_ENDPOINT", "batch"),
    ("DYNAMODB_ENDPOINT", "dynamodb"),
    ("ECS_ENDPOINT", "ecs"),
    ("GLUE_ENDPOINT", "glue"),
    ("LAMBDA_ENDPOINT", "lambda"),
    ("SAGE_MAKER_ENDPOINT", "sagemaker"),
    ("SNS_ENDPOINT", "sns"),
    ("SQS_ENDPOINT", "sqs"),
    ("STEP_FUNCTIONS_ENDPOINT", "sfn"),
];

impl Endpoints {
    /// Reads `SERVICE=URL` texts, and what variables of the environment name: those of the AWS
    /// SDKs (`AWS_ENDPOINT_URL_SQS`, `AWS_ENDPOINT_URL`), and those of Step Functions Local
    /// (`SQS_ENDPOINT`). The texts count before the variables, and one service before all.
    ///
    /// # Errors
    ///
    /// A text names no service, or no endpoint.
    pub fn new(texts: &[String], variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let mut endpoints = Self::default();
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        for (name, service) in OF_STEP_FUNCTIONS_LOCAL {
            if let Some(value) = set(name) {
                endpoints.named.insert(service.to_owned(), parse(&value, name));
            }
        }
        let ignored = set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
        if ignored.is_none_or(|ignored| !ignored.eq_ignore_ascii_case("true")) {
            for (service, own) in Model::variables() {
                let name = format!("AWS_ENDPOINT_URL_{own}");
                if let Some(value) = set(&name) {
                    endpoints.named.insert(service.to_owned(), parse(&value, &name));
                }
            }
            let name = "AWS_ENDPOINT_URL";
            endpoints.others = set(name).map(|value| parse(&value, name));
        }
        for text in texts {
            let (service, url) = text.split_once('=').ok_or_else(|| {
                Error::new(format!("{text:?} is no endpoint of a service"))
                    .hint("an endpoint is named so: --endpoint sqs=http://127.0.0.1:4566")
            })?;
            let service = known(service).ok_or_else(|| unknown(service))?;
            let url = Url::parse(url).map_err(|why| {
                Error::new(format!("{url:?} cannot be the endpoint of {service}: {why}"))
                    .hint("an endpoint is named so: --endpoint sqs=http://127.0.0.1:4566")
            })?;
            endpoints.named.insert(service, Ok(url));
        }
        Ok(endpoints)
    }

    /// The endpoint of a service, by its name in resources of the AWS SDK; if it cannot be used,
    /// why.
    pub(super) fn of(&self, service: &str) -> Option<Result<Url, String>> {
        self.named.get(service).or(self.others.as_ref()).cloned()
    }

    /// What is called in place of all addresses. That all services are somewhere does not mean
    /// that these are.
    pub(super) fn of_addresses(&self, service: &str) -> Option<Result<Url, String>> {
        self.named.get(service).cloned()
    }
}

fn parse(value: &str, variable: &str) -> Result<Url, String> {
    Url::parse(value).map_err(|why| format!("{value:?} in {variable} cannot be used: {why}"))
}

/// What a service is called in resources of the AWS SDK, by whatever name it goes.
fn known(name: &str) -> Option<String> {
    let plain = |name: &str| name.replace(['-', '_', ' '], "").to_lowercase();
    let is_it = |known: &str| plain(known) == plain(name);
    if let Some(web) = WEB.iter().find(|web| is_it(web)) {
        return Some((*web).to_owned());
    }
    // `bedrock` is another service in resources of the AWS SDK.
    let sdk = Model::names().find(|known| is_it(known));
    let optimized = OPTIMIZED.iter().find(|service: &&Optimized| is_it(service.name));
    sdk.or(optimized.map(|service| service.sdk))
        .or(is_it("stepfunctions").then_some("sfn"))
        .or(is_it("logs").then_some("cloudwatchlogs"))
        .map(str::to_owned)
}

fn unknown(name: &str) -> Error {
    let names = Model::names().chain(["http"]).collect::<Vec<_>>().join(", ");
    Error::new(format!("no service is called {name:?}")).hint(format!("known are {names}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoints(texts: &[&str], variables: &[(&str, &str)]) -> Result<Endpoints, Error> {
        let texts: Vec<_> = texts.iter().map(ToString::to_string).collect();
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        Endpoints::new(&texts, variable)
    }

    #[test]
    fn the_nearest_name_counts() {
        let endpoints = endpoints(
            &["sqs=http://text:1", "states=http://states:1", "bedrock-runtime=http://b:1"],
            &[
                ("AWS_ENDPOINT_URL", "http://all:1"),
                ("AWS_ENDPOINT_URL_SQS", "http://own:1"),
                ("AWS_ENDPOINT_URL_DYNAMODB", "http://own:1"),
                ("AWS_ENDPOINT_URL_SECRETS_MANAGER", "http://secrets:1"),
                ("DYNAMODB_ENDPOINT", "http://local:1"),
                ("LAMBDA_ENDPOINT", "http://local:1"),
            ],
        )
        .expect("endpoints");
        let of = |service: &str| endpoints.of(service).map(|url| url.expect("a URL").authority());
        for (service, host) in [
            ("sqs", "text:1"),
            ("sfn", "states:1"),
            ("bedrockruntime", "b:1"),
            ("dynamodb", "own:1"),
            ("secretsmanager", "secrets:1"),
            ("lambda", "local:1"),
            ("sns", "all:1"),
        ] {
            assert_eq!(of(service).as_deref(), Some(host), "{service}");
        }
        assert_eq!(endpoints.of_addresses("http"), None);
    }

    #[test]
    fn what_is_no_endpoint_is_said() {
        let said = |text: &str| endpoints(&[text], &[]).expect_err("an error").to_string();
        insta::assert_snapshot!(
            [said("http://127.0.0.1:4566"), said("sqs=https://sqs.amazonaws.com"), said("sqs=4566")]
                .join("\n---\n"),
            @r#"
            "http://127.0.0.1:4566" is no endpoint of a service

            hint: an endpoint is named so: --endpoint sqs=http://127.0.0.1:4566
            ---
            "https://sqs.amazonaws.com" cannot be the endpoint of sqs: https is not spoken here, only http is

            hint: an endpoint is named so: --endpoint sqs=http://127.0.0.1:4566
            ---
            "4566" cannot be the endpoint of sqs: it does not begin with http://

            hint: an endpoint is named so: --endpoint sqs=http://127.0.0.1:4566
            "#
        );
        assert!(
            said("sqqs=http://a")
                .starts_with("no service is called \"sqqs\"\n\nhint: known are apigateway,")
        );
        // A variable that nobody needs may hold anything.
        let endpoints =
            endpoints(&[], &[("AWS_ENDPOINT_URL_SQS", "https://a")]).expect("endpoints");
        assert_eq!(
            endpoints.of("sqs"),
            Some(Err("\"https://a\" in AWS_ENDPOINT_URL_SQS cannot be used: https is not spoken here, only http is".to_owned()))
        );
    }

    #[test]
    fn endpoints_can_be_switched_off() {
        let variables = [
            ("AWS_ENDPOINT_URL", "http://all:1"),
            ("AWS_ENDPOINT_URL_SQS", "http://own:1"),
            ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"),
        ];
        assert_eq!(endpoints(&[], &variables).expect("endpoints").of("sqs"), None);
    }
}

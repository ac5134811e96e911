use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, Intrinsic, Stack, Text, Topic,
    check::Checks,
    iam::own_account,
    stack::{Resource, ResourceRef},
};

use super::{Metric, Statistic};

/// An alarm: goes off when the numbers of a metric are above what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    resource: ResourceRef,
}

/// How an alarm is set up.
#[derive(Clone, Debug)]
pub struct AlarmProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// What it means and what to do then, in words.
    pub description: Option<String>,
    /// How many periods are looked at; 1, if not said.
    pub evaluation_periods: u32,
    /// In how many of these the numbers must be above; in all, if not given.
    pub periods_above: Option<u32>,
    /// The topics that are told when it goes off.
    pub alarm_topics: Vec<Topic>,
    /// The topics that are told when all is well again.
    pub ok_topics: Vec<Topic>,
}

impl Default for AlarmProps {
    fn default() -> Self {
        Self {
            name: None,
            description: None,
            evaluation_periods: 1,
            periods_above: None,
            alarm_topics: Vec::new(),
            ok_topics: Vec::new(),
        }
    }
}

impl Alarm {
    /// Adds an alarm on a metric to the stack, which tells nobody by itself.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, metric: Metric) -> Self {
        Self::with(stack, id, metric, &AlarmProps::default())
    }

    /// Adds an alarm on a metric to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, metric: Metric, props: &AlarmProps) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        props.check(&metric, &mut checks);
        checks.report(stack);
        let mut properties = metric.properties();
        properties["EvaluationPeriods"] = json!(props.evaluation_periods);
        if let Some(periods) = props.periods_above {
            properties["DatapointsToAlarm"] = json!(periods);
        }
        if let Some(name) = &props.name {
            properties["AlarmName"] = json!(name);
        }
        if let Some(description) = &props.description {
            properties["AlarmDescription"] = json!(description);
        }
        let actions = [("AlarmActions", &props.alarm_topics), ("OKActions", &props.ok_topics)];
        for (name, topics) in actions {
            if !topics.is_empty() {
                properties[name] = topics.iter().map(|topic| json!(topic.arn())).collect();
            }
        }
        let resource = stack.add(id, Resource::new("AWS::CloudWatch::Alarm", properties, location));
        for topic in props.alarm_topics.iter().chain(&props.ok_topics) {
            // Source: CloudWatch User Guide, "Notifying users on alarm changes".
            let alarms = own_account("cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:*");
            topic.permit_publisher(stack, "cloudwatch.amazonaws.com", alarms, location);
        }
        Self { resource }
    }

    /// The ARN of the alarm.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The name of the alarm.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }
}

impl Construct for Alarm {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl AlarmProps {
    /// Source: CloudWatch API Reference, PutMetricAlarm.
    fn check(&self, metric: &Metric, checks: &mut Checks) {
        checks.length("the description of an alarm", self.description.as_deref(), 1024);
        checks.that(self.evaluation_periods > 0, || {
            "an alarm looks at 1 period at least, not 0".to_owned()
        });
        if let Some(periods) = self.periods_above {
            let all = self.evaluation_periods;
            checks.range("of the periods looked at, the number above is", periods, 1..=all, "");
        }
        let seconds = metric.period_seconds;
        checks.that(matches!(seconds, 10 | 20 | 30) || (seconds > 0 && seconds.is_multiple_of(60)), || {
            format!(
                "the period of an alarm is 10, 20, 30 or a multiple of 60 seconds, not {seconds}"
            )
        });
        let looked_at = u64::from(seconds) * u64::from(self.evaluation_periods);
        // A day, and seven of them where each period is an hour or more.
        let longest = if seconds >= 3600 { 604_800 } else { 86_400 };
        checks.that(looked_at <= longest, || {
            format!("an alarm looks back {longest} seconds at the most, not {looked_at}")
        });
        if let Statistic::Percentile(percent) = metric.statistic {
            checks.range("a percentile is", percent, 0..=100, "");
        }
        // Source: CloudWatch API Reference, PutMetricAlarm, AlarmActions.
        for topics in [&self.alarm_topics, &self.ok_topics] {
            checks.range("the number of topics of an alarm is", topics.len(), 0..=5, "");
        }
    }
}

impl Metric {
    fn properties(&self) -> Value {
        let dimensions = self.dimensions.iter();
        let dimensions = dimensions.map(|(name, value)| json!({ "Name": name, "Value": value }));
        let mut properties = json!({
            "ComparisonOperator": "GreaterThanThreshold",
            "Dimensions": dimensions.collect::<Value>(),
            "MetricName": self.name,
            "Namespace": self.namespace,
            "Period": self.period_seconds,
            "Threshold": self.above,
            // Nothing happened, so nothing went wrong.
            "TreatMissingData": "notBreaching",
        });
        match self.statistic {
            Statistic::Percentile(_) => {
                properties["ExtendedStatistic"] = json!(self.statistic.name());
            }
            _ => properties["Statistic"] = json!(self.statistic.name()),
        }
        properties
    }
}

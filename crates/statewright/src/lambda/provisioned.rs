use std::panic::Location;

use serde_json::json;

use crate::{
    Stack,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// How many instances of an alias are kept ready: as many as are needed for now, so that most of
/// them are busy. Each of them is paid for by the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProvisionedScaling {
    /// How many there are at least.
    pub min: u32,
    /// How many there are at the most.
    pub max: u32,
    /// How many out of a hundred are to be busy, 10 to 90: there are more of them when more are,
    /// and fewer when fewer are.
    pub busy_percent: u32,
}

impl ProvisionedScaling {
    /// Source: Application Auto Scaling API Reference, RegisterScalableTarget; for how busy they
    /// can be, the AWS CDK, which takes no other number either.
    pub(super) fn check(self, checks: &mut Checks) {
        let Self { min, max, busy_percent } = self;
        checks.that(min <= max && max > 0, || {
            format!("instances that are kept ready are {min} at least and {max} at the most: `max` is at least 1, and no less than `min`")
        });
        checks.range("instances that are busy are", busy_percent, 10..=90, "of 100");
    }

    /// Adds what sets this up for an alias of a function. The rights for it are those of a role
    /// of AWS.
    ///
    /// Source: Application Auto Scaling User Guide, "AWS Lambda and Application Auto Scaling".
    pub(super) fn add(
        self,
        stack: &mut Stack,
        id: &str,
        (alias, name): (&ResourceRef, &str),
        function: &ResourceRef,
        location: &'static Location<'static>,
    ) {
        let properties = json!({
            "MinCapacity": self.min,
            "MaxCapacity": self.max,
            "ResourceId": function.substitute(&format!("function:${{Ref}}:{name}")),
            "ScalableDimension": "lambda:function:ProvisionedConcurrency",
            "ServiceNamespace": "lambda",
        });
        let kind = "AWS::ApplicationAutoScaling::ScalableTarget";
        let target = Resource::new(kind, properties, location).after(alias.clone());
        let target = stack.add(&format!("{id}ScalableTarget"), target);
        let properties = json!({
            "PolicyName": "busy",
            "PolicyType": "TargetTrackingScaling",
            "ScalingTargetId": target.reference(),
            "TargetTrackingScalingPolicyConfiguration": {
                "PredefinedMetricSpecification": {
                    "PredefinedMetricType": "LambdaProvisionedConcurrencyUtilization",
                },
                "TargetValue": f64::from(self.busy_percent) / 100.0,
            },
        });
        let kind = "AWS::ApplicationAutoScaling::ScalingPolicy";
        stack.add(&format!("{id}ScalingPolicy"), Resource::new(kind, properties, location));
    }
}

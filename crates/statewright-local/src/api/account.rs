/// Whose state machines these are, as their ARNs say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The number of the AWS account: twelve digits.
    pub id: String,
    /// The region, such as `us-east-1`.
    pub region: String,
}

impl Default for Account {
    /// Those of Step Functions Local.
    fn default() -> Self {
        Self { id: "123456789012".to_owned(), region: "us-east-1".to_owned() }
    }
}

impl Account {
    /// The group of regions that ARNs begin with.
    pub(super) fn partition(&self) -> &'static str {
        if self.region.starts_with("cn-") {
            "aws-cn"
        } else if self.region.starts_with("us-gov-") {
            "aws-us-gov"
        } else {
            "aws"
        }
    }
}

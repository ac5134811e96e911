/// The type of what a parameter takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParameterType {
    /// A text.
    #[default]
    Text,
    /// A number.
    Number,
    /// Texts, with `,` between them.
    TextList,
    /// Numbers, with `,` between them.
    NumberList,
    /// The name of something that is there in the account: checked before it is deployed.
    Aws(AwsType),
    /// Several of these.
    AwsList(AwsType),
    /// The name of a parameter of Systems Manager.
    SsmName,
    /// A text that is looked up in a parameter of Systems Manager, whose name is given.
    SsmText,
    /// A list that is looked up so.
    SsmTextList,
    /// The name of something that is looked up so.
    SsmAws(AwsType),
    /// Several of these.
    SsmAwsList(AwsType),
}

/// What there can be in an account that CloudFormation knows the names of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AwsType {
    /// An availability zone.
    AvailabilityZone,
    /// The id of an image.
    ImageId,
    /// The id of an instance.
    InstanceId,
    /// The name of a pair of keys.
    KeyPairName,
    /// The name of a security group.
    SecurityGroupName,
    /// The id of a security group.
    SecurityGroupId,
    /// The id of a subnet.
    SubnetId,
    /// The id of a volume.
    VolumeId,
    /// The id of a VPC.
    VpcId,
    /// The id of a hosted zone.
    HostedZoneId,
}

impl ParameterType {
    /// The type as a template names it.
    pub(super) fn name(self) -> String {
        match self {
            Self::Text => "String".to_owned(),
            Self::Number => "Number".to_owned(),
            Self::TextList => "CommaDelimitedList".to_owned(),
            Self::NumberList => "List<Number>".to_owned(),
            Self::Aws(kind) => kind.name().to_owned(),
            Self::AwsList(kind) => format!("List<{}>", kind.name()),
            Self::SsmName => "AWS::SSM::Parameter::Name".to_owned(),
            Self::SsmText => "AWS::SSM::Parameter::Value<String>".to_owned(),
            Self::SsmTextList => "AWS::SSM::Parameter::Value<CommaDelimitedList>".to_owned(),
            Self::SsmAws(kind) => format!("AWS::SSM::Parameter::Value<{}>", kind.name()),
            Self::SsmAwsList(kind) => format!("AWS::SSM::Parameter::Value<List<{}>>", kind.name()),
        }
    }

    /// Whether a value has `,` between its items.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Self::TextList | Self::NumberList | Self::AwsList(_))
    }

    /// Whether what is given is only the name of where the value is.
    pub(super) fn is_looked_up(self) -> bool {
        matches!(self, Self::SsmText | Self::SsmTextList | Self::SsmAws(_) | Self::SsmAwsList(_))
    }
}

impl AwsType {
    fn name(self) -> &'static str {
        match self {
            Self::AvailabilityZone => "AWS::EC2::AvailabilityZone::Name",
            Self::ImageId => "AWS::EC2::Image::Id",
            Self::InstanceId => "AWS::EC2::Instance::Id",
            Self::KeyPairName => "AWS::EC2::KeyPair::KeyName",
            Self::SecurityGroupName => "AWS::EC2::SecurityGroup::GroupName",
            Self::SecurityGroupId => "AWS::EC2::SecurityGroup::Id",
            Self::SubnetId => "AWS::EC2::Subnet::Id",
            Self::VolumeId => "AWS::EC2::Volume::Id",
            Self::VpcId => "AWS::EC2::VPC::Id",
            Self::HostedZoneId => "AWS::Route53::HostedZone::Id",
        }
    }
}

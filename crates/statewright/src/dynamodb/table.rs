use std::panic::Location;

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::{
    Construct, DeletionPolicy, Grantee, Intrinsic, Key, Problem, Stack, Statement, Text,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// A table of items, each found by its key.
///
/// ```
/// # use statewright::{App, Attribute, Function, StreamView, Table, TableProps};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// let props = TableProps {
///     sort_key: Some(Attribute::number("OpenedAt")),
///     stream: Some(StreamView::NewImage),
///     ..TableProps::default()
/// };
/// let cases = Table::with(stack, "Cases", Attribute::text("CaseId"), &props);
/// cases.grant_write(stack, &open_case);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    resource: ResourceRef,
    key: Option<Key>,
    has_indexes: bool,
    stream: Option<Intrinsic>,
}

/// How a table is set up.
#[derive(Clone, Debug)]
pub struct TableProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// The attribute by which items with the same partition key are in order.
    pub sort_key: Option<Attribute>,
    /// Other keys by which items are found: 20 at the most.
    pub indexes: Vec<Index>,
    /// How reads and writes are paid for.
    pub billing: Billing,
    /// The attribute with the time at which an item expires, in seconds since 1970.
    pub expires_at: Option<String>,
    /// What is in the stream of changes, if the table has one.
    pub stream: Option<StreamView>,
    /// Whether the table can be brought back to each second of the last 35 days.
    pub point_in_time_recovery: bool,
    /// The key that encrypts the items; one of DynamoDB, if not given.
    pub key: Option<Key>,
    /// Whether it can be deleted only after this was switched off.
    pub deletion_protection: bool,
    /// What becomes of it with the stack: it stays, if not said otherwise.
    pub removal: DeletionPolicy,
}

/// An attribute that is a part of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    name: String,
    kind: &'static str,
}

/// Another key of a table, by which items are found: a global secondary index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// Its name.
    pub name: String,
    /// The attribute by which items are found.
    pub partition_key: Attribute,
    /// The attribute by which items with the same partition key are in order.
    pub sort_key: Option<Attribute>,
    /// Which attributes are found with it.
    pub projection: Projection,
}

/// Which attributes are found by an index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Projection {
    /// All of them.
    #[default]
    All,
    /// Those of the keys.
    KeysOnly,
    /// Those of the keys, and these.
    Include(Vec<String>),
}

/// How reads and writes of a table are paid for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Billing {
    /// For each one.
    #[default]
    OnDemand,
    /// For as many in a second, whether they are done or not; the same for each index.
    Provisioned {
        /// Units of reads in a second, at least 1.
        read_capacity: u32,
        /// Units of writes in a second, at least 1.
        write_capacity: u32,
    },
}

/// What is in the stream of changes to a table, of each item that was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamView {
    /// Its key.
    KeysOnly,
    /// The item as it is after the change.
    NewImage,
    /// The item as it was before the change.
    OldImage,
    /// The item as it was and as it is.
    NewAndOldImages,
}

impl Default for TableProps {
    fn default() -> Self {
        Self {
            name: None,
            sort_key: None,
            indexes: Vec::new(),
            billing: Billing::OnDemand,
            expires_at: None,
            stream: None,
            point_in_time_recovery: false,
            key: None,
            deletion_protection: false,
            removal: DeletionPolicy::Retain,
        }
    }
}

impl Attribute {
    /// An attribute with texts.
    #[must_use]
    pub fn text(name: &str) -> Self {
        Self { name: name.to_owned(), kind: "S" }
    }

    /// An attribute with numbers.
    #[must_use]
    pub fn number(name: &str) -> Self {
        Self { name: name.to_owned(), kind: "N" }
    }

    /// An attribute with bytes.
    #[must_use]
    pub fn binary(name: &str) -> Self {
        Self { name: name.to_owned(), kind: "B" }
    }
}

/// What reading needs.
const READ: [&str; 5] = [
    "dynamodb:BatchGetItem",
    "dynamodb:ConditionCheckItem",
    "dynamodb:GetItem",
    "dynamodb:Query",
    "dynamodb:Scan",
];

/// What writing needs.
const WRITE: [&str; 4] =
    ["dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"];

impl Table {
    /// Adds a table to the stack whose items are found by this attribute.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, partition_key: Attribute) -> Self {
        Self::with(stack, id, partition_key, &TableProps::default())
    }

    /// Adds a table to the stack whose items are found by this attribute, and that is set up
    /// so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, partition_key: Attribute, props: &TableProps) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        let attributes = props.attributes(&partition_key, &mut checks);
        props.check(&mut checks);
        checks.report(stack);
        let properties = props.properties(&partition_key, &attributes);
        let resource = Resource::new("AWS::DynamoDB::Table", properties, location);
        let resource = stack.add(id, resource.removal(props.removal));
        Self {
            stream: props.stream.map(|_| resource.attribute("StreamArn")),
            resource,
            key: props.key.clone(),
            has_indexes: !props.indexes.is_empty(),
        }
    }

    /// A table that is there already in this account and region, by its name. What is granted is
    /// about the table itself, without its indexes; which stream it has is said with
    /// [`with_stream`](Self::with_stream).
    #[must_use]
    pub fn existing(name: impl Into<Text>) -> Self {
        let arn = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Ref}";
        let resource = ResourceRef::named(name, arn);
        Self { resource, key: None, has_indexes: false, stream: None }
    }

    /// The table as one whose stream of changes has this ARN, which is said of one that is there
    /// already.
    ///
    /// ```
    /// # use statewright::{App, Function, Table};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
    /// let stream = "arn:aws:dynamodb:eu-central-1:111122223333:table/cases/stream/2026-01-31T12:00:00.000";
    /// let cases = Table::existing("cases").with_stream(stream);
    /// cases.grant_read_stream(stack, &open_case);
    /// # app.template("Doc").unwrap();
    /// ```
    #[must_use]
    pub fn with_stream(self, arn: impl Into<Text>) -> Self {
        Self { stream: Some(arn.into().into()), ..self }
    }

    /// The table as one that is encrypted with this key, which is said of one that is there
    /// already.
    #[must_use]
    pub fn encrypted_with(self, key: &Key) -> Self {
        Self { key: Some(key.clone()), ..self }
    }

    /// The ARN of the table.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The name of the table.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// The ARN of the stream of its changes, if the table has one.
    #[must_use]
    pub fn stream_arn(&self) -> Option<Intrinsic> {
        self.stream.clone()
    }

    /// The key that encrypts the items, if it is one of the customer's.
    pub(crate) fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// Lets items be read, by the keys of the table and of its indexes.
    #[track_caller]
    pub fn grant_read(&self, stack: &mut Stack, grantee: &impl Grantee) {
        self.grant(stack, grantee, &READ);
        if let Some(key) = &self.key {
            key.grant_decrypt(stack, grantee);
        }
    }

    /// Lets items be written and deleted.
    #[track_caller]
    pub fn grant_write(&self, stack: &mut Stack, grantee: &impl Grantee) {
        grantee.role().grant(stack, Statement::allow(WRITE).on(self.arn()));
        if let Some(key) = &self.key {
            // Source: DynamoDB Developer Guide, "DynamoDB encryption at rest usage notes".
            key.grant_encrypt_decrypt(stack, grantee);
        }
    }

    /// Lets items be read, written and deleted.
    #[track_caller]
    pub fn grant_read_write(&self, stack: &mut Stack, grantee: &impl Grantee) {
        self.grant_read(stack, grantee);
        self.grant_write(stack, grantee);
    }

    /// Lets the stream of changes be read; reports it if the table has none.
    ///
    /// Source: Lambda Developer Guide, "Process DynamoDB records with Lambda".
    #[track_caller]
    pub fn grant_read_stream(&self, stack: &mut Stack, grantee: &impl Grantee) {
        if let Some(stream) = self.required_stream(stack, Location::caller()) {
            let statement = Statement::allow([
                "dynamodb:DescribeStream",
                "dynamodb:GetRecords",
                "dynamodb:GetShardIterator",
            ]);
            grantee.role().grant(stack, statement.on(stream));
            let list = Statement::allow(["dynamodb:ListStreams"]).on(self.below("stream/*"));
            grantee.role().grant(stack, list);
            if let Some(key) = &self.key {
                key.grant_decrypt(stack, grantee);
            }
        }
    }

    /// Whether a stream of this ARN can be one of this table, of which the name or the ARN may be
    /// known.
    fn has_stream(&self, stream: &str) -> bool {
        let (table, _) = stream.split_once("/stream/").unwrap_or((stream, ""));
        let (_, name) = table.split_once('/').unwrap_or_default();
        let (own, own_name) = (self.arn(), self.name());
        own.known().is_none_or(|own| own == table) && own_name.known().is_none_or(|own| own == name)
    }

    /// The stream, for what cannot do without.
    pub(crate) fn required_stream(
        &self,
        stack: &mut Stack,
        location: &'static Location<'static>,
    ) -> Option<Intrinsic> {
        let problem = match (&self.stream, self.resource.is_existing()) {
            (Some(stream), true) => stream.known().and_then(|arn| {
                let message = match is_stream(arn) {
                    true if self.has_stream(arn) => return None,
                    true => format!("{arn:?} is the ARN of a stream of another table"),
                    false => format!("{arn:?} is not the ARN of a stream of changes"),
                };
                Some((message, "give arn:aws:dynamodb:REGION:ACCOUNT:table/NAME/stream/LABEL"))
            }),
            (Some(stream), false) => {
                let is_own = *stream == self.resource.attribute("StreamArn");
                let message =
                    "the table is made by this app, which knows its stream: none is told of it";
                (!is_own).then(|| {
                    (message.to_owned(), "say what is in it: `stream: Some(StreamView::NewImage)`")
                })
            }
            (None, true) => {
                let message = "which stream the table has is not known here".to_owned();
                Some((message, "tell its ARN: `table.with_stream(arn)`"))
            }
            (None, false) => {
                let message = "the table has no stream to read".to_owned();
                Some((message, "say what is in it: `stream: Some(StreamView::NewImage)`"))
            }
        };
        if let Some((message, help)) = problem {
            let problem = Problem::new(stack.path_of(&self.resource), message);
            stack.report(problem.help(help).at(location));
        }
        self.stream_arn()
    }

    #[track_caller]
    fn grant(&self, stack: &mut Stack, grantee: &impl Grantee, actions: &[&str]) {
        let mut statement = Statement::allow(actions.iter().copied()).on(self.arn());
        if self.has_indexes {
            statement = statement.on(self.below("index/*"));
        }
        grantee.role().grant(stack, statement);
    }

    /// The ARN of what belongs to the table.
    fn below(&self, rest: &str) -> Intrinsic {
        self.resource.substitute(&format!("${{Arn}}/{rest}"))
    }
}

impl Construct for Table {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl TableProps {
    /// All attributes of keys, each once.
    fn attributes(
        &self,
        partition_key: &Attribute,
        checks: &mut Checks,
    ) -> IndexMap<String, &'static str> {
        let indexes = self.indexes.iter();
        let indexes =
            indexes.flat_map(|index| [Some(&index.partition_key), index.sort_key.as_ref()]);
        let all =
            [Some(partition_key), self.sort_key.as_ref()].into_iter().chain(indexes).flatten();
        let mut attributes = IndexMap::new();
        for Attribute { name, kind } in all {
            // Source: DynamoDB Developer Guide, "Supported data types and naming rules".
            checks.range("the name of an attribute of a key is", name.len(), 1..=255, "bytes");
            let known = *attributes.entry(name.clone()).or_insert(*kind);
            checks.that(known == *kind, || {
                format!("the attribute {name:?} of two keys has two types, and can only have one")
            });
        }
        attributes
    }

    /// Source: DynamoDB Developer Guide, "Quotas in Amazon DynamoDB".
    fn check(&self, checks: &mut Checks) {
        let name = self.name.as_ref();
        checks.name("the name of a table", name, 255, "-_.");
        if let Some(name) = name.and_then(Text::known) {
            checks.that(name.len() >= 3, || {
                format!("the name of a table has at least 3 characters, and {name:?} has fewer")
            });
        }
        checks.range("the number of indexes of a table is", self.indexes.len(), 0..=20, "");
        for (place, index) in self.indexes.iter().enumerate() {
            let name = &index.name;
            checks.name("the name of an index", Some(&name.as_str().into()), 255, "-_.");
            checks.that(name.len() >= 3, || {
                format!("the name of an index has at least 3 characters, and {name:?} has fewer")
            });
            checks.that(!self.indexes[..place].iter().any(|other| other.name == *name), || {
                format!("two indexes of the table are named {name:?}")
            });
        }
        if let Billing::Provisioned { read_capacity, write_capacity } = self.billing {
            checks.that(read_capacity > 0 && write_capacity > 0, || {
                "a table has at least 1 unit of reads and 1 of writes in a second".to_owned()
            });
        }
    }

    fn properties(
        &self,
        partition_key: &Attribute,
        attributes: &IndexMap<String, &'static str>,
    ) -> Value {
        let attributes: Vec<_> = attributes
            .iter()
            .map(|(name, kind)| json!({ "AttributeName": name, "AttributeType": kind }))
            .collect();
        let mut properties = json!({
            "AttributeDefinitions": attributes,
            "KeySchema": key_schema(partition_key, self.sort_key.as_ref()),
        });
        if let Some(name) = &self.name {
            properties["TableName"] = json!(name);
        }
        self.billing.add(&mut properties);
        match self.billing {
            Billing::OnDemand => properties["BillingMode"] = json!("PAY_PER_REQUEST"),
            Billing::Provisioned { .. } => properties["BillingMode"] = json!("PROVISIONED"),
        }
        if !self.indexes.is_empty() {
            let indexes = self.indexes.iter().map(|index| index.properties(self.billing));
            properties["GlobalSecondaryIndexes"] = indexes.collect();
        }
        if let Some(attribute) = &self.expires_at {
            properties["TimeToLiveSpecification"] =
                json!({ "AttributeName": attribute, "Enabled": true });
        }
        if let Some(view) = self.stream {
            properties["StreamSpecification"] = json!({ "StreamViewType": view.name() });
        }
        if self.point_in_time_recovery {
            properties["PointInTimeRecoverySpecification"] =
                json!({ "PointInTimeRecoveryEnabled": true });
        }
        if let Some(key) = &self.key {
            properties["SSESpecification"] = json!({
                "KMSMasterKeyId": key.arn(),
                "SSEEnabled": true,
                "SSEType": "KMS",
            });
        }
        if self.deletion_protection {
            properties["DeletionProtectionEnabled"] = json!(true);
        }
        properties
    }
}

impl Index {
    fn properties(&self, billing: Billing) -> Value {
        let projection = match &self.projection {
            Projection::All => json!({ "ProjectionType": "ALL" }),
            Projection::KeysOnly => json!({ "ProjectionType": "KEYS_ONLY" }),
            Projection::Include(attributes) => {
                json!({ "NonKeyAttributes": attributes, "ProjectionType": "INCLUDE" })
            }
        };
        let mut properties = json!({
            "IndexName": self.name,
            "KeySchema": key_schema(&self.partition_key, self.sort_key.as_ref()),
            "Projection": projection,
        });
        billing.add(&mut properties);
        properties
    }
}

impl Billing {
    fn add(self, properties: &mut Value) {
        if let Self::Provisioned { read_capacity, write_capacity } = self {
            properties["ProvisionedThroughput"] = json!({
                "ReadCapacityUnits": read_capacity,
                "WriteCapacityUnits": write_capacity,
            });
        }
    }
}

impl StreamView {
    fn name(self) -> &'static str {
        match self {
            Self::KeysOnly => "KEYS_ONLY",
            Self::NewImage => "NEW_IMAGE",
            Self::OldImage => "OLD_IMAGE",
            Self::NewAndOldImages => "NEW_AND_OLD_IMAGES",
        }
    }
}

fn key_schema(partition_key: &Attribute, sort_key: Option<&Attribute>) -> Value {
    let part = |attribute: &Attribute, kind: &str| json!({ "AttributeName": attribute.name, "KeyType": kind });
    let sort_key = sort_key.map(|attribute| part(attribute, "RANGE"));
    [part(partition_key, "HASH")].into_iter().chain(sort_key).collect()
}

/// Whether this is the ARN of a stream of changes, as far as that can be seen.
fn is_stream(arn: &str) -> bool {
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    let ["arn", _, "dynamodb", region, account, named] = parts[..] else { return false };
    let named = named.strip_prefix("table/").and_then(|named| named.split_once("/stream/"));
    let (table, label) = named.unwrap_or_default();
    // What CloudFormation is to fill in is none of a text that is known.
    !arn.contains("${") && ![region, account, table, label].contains(&"")
}

//! Requests by the tables: most of them ones that the model allows, and the others near to that.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{Member, Pattern, Shape, Structure, Text};

/// Makes requests.
pub(in crate::api) struct Generator {
    pub(in crate::api) random: Rng,
    /// How many of a hundred values are not as they should be.
    pub(in crate::api) wrong: u8,
    /// ARNs and tokens that the server has told.
    known: Vec<(String, String)>,
}

/// How many of the texts that the server has told are kept: more than it has names for them.
const KNOWN_MAX: usize = 300;

const DEFINITIONS: [&str; 19] = [
    r#"{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":5,"Next":"B"},"B":{"Type":"Succeed"}}}"#,
    r#"{"StartAt":"A","TimeoutSeconds":9,"States":{"A":{"Type":"Wait","Seconds":3600,"End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Fail","Error":"E","CausePath":"$.cause"}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:a","HeartbeatSeconds":30,"Retry":[{"ErrorEquals":["States.ALL"],"MaxAttempts":1}],"End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:a","End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Parallel","End":true,"Branches":[{"StartAt":"B","States":{"B":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:a","Retry":[{"ErrorEquals":["States.ALL"],"MaxAttempts":9}],"End":true}}},{"StartAt":"C","States":{"C":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:b","End":true}}}]}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","Parameters":{"QueueUrl":"q","MessageBody.$":"$$.Task.Token"},"End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync:2","Parameters":{"StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:inner"},"End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:sfn:listExecutions","Parameters":{"StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:a"},"Catch":[{"ErrorEquals":["States.ALL"],"Next":"B"}],"End":true},"B":{"Type":"Pass","End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Parallel","End":true,"Branches":[{"StartAt":"B","States":{"B":{"Type":"Wait","Seconds":1,"End":true}}},{"StartAt":"C","States":{"C":{"Type":"Fail"}}}]}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Map","ItemsPath":"$.items","MaxConcurrency":2,"End":true,"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Pass","End":true}}}}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Map","Label":"L","ItemsPath":"$.items","ToleratedFailureCount":1,"End":true,"ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"B","States":{"B":{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:a","End":true}}}}}}"#,
    r#"{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"x":"{% $states.input.a %}"},"Output":"{% $x + 1 %}","End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","NumericGreaterThan":1,"Next":"B"}]},"B":{"Type":"Pass","End":true}}}"#,
    r#"{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Z"}}}"#,
    // For TestState.
    r#"{"Type":"Pass","Parameters":{"b.$":"$.a"},"End":true}"#,
    r#"{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"Retry":[{"ErrorEquals":["States.ALL"]}],"End":true}"#,
    r#"{"Type":"Map","ItemsPath":"$.items","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Pass","End":true}}},"End":true}"#,
];

const DATA: [&str; 7] = [
    "{}",
    r#"{"a":2,"items":[1,2,3],"cause":"c"}"#,
    r#"{"items":{"k":1}}"#,
    "null",
    "[1e3, \"\\ud83d\\ude00\"]",
    "\"text\"",
    "{\"a\":",
];

const ARNS: [&str; 9] = [
    "arn:aws:states:us-east-1:123456789012:stateMachine:a",
    "arn:aws:states:us-east-1:123456789012:stateMachine:a:1",
    "arn:aws:states:us-east-1:123456789012:stateMachine:a:PROD",
    "arn:aws:states:us-east-1:123456789012:stateMachine:a/L",
    "arn:aws:states:us-east-1:123456789012:execution:a:none",
    "arn:aws:states:us-east-1:123456789012:mapRun:a/L:none",
    "arn:aws:states:eu-west-1:000000000000:stateMachine:a",
    "arn:aws:iam::123456789012:role/r",
    "arn:::::",
];

impl Generator {
    pub(in crate::api) fn new(seed: u64, wrong: u8) -> Self {
        Self { random: Rng::with_seed(seed), wrong, known: Vec::new() }
    }

    /// Takes note of what the server has told, to ask for it again; but not of the state machine
    /// that others start, which is to start none itself.
    pub(in crate::api) fn learn(&mut self, answer: &Value) {
        match answer {
            Value::Object(members) => {
                for (name, value) in members {
                    match value.as_str() {
                        Some(text) if text.is_empty() || text.contains(":inner") => {}
                        Some(text) if name.ends_with("Arn") || name.ends_with("Token") => {
                            if self.known.len() >= KNOWN_MAX {
                                self.forget();
                            }
                            self.known.push((name.clone(), text.to_owned()));
                        }
                        _ => self.learn(value),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.learn(item)),
            _ => {}
        }
    }

    /// Forgets something of which there is another one.
    fn forget(&mut self) {
        loop {
            let at = self.random.usize(..self.known.len());
            let (name, _) = self.known[at].clone();
            if self.known.iter().filter(|(known, _)| *known == name).count() > 1 {
                self.known.remove(at);
                return;
            }
        }
    }

    /// The body of a request.
    pub(in crate::api) fn body(&mut self, input: &Structure) -> Vec<u8> {
        let mut body = self.structure(input).to_string().into_bytes();
        if !self.goes_wrong() {
            return body;
        }
        let at = self.random.usize(..=body.len());
        match self.random.u8(..6) {
            0 => body.truncate(at),
            1 => body.insert(at, self.random.u8(..)),
            2 => body.splice(at..at, *b"\xc3\x28").for_each(drop),
            3 => body.splice(at..at, b"[".repeat(300)).for_each(drop),
            4 => body.extend_from_within(..),
            _ => body.clear(),
        }
        body
    }

    fn goes_wrong(&mut self) -> bool {
        self.random.u8(..100) < self.wrong
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.random.usize(..of.len())]
    }

    fn structure(&mut self, structure: &Structure) -> Value {
        let mut members = Map::new();
        for member in structure.members {
            let is_there = member.is_required || self.random.u8(..3) == 0;
            if is_there != self.goes_wrong() {
                members.insert(member.name.to_owned(), self.member(member));
            }
        }
        if self.goes_wrong() {
            members.insert("unheardOf".to_owned(), self.anything());
        }
        Value::Object(members)
    }

    fn member(&mut self, member: &Member) -> Value {
        if self.goes_wrong() {
            return self.anything();
        }
        match member.shape {
            Shape::Text(text) => self.named(member.name, text).into(),
            // All of the weights together are to be this.
            Shape::Integer(_) if member.name == "weight" && self.random.u8(..4) > 0 => 100.into(),
            shape => self.value(shape),
        }
    }

    fn value(&mut self, shape: &Shape) -> Value {
        if self.goes_wrong() {
            return self.anything();
        }
        match shape {
            Shape::Boolean => self.random.bool().into(),
            Shape::Integer(limits) => match self.random.u8(..4) {
                0 => limits.min.into(),
                1 => limits.max.into(),
                _ => limits.min.saturating_add(self.random.i64(0..20)).min(limits.max).into(),
            },
            Shape::Number(limits) => (limits.min + self.random.f64()).min(limits.max).into(),
            Shape::Text(text) => self.text(text).into(),
            Shape::List(list) => {
                let length = list.min + self.random.usize(..3);
                (0..length.min(list.max)).map(|_| self.value(list.item)).collect()
            }
            Shape::Structure(structure) => self.structure(structure),
        }
    }

    /// A text that may mean something to the service, as what it is called has it.
    fn named(&mut self, name: &str, text: &Text) -> String {
        if self.random.u8(..10) == 0 {
            return self.text(text);
        }
        let known: Vec<_> = self.known.iter().filter(|(of, _)| of == name).cloned().collect();
        match name {
            _ if !known.is_empty() && self.random.u8(..8) > 0 => {
                // What was told last is good for most.
                let is_last = self.random.bool();
                let last = known.last().filter(|_| is_last);
                let text = last.unwrap_or(self.one(&known)).1.clone();
                if self.goes_wrong() { self.misspelled(&text) } else { text }
            }
            "resourceArn" if !self.known.is_empty() => {
                let known = self.known.clone();
                self.one(&known).1.clone()
            }
            "definition" => (*self.one(&DEFINITIONS)).to_owned(),
            "roleArn" => ARNS[7].to_owned(),
            name if name.ends_with("Arn") => (*self.one(&ARNS)).to_owned(),
            "input" | "output" | "result" | "context" => (*self.one(&DATA)).to_owned(),
            // So few that others have them as well.
            "name" => (*self.one(&["a", "b", "PROD", "c d"])).to_owned(),
            "stateName" => "A".to_owned(),
            _ => self.text(text),
        }
    }

    /// A text that is nearly this one.
    fn misspelled(&mut self, text: &str) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        let at = self.random.usize(..letters.len().max(1));
        match self.random.u8(..5) {
            0 => letters.truncate(at),
            1 => letters.insert(at, ':'),
            2 => letters.extend_from_within(at..),
            3 => letters.reverse(),
            _ => letters.iter_mut().skip(at).take(1).for_each(|letter| *letter = '0'),
        }
        letters.into_iter().collect()
    }

    /// A text that the model allows.
    fn text(&mut self, text: &Text) -> String {
        if !text.values.is_empty() {
            return (*self.one(text.values)).to_owned();
        }
        let length = match self.random.u8(..20) {
            0 => text.min,
            1 => text.max.min(300_000),
            _ => (text.min + self.random.usize(..12)).min(text.max),
        };
        let letters: &[char] = match text.pattern {
            Some(Pattern::AliasName) => &['a', 'B', '-', '_', '.', '7'],
            Some(Pattern::Printable | Pattern::Ascii) => &['a', '!', '~', '$', '9'],
            None => &['a', 'ä', '€', '😀', '"', '\\', '\u{7f}', ' ', '{', '\n'],
        };
        (0..length).map(|_| *self.one(letters)).collect()
    }

    /// A value of any type.
    fn anything(&mut self) -> Value {
        match self.random.u8(..12) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(-1),
            3 => json!(u64::MAX),
            4 => json!(1e300),
            5 => json!(""),
            6 => json!([]),
            7 => json!({}),
            8 => json!([{ "key": [null] }]),
            9 => json!("a".repeat(70_000)),
            10 => json!({ "a": { "b": { "c": "\u{0}" } } }),
            _ => json!((*self.one(&ARNS)).to_owned()),
        }
    }
}

//! A definition taken apart: its scopes and states in two flat lists, as far as they can be
//! recognized. What the rules look at.

use std::{fmt::Write as _, rc::Rc};

use rustc_hash::FxHashMap;

use crate::{
    document::{Member, Node},
    pointer::{escape, pointer_to_state},
    rules::MachineType,
};

/// A definition, with whatever is wrong with it.
pub(crate) struct Definition<'a> {
    pub(crate) root: &'a Node<'a>,
    /// The state machine itself comes first, and each scope before those inside it.
    pub(crate) scopes: Vec<Scope<'a>>,
    pub(crate) states: Vec<State<'a>>,
}

/// An object with `States`: the state machine, a branch, or the processor of a Map.
pub(crate) struct Scope<'a> {
    pub(crate) node: &'a Node<'a>,
    pub(crate) place: Base<'a>,
    /// The index of the state that it is in.
    pub(crate) parent: Option<usize>,
    /// The indices of its states.
    pub(crate) states: Vec<usize>,
    /// The states by name; of several with one name, the first.
    pub(crate) by_name: FxHashMap<&'a str, usize>,
    /// How many states it is inside of.
    pub(crate) depth: usize,
    /// What runs it.
    pub(crate) machine_type: MachineType,
    /// Whether it runs as executions of its own, which see no variables of the others.
    pub(crate) is_distributed: bool,
    /// Whether some of its states, or where they lead to, are known at the deployment only.
    pub(crate) is_open: bool,
}

/// A state.
pub(crate) struct State<'a> {
    pub(crate) name: &'a str,
    pub(crate) member: &'a Member<'a>,
    pub(crate) kind: Option<Kind>,
    pub(crate) language: Language,
    pub(crate) place: Base<'a>,
    /// The index of the scope that it is in.
    pub(crate) scope: usize,
    /// The indices of the scopes inside it.
    pub(crate) inner: Vec<usize>,
    /// Which fields it may have: a bit for each.
    fields: u64,
}

/// The type of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Task,
    Wait,
    Pass,
    Succeed,
    Fail,
    Choice,
    Parallel,
    Map,
}

impl Kind {
    /// All types, in the order in which AWS lists them.
    pub(crate) const ALL: [Self; 8] = [
        Self::Task,
        Self::Wait,
        Self::Pass,
        Self::Succeed,
        Self::Fail,
        Self::Choice,
        Self::Parallel,
        Self::Map,
    ];

    /// The value of `Type`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Task => "Task",
            Self::Wait => "Wait",
            Self::Pass => "Pass",
            Self::Succeed => "Succeed",
            Self::Fail => "Fail",
            Self::Choice => "Choice",
            Self::Parallel => "Parallel",
            Self::Map => "Map",
        }
    }

    fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether its states have this way out.
    pub(crate) fn leads_on_by(self, field: &str) -> bool {
        match field {
            "Next" => self.has_transition(),
            "Catch" => matches!(self, Self::Task | Self::Parallel | Self::Map),
            _ => self == Self::Choice,
        }
    }

    /// Whether its states need `Next` or `End`.
    pub(crate) fn has_transition(self) -> bool {
        !matches!(self, Self::Choice | Self::Succeed | Self::Fail)
    }
}

/// The language of the expressions in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    JsonPath,
    Jsonata,
}

impl Language {
    /// The value of `QueryLanguage`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::JsonPath => "JSONPath",
            Self::Jsonata => "JSONata",
        }
    }

    fn of(node: &Node<'_>) -> Option<Self> {
        match node.get("QueryLanguage")?.text()? {
            "JSONPath" => Some(Self::JsonPath),
            "JSONata" => Some(Self::Jsonata),
            _ => None,
        }
    }

    /// The language that the fields of a state are of, where it is known at the deployment only.
    fn guessed(state: &Node<'_>) -> Self {
        let has = |name: &&str| state.get(name).is_some();
        match ["Arguments", "Output", "Items"].iter().any(has) {
            true => Self::Jsonata,
            false => Self::JsonPath,
        }
    }
}

/// The place of a scope, or of a state in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Base<'a> {
    scope: Rc<Written>,
    state: Option<&'a str>,
}

/// The place of a scope, written out.
#[derive(Debug, Default)]
struct Written {
    pointer: String,
    location: String,
}

/// A place in a definition. It is made while walking down and written out only for what is
/// found there.
#[derive(Clone, Copy)]
pub(crate) enum Place<'p> {
    Base(&'p Base<'p>),
    Field(&'p Place<'p>, &'p str),
    Item(&'p Place<'p>, usize),
}

impl<'a> Base<'a> {
    pub(crate) fn place(&self) -> Place<'_> {
        Place::Base(self)
    }

    fn of_scope(place: &Place<'_>) -> Self {
        let mut location = String::new();
        place.write_location(&mut location);
        Self { scope: Rc::new(Written { pointer: place.pointer(), location }), state: None }
    }

    fn of_state(&self, name: &'a str) -> Self {
        Self { scope: self.scope.clone(), state: Some(name) }
    }
}

impl<'p> Place<'p> {
    pub(crate) fn field(&'p self, name: &'p str) -> Place<'p> {
        Place::Field(self, name)
    }

    pub(crate) fn item(&'p self, index: usize) -> Place<'p> {
        Place::Item(self, index)
    }

    /// As a JSON Pointer (RFC 6901).
    pub(crate) fn pointer(&self) -> String {
        let mut text = String::new();
        self.write_pointer(&mut text);
        text
    }

    fn write_pointer(&self, text: &mut String) {
        match self {
            Self::Base(base) => {
                text.push_str(&base.scope.pointer);
                if let Some(name) = base.state {
                    text.push_str(&pointer_to_state(name));
                }
            }
            Self::Field(parent, name) => {
                parent.write_pointer(text);
                text.push('/');
                text.push_str(&escape(name));
            }
            Self::Item(parent, index) => {
                parent.write_pointer(text);
                let _ = write!(text, "/{index}");
            }
        }
    }

    /// As AWS writes it: names as they are, and the index of an item in brackets.
    pub(crate) fn location(&self) -> String {
        let mut text = String::new();
        self.write_location(&mut text);
        if text.is_empty() {
            text.push('/');
        }
        text
    }

    fn write_location(&self, text: &mut String) {
        match self {
            Self::Base(base) => {
                text.push_str(&base.scope.location);
                if let Some(name) = base.state {
                    text.push_str("/States/");
                    text.push_str(name);
                }
            }
            Self::Field(parent, name) => {
                parent.write_location(text);
                text.push('/');
                text.push_str(name);
            }
            Self::Item(parent, index) => {
                parent.write_location(text);
                let _ = write!(text, "[{index}]");
            }
        }
    }

    /// What is there, for messages: `` `Next` ``, `the state "Open Case"`.
    pub(crate) fn subject(&self) -> String {
        match self {
            Self::Base(base) => match (base.state, base.scope.pointer.rsplit('/').next()) {
                (Some(name), _) => format!("the state {name:?}"),
                (None, Some(processor @ ("ItemProcessor" | "Iterator"))) => {
                    format!("the `{processor}`")
                }
                (None, Some(index)) if !index.is_empty() => format!("branch {index}"),
                (None, _) => "the state machine".to_owned(),
            },
            Self::Field(_, name) => format!("`{name}`"),
            Self::Item(Self::Field(_, name), index) => format!("item {index} of `{name}`"),
            Self::Item(..) => "this item".to_owned(),
        }
    }
}

/// A bit that stands for a name, and for some others.
#[inline]
const fn bit(name: &str) -> u64 {
    let name = name.as_bytes();
    match name {
        [first, .., last] => 1 << ((*first as usize + *last as usize + name.len()) % 64),
        _ => 1,
    }
}

/// A way out of a state.
pub(crate) struct Target<'a, 'p> {
    /// The field of the state that it is in.
    pub(crate) field: &'static str,
    pub(crate) node: &'a Node<'a>,
    /// Empty, if it is no text.
    pub(crate) name: &'a str,
    pub(crate) place: &'p Place<'p>,
}

impl<'a> Definition<'a> {
    pub(crate) fn of(root: &'a Node<'a>, machine_type: MachineType) -> Self {
        let mut definition = Self { root, scopes: Vec::new(), states: Vec::new() };
        definition.add_scope(root, &Base::default().place(), None, machine_type, false);
        definition
    }

    /// Whether what some states are, or what is inside of them, is known at the deployment only:
    /// then nothing is known of the data that comes from there.
    pub(crate) fn is_open(&self) -> bool {
        let inside = ["Branches", "ItemProcessor", "Iterator"];
        self.scopes.iter().any(|scope| scope.is_open)
            || self.states.iter().any(|state| {
                inside.iter().any(|field| state.get(field).is_some_and(Node::is_placeholder))
            })
    }

    /// The language of states that say none.
    pub(crate) fn language(&self) -> Language {
        Language::of(self.root).unwrap_or(Language::JsonPath)
    }

    fn add_scope(
        &mut self,
        node: &'a Node<'a>,
        place: &Place<'_>,
        parent: Option<usize>,
        machine_type: MachineType,
        is_distributed: bool,
    ) -> usize {
        let index = self.scopes.len();
        let depth = parent.map_or(0, |state| self.scopes[self.states[state].scope].depth + 1);
        let members = node.get("States").map(Node::members).unwrap_or_default();
        self.scopes.push(Scope {
            node,
            place: Base::of_scope(place),
            parent,
            states: Vec::with_capacity(members.len()),
            by_name: FxHashMap::with_capacity_and_hasher(members.len(), Default::default()),
            depth,
            machine_type,
            is_distributed,
            is_open: node.is_placeholder() || node.get("States").is_some_and(Node::is_placeholder),
        });
        self.states.reserve(members.len());
        for member in members {
            let state = self.add_state(index, member);
            self.scopes[index].states.push(state);
            self.scopes[index].by_name.entry(&member.key).or_insert(state);
            self.scopes[index].is_open |= self.states[state].is_open();
        }
        index
    }

    fn add_state(&mut self, scope: usize, member: &'a Member<'a>) -> usize {
        let base = self.scopes[scope].place.of_state(&member.key);
        let index = self.states.len();
        let node = &member.value;
        let kind = node.get("Type").and_then(Node::text).and_then(Kind::of);
        let language = Language::of(node).unwrap_or_else(|| {
            let said = [node, self.root].map(|node| node.get("QueryLanguage"));
            // The nearest that says something decides.
            match said.into_iter().flatten().next() {
                Some(language) if language.is_placeholder() => Language::guessed(node),
                _ => self.language(),
            }
        });
        self.states.push(State {
            name: &member.key,
            member,
            kind,
            language,
            place: base.clone(),
            scope,
            inner: Vec::new(),
            fields: node.members().iter().fold(0, |all, member| all | bit(&member.key)),
        });
        let get = |field| State::get(&self.states[index], field);
        if ["Branches", "ItemProcessor", "Iterator"].into_iter().all(|field| get(field).is_none()) {
            return index;
        }
        let place = base.place();
        let outer = self.scopes[scope].machine_type;
        // What another type of state has of these is refused as a whole.
        let may_have = |owner| kind.is_none_or(|kind| kind == owner);
        let branches = node.get("Branches").filter(|_| may_have(Kind::Parallel));
        for (position, branch) in branches.map(Node::items).unwrap_or_default().iter().enumerate() {
            let branches = place.field("Branches");
            let inner = self.add_scope(branch, &branches.item(position), Some(index), outer, false);
            self.states[index].inner.push(inner);
        }
        for field in ["ItemProcessor", "Iterator"] {
            let processor = node.get(field).filter(|node| node.is_object() && may_have(Kind::Map));
            let Some(processor) = processor else { continue };
            let config = processor.get("ProcessorConfig");
            let value = |name| config.and_then(|config| config.get(name)).and_then(Node::text);
            let is_distributed = value("Mode") == Some("DISTRIBUTED");
            let machine_type = match value("ExecutionType") {
                Some("EXPRESS") if is_distributed => MachineType::Express,
                Some("STANDARD") if is_distributed => MachineType::Standard,
                _ => outer,
            };
            let place = place.field(field);
            let inner =
                self.add_scope(processor, &place, Some(index), machine_type, is_distributed);
            self.states[index].inner.push(inner);
        }
        index
    }
}

impl<'a> State<'a> {
    pub(crate) fn node(&self) -> &'a Node<'a> {
        &self.member.value
    }

    #[inline]
    pub(crate) fn get(&self, field: &str) -> Option<&'a Node<'a>> {
        self.member(field).map(|member| &member.value)
    }

    /// Most fields that rules ask for are not there, which is told without a look at all names.
    #[inline]
    pub(crate) fn member(&self, field: &str) -> Option<&'a Member<'a>> {
        if self.fields & bit(field) == 0 { None } else { self.node().member(field) }
    }

    /// Whether it is known at the deployment only what it is: all of it, or its type, or how many
    /// states a function of CloudFormation makes in its place.
    pub(crate) fn is_open(&self) -> bool {
        self.node().is_placeholder()
            || self.get("Type").is_some_and(Node::is_placeholder)
            || self.name.starts_with("Fn::")
    }

    /// Whether an execution can end here.
    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self.kind, Some(Kind::Succeed | Kind::Fail))
            || self.get("End").is_some_and(|end| end.value == crate::document::Value::Bool(true))
    }

    /// Tells of each name of an error in one of its lists, `Retry` or `Catch`: with the index of
    /// the item that names it.
    pub(crate) fn each_error(
        &self,
        list: &str,
        mut tell: impl FnMut(usize, &'a str, &'a Node<'a>, &Place<'_>),
    ) {
        let place = self.place.place();
        let place = place.field(list);
        let items = self.get(list).map(Node::items).unwrap_or_default();
        for (index, item) in items.iter().enumerate() {
            let item_place = place.item(index);
            let names = item_place.field("ErrorEquals");
            let errors = item.get("ErrorEquals").map(Node::items).unwrap_or_default();
            for (position, error) in errors.iter().enumerate() {
                if let Some(name) = error.text() {
                    tell(index, name, error, &names.item(position));
                }
            }
        }
    }

    /// Tells of each way out: `Next`, those of the rules and of `Default`, those of the catches.
    pub(crate) fn each_target(&self, mut tell: impl FnMut(Target<'a, '_>)) {
        let place = self.place.place();
        let mut at = |field: &'static str, node: Option<&'a Node<'a>>, place: &Place<'_>| {
            if let Some(node) = node {
                tell(Target { field, node, name: node.text().unwrap_or_default(), place });
            }
        };
        at("Next", self.get("Next"), &place.field("Next"));
        for (field, list) in [("Choices", self.get("Choices")), ("Catch", self.get("Catch"))] {
            let place = place.field(field);
            for (index, item) in list.map(Node::items).unwrap_or_default().iter().enumerate() {
                at(field, item.get("Next"), &place.item(index).field("Next"));
            }
        }
        at("Default", self.get("Default"), &place.field("Default"));
    }
}

//! Reading a mock file, with everything that is wrong in it.

use std::{collections::BTreeMap, ops::RangeInclusive, sync::Arc};

use statewright_engine::{Failure, Json, Object};

use super::{Case, Mocks, Response, Responses};
use crate::Error;

impl Mocks {
    /// Reads the text of a mock file.
    ///
    /// # Errors
    ///
    /// It is no JSON, or not what a mock file looks like; all that is wrong is told.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let json = Json::parse(text)
            .map_err(|error| Error::new(format!("the mock file is no JSON: {error}")))?;
        let mut reader = Reader::default();
        let mocks = reader.mocks(&json);
        if reader.problems.is_empty() {
            return Ok(mocks);
        }
        let error =
            Error::new(format!("the mock file cannot be used:\n{}", reader.problems.join("\n")));
        Err(error.hint(
            r#"it has the form {"StateMachines": {"NAME": {"TestCases": {"CASE": {"STATE": "RESPONSES"}}}}, "MockedResponses": {"RESPONSES": {"0": {"Return": …}, "1-2": {"Throw": {"Error": …, "Cause": …}}}}}"#,
        ))
    }
}

#[derive(Default)]
struct Reader {
    problems: Vec<String>,
}

impl Reader {
    fn mocks(&mut self, json: &Json) -> Mocks {
        let root = self.object(json, "the file");
        self.known(&root, "the file", &["StateMachines", "MockedResponses"]);
        let mut responses = BTreeMap::new();
        for (name, json) in self.members(&root, "MockedResponses", "the file") {
            let place = format!("MockedResponses.{name}");
            responses.insert(name, Arc::new(self.responses(&json, &place)));
        }
        let mut machines = BTreeMap::new();
        for (name, json) in self.members(&root, "StateMachines", "the file") {
            let place = format!("StateMachines.{name}");
            let machine = self.object(&json, &place);
            self.known(&machine, &place, &["TestCases"]);
            let mut cases = BTreeMap::new();
            for (case, json) in self.members(&machine, "TestCases", &place) {
                let place = format!("{place}.TestCases.{case}");
                cases.insert(case.to_string(), Arc::new(self.case(&json, &place, &responses)));
            }
            machines.insert(name.to_string(), cases);
        }
        Mocks { machines }
    }

    fn case(
        &mut self,
        json: &Json,
        place: &str,
        responses: &BTreeMap<Arc<str>, Arc<Responses>>,
    ) -> Case {
        let mut states = BTreeMap::new();
        for (state, json) in self.object(json, place).iter() {
            let Some(name) = json.as_str() else {
                self.wrong(&format!("{place}.{state}"), "is not the name of a mocked response");
                continue;
            };
            match responses.get(name) {
                Some(responses) => {
                    states.insert(state.to_string(), Arc::clone(responses));
                }
                None => self.wrong(
                    &format!("{place}.{state}"),
                    &format!("names {name:?}, and MockedResponses has nothing of that name"),
                ),
            }
        }
        Case { states }
    }

    fn responses(&mut self, json: &Json, place: &str) -> Responses {
        let mut by_attempt: Vec<(RangeInclusive<u64>, Response)> = Vec::new();
        for (key, json) in self.object(json, place).iter() {
            let place = format!("{place}.{key}");
            let Some(attempts) = attempts(key) else {
                let problem =
                    r#"is not the number of an attempt, such as "0", nor a range, such as "1-3""#;
                self.wrong(&place, problem);
                continue;
            };
            let overlaps = |(other, _): &(RangeInclusive<u64>, Response)| {
                attempts.start() <= other.end() && other.start() <= attempts.end()
            };
            if by_attempt.iter().any(overlaps) {
                self.wrong(&place, "is about an attempt that another one is about as well");
            }
            if let Some(response) = self.response(json, &place) {
                by_attempt.push((attempts, response));
            }
        }
        if by_attempt.is_empty() && self.problems.is_empty() {
            self.wrong(place, "has no answer at all");
        }
        Responses { by_attempt }
    }

    fn response(&mut self, json: &Json, place: &str) -> Option<Response> {
        let response = self.object(json, place);
        self.known(&response, place, &["Return", "Throw"]);
        match (response.get("Return"), response.get("Throw")) {
            (Some(result), None) => Some(Response::Return(result.clone())),
            (None, Some(thrown)) => {
                let place = format!("{place}.Throw");
                let thrown = self.object(thrown, &place);
                self.known(&thrown, &place, &["Error", "Cause"]);
                let error = self.text(&thrown, "Error", &place);
                if error.is_none() && !thrown.is_empty() {
                    self.wrong(&place, "has no Error");
                }
                Some(Response::Throw(Failure { error, cause: self.text(&thrown, "Cause", &place) }))
            }
            _ => {
                self.wrong(place, "needs one of Return and Throw");
                None
            }
        }
    }

    fn text(&mut self, object: &Object, member: &str, place: &str) -> Option<Arc<str>> {
        match object.get(member) {
            None => None,
            Some(Json::String(text)) => Some(Arc::clone(text)),
            Some(_) => {
                self.wrong(&format!("{place}.{member}"), "is not a text");
                None
            }
        }
    }

    fn object(&mut self, json: &Json, place: &str) -> Object {
        match json.as_object() {
            Some(object) => object.clone(),
            None => {
                self.wrong(place, "is not an object");
                Object::default()
            }
        }
    }

    /// The members of a member, which has to be there.
    fn members(&mut self, object: &Object, member: &str, place: &str) -> Vec<(Arc<str>, Json)> {
        let Some(json) = object.get(member) else {
            self.wrong(place, &format!("has no {member}"));
            return Vec::new();
        };
        let members = self.object(json, &format!("{place}.{member}"));
        members.iter().map(|(name, json)| (name.clone(), json.clone())).collect()
    }

    fn known(&mut self, object: &Object, place: &str, known: &[&str]) {
        for (member, _) in object.iter() {
            if !known.contains(&&**member) && &**member != "Comment" {
                let known = known.join(" and ");
                self.wrong(place, &format!("has {member:?}, and only {known} are known"));
            }
        }
    }

    fn wrong(&mut self, place: &str, problem: &str) {
        self.problems.push(format!("  {place} {problem}"));
    }
}

/// `0` or `1-3`.
fn attempts(key: &str) -> Option<RangeInclusive<u64>> {
    let (first, last) = key.split_once('-').unwrap_or((key, key));
    let (first, last) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    (first <= last).then_some(first..=last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_is_told() {
        let error = Mocks::parse(
            r#"{
                "StateMachines": {
                    "A": {"TestCases": {"One": {"S": "Missing", "T": 3}}},
                    "B": {"Cases": {}},
                    "C": []
                },
                "MockedResponses": {
                    "Good": {"0": {"Return": null}},
                    "Bad": {
                        "first": {"Return": 1},
                        "2-1": {"Return": 1},
                        "0": {"Return": 1, "Throw": {"Error": "E"}},
                        "1-3": {"Throw": {"Cause": "C"}},
                        "3": {"Throw": {"Error": 1}},
                        "5": {}
                    }
                }
            }"#,
        )
        .expect_err("problems");
        insta::assert_snapshot!(error.to_string());
    }

    #[test]
    fn what_is_no_json_is_told() {
        let error = Mocks::parse("{").expect_err("no JSON").to_string();
        assert!(error.starts_with("the mock file is no JSON: "), "{error}");
    }

    #[test]
    fn a_machine_and_a_case_are_found_by_their_names() {
        let mocks = Mocks::parse(
            r#"{"StateMachines": {"A": {"TestCases": {"One": {}}}}, "MockedResponses": {}}"#,
        )
        .expect("a mock file");
        assert!(mocks.case("A", "One").is_some_and(|case| case.state("S").is_none()));
        assert!(mocks.case("A", "Two").is_none());
        assert!(mocks.case("B", "One").is_none());
    }
}

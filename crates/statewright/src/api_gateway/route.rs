use crate::{Text, check::Checks};

/// Who may use an API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RouteAuth {
    /// Whoever IAM lets, by signed requests.
    #[default]
    Iam,
    /// Everybody.
    Public,
    /// Whoever has a token (a JWT) in the header `Authorization`: of an [`HttpApi`](super::HttpApi).
    Jwt {
        /// Who gave the token away, such as
        /// `https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_a1B2c3D4`.
        issuer: Text,
        /// For whom it is: one of these, such as the id of a client of a user pool.
        audiences: Vec<Text>,
    },
    /// The users of the user pool with this ARN, by the token in the header `Authorization`: of a
    /// [`RestApi`](super::RestApi).
    UserPool(Text),
}

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/// A method and a path: `POST /cases/{id}`.
pub(super) struct Route<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
}

impl<'a> Route<'a> {
    /// Takes a route apart, and finds what is wrong with it.
    pub(super) fn read(text: &'a str, checks: &mut Checks) -> Self {
        let (method, path) = text.split_once(' ').unwrap_or(("", text));
        checks.that(METHODS.contains(&method), || {
            format!("a route is a method and a path, as in \"POST /cases\", and {text:?} is not")
        });
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || "/-_.~{}+:".contains(letter);
        checks.that(path.starts_with('/') && path.chars().all(allowed), || {
            format!("the path of a route begins with `/` and has only letters, digits and `-_.~:{{}}+`, and {path:?} has others")
        });
        Self { method, path }
    }

    /// The names of its variable parts.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &'a str> {
        let parts = self.path.split('/');
        parts.filter_map(|part| Some(part.strip_prefix('{')?.trim_end_matches(['}', '+'])))
    }

    /// The route in an ARN that IAM and Lambda know it by: a variable part is a `*` there.
    pub(super) fn in_arn(&self) -> String {
        let parts = self.path.split('/').map(|part| if part.starts_with('{') { "*" } else { part });
        format!("{}{}", self.method, parts.collect::<Vec<_>>().join("/"))
    }
}

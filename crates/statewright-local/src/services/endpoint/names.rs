//! How Step Functions names the parameters and results of services.

use super::models::Member;

pub(crate) use statewright_asl::rights::capitalized;

/// By which kind of integration a service is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `arn:aws:states:::sqs:sendMessage`: after the AWS SDK for Java 1.
    Optimized,
    /// `arn:aws:states:::aws-sdk:sqs:sendMessage`: after the AWS SDK for Java 2.
    Sdk,
}

impl Style {
    /// The name of a member where Step Functions has it.
    pub(super) fn name(self, member: &str) -> String {
        match self {
            Self::Optimized => capitalized(member),
            // `null` is a word of Java.
            Self::Sdk if member == "NULL" => "Nul".to_owned(),
            Self::Sdk => capitalized(&uncapitalized(member)),
        }
    }

    /// Whether a parameter is meant for a member. Its letters may be large or small: the two
    /// kinds of integrations differ in that, and people take one for the other.
    pub(super) fn is_for(self, parameter: &str, member: &Member) -> bool {
        parameter.eq_ignore_ascii_case(member.name)
            || parameter.eq_ignore_ascii_case(&self.name(member.name))
    }
}

/// With a small letter at its beginning.
pub(crate) fn with_small_letter(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// With small letters at its beginning, as far as these are an acronym: `DBInstance` is
/// `dbInstance`, `ETag` is `eTag`.
fn uncapitalized(name: &str) -> String {
    let letters: Vec<_> = name.chars().collect();
    let is_upper = |index: usize| letters.get(index).is_some_and(char::is_ascii_uppercase);
    let is_lower = |index: usize| letters.get(index).is_some_and(char::is_ascii_lowercase);
    let mut end = 1;
    while is_upper(end) && !is_lower(end + 1) {
        end += 1;
    }
    letters
        .iter()
        .enumerate()
        .map(|(index, letter)| if index < end { letter.to_ascii_lowercase() } else { *letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_sdks() {
        for (member, optimized, sdk) in [
            ("QueueUrl", "QueueUrl", "QueueUrl"),
            ("cluster", "Cluster", "Cluster"),
            ("taskDefinition", "TaskDefinition", "TaskDefinition"),
            ("MD5OfMessageBody", "MD5OfMessageBody", "Md5OfMessageBody"),
            ("DBInstanceIdentifier", "DBInstanceIdentifier", "DbInstanceIdentifier"),
            ("ETag", "ETag", "ETag"),
            ("ChecksumCRC32", "ChecksumCRC32", "ChecksumCRC32"),
            ("SS", "SS", "Ss"),
            ("BOOL", "BOOL", "Bool"),
            ("NULL", "NULL", "Nul"),
            ("S", "S", "S"),
        ] {
            assert_eq!(Style::Optimized.name(member), optimized);
            assert_eq!(Style::Sdk.name(member), sdk);
        }
    }
}

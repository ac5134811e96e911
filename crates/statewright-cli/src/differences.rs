use statewright_asl::document::{Node, Value};

/// In how many places two values say something else: a member that only one has is one place,
/// and so is a name that differs.
pub(crate) fn differences(one: &Node<'_>, other: &Node<'_>) -> usize {
    match (&one.value, &other.value) {
        (Value::List(items), Value::List(others)) if items.len() == others.len() => {
            items.iter().zip(others).map(|(one, other)| differences(one, other)).sum()
        }
        (Value::Object(members), Value::Object(others)) if members.len() == others.len() => members
            .iter()
            .zip(others)
            .map(|(one, other)| {
                usize::from(one.key != other.key) + differences(&one.value, &other.value)
            })
            .sum(),
        (Value::Object(members), Value::Object(others)) => {
            let (more, fewer) =
                if members.len() > others.len() { (members, others) } else { (others, members) };
            let missing =
                more.iter().filter(|member| !fewer.iter().any(|other| other.key == member.key));
            let differing = fewer.iter().map(|member| {
                let other = more.iter().find(|other| other.key == member.key);
                other.map_or(1, |other| differences(&member.value, &other.value))
            });
            missing.count() + differing.sum::<usize>()
        }
        (one, other) => usize::from(one != other),
    }
}

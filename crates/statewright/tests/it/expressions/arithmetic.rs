use proptest::prelude::*;

use super::*;

#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
struct Numbers {
    a: i32,
    b: i32,
    text: String,
    part: String,
}

/// What an expression gives in each language that can say it.
fn results<T: DeserializeOwned, V: Value<T>>(
    numbers: &Numbers,
    make: impl Fn(Expr<Numbers>) -> V,
) -> Vec<T> {
    let input = serde_json::to_value(numbers).expect("JSON");
    let definitions =
        LANGUAGES.map(|language| definition(pass::<Numbers, T, V>("Pass", &make), Some(language)));
    definitions
        .into_iter()
        .flatten()
        .map(|definition| {
            let output = run(&definition, &input).unwrap_or_else(|error| panic!("{error}"));
            serde_json::from_value(output).unwrap_or_else(|error| panic!("{error}"))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arithmetic_is_that_of_rust(a in any::<i16>(), b in any::<i16>()) {
        let (a, b) = (i32::from(a), i32::from(b));
        let numbers = Numbers { a, b, text: String::new(), part: String::new() };
        let both = results(&numbers, |numbers| numbers.get(Numbers::A) + numbers.get(Numbers::B));
        prop_assert_eq!(both, [a + b, a + b]);
        let difference = results(&numbers, |numbers| {
            numbers.get(Numbers::A) - 7 - (numbers.get(Numbers::B) - numbers.get(Numbers::A))
        });
        prop_assert_eq!(difference, [a - 7 - (b - a)]);
        let product = results(&numbers, |numbers| {
            (numbers.get(Numbers::A) + 1) * numbers.get(Numbers::B) * -2
        });
        prop_assert_eq!(product, [(a + 1) * b * -2]);
        if b != 0 {
            let quotient = results(&numbers, |numbers| {
                numbers.get(Numbers::A).divided_down_by(numbers.get(Numbers::B))
            });
            prop_assert_eq!(quotient, [(f64::from(a) / f64::from(b)).floor() as i32]);
            let remainder = results(&numbers, |numbers| numbers.get(Numbers::A) % numbers.get(Numbers::B));
            prop_assert_eq!(remainder, [a % b]);
        }
        let less = results(&numbers, |numbers| numbers.get(Numbers::A).less_than(numbers.get(Numbers::B)));
        prop_assert_eq!(less, [a < b]);
    }

    #[test]
    fn texts_are_those_of_rust(text in any::<String>(), part in "\\PC{1,2}", constant in any::<String>()) {
        prop_assume!(!constant.contains("${"));
        let numbers = Numbers { a: 1, b: 2, text: text.clone(), part: part.clone() };
        let joined = results(&numbers, |numbers| {
            numbers.get(Numbers::TEXT).concat(&constant).concat(numbers.get(Numbers::PART))
        });
        let expected = format!("{text}{constant}{part}");
        prop_assert_eq!(joined, [expected.clone(), expected]);
        let length = results(&numbers, |numbers| numbers.get(Numbers::TEXT).length());
        prop_assert_eq!(length, [text.chars().count() as u64]);
        let contains = results(&numbers, |numbers| numbers.get(Numbers::TEXT).contains(numbers.get(Numbers::PART)));
        prop_assert_eq!(contains, [text.contains(&part)]);
        let split = results(&numbers, |numbers| numbers.get(Numbers::TEXT).split(numbers.get(Numbers::PART)));
        let expected: Vec<_> = text.split(&part).map(str::to_owned).collect();
        prop_assert_eq!(split, [expected]);
        let matches = |pattern: &str| {
            results(&numbers, |numbers| numbers.get(Numbers::TEXT).matches(pattern))
        };
        prop_assert_eq!(matches("*"), [true]);
        prop_assert_eq!(matches("**"), [true]);
        let starts = results(&numbers, |numbers| numbers.get(Numbers::TEXT).starts_with(&part));
        prop_assert_eq!(starts, [text.starts_with(&part)]);
        let ends = results(&numbers, |numbers| {
            let text = numbers.get(Numbers::TEXT).concat(&constant);
            text.ends_with(&constant)
        });
        prop_assert_eq!(ends, [true]);
        let is_constant = results(&numbers, |numbers| numbers.get(Numbers::TEXT).equals(&text));
        prop_assert_eq!(is_constant, [true]);
    }
}

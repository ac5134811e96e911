use super::*;
use crate::Json;

fn json(text: &str) -> Json {
    Json::parse(text).expect("JSON")
}

#[test]
fn values_are_printed_as_java_prints_them() {
    for (text, printed_text) in [
        (r#"{"a":1,"b":[],"c":{"d":"x y","e":null}}"#, "{a=1, b=[], c={d=x y, e=null}}"),
        ("[true,1.5,\"\"]", "[true, 1.5, ]"),
        ("1.0", "1.0"),
        ("100.25", "100.25"),
        ("9999999.5", "9999999.5"),
        ("1e7", "1.0E7"),
        ("-1.5e10", "-1.5E10"),
        ("0.001", "0.001"),
        ("0.00099", "9.9E-4"),
        ("1e300", "1.0E300"),
        ("0.0", "0.0"),
        ("18446744073709551615", "18446744073709551615"),
    ] {
        assert_eq!(printed(&json(text)), printed_text, "{text}");
    }
}

#[test]
fn a_text_that_is_too_long_is_left_off() {
    let mut text = String::new();
    print(&json(r#"["aaaa","bbbb","cccc","dddd"]"#), &mut text, 8);
    assert_eq!(text, "[aaaa, bbbb, , ]");
}

#[test]
fn hashes_are_those_of_java() {
    for (text, expected) in [
        ("null", 0),
        ("true", 1231),
        ("-1", -1),
        ("4294967296", 1),
        ("-4294967296", -1),
        ("18446744073709551615", -32),
        ("1.5", 1_073_217_536),
        ("\"hello\"", 99_162_322),
        ("[]", 1),
        ("[1,2]", 994),
        (r#"{"a":1}"#, 96),
        (r#"{"a":1,"b":"x"}"#, 96 + (98 ^ 120)),
    ] {
        assert_eq!(hash(&json(text)), expected, "{text}");
    }
}

#[test]
fn a_seed_gives_the_numbers_of_java() {
    let mut random = Random::new(42);
    let numbers: Vec<_> = (0..8).map(|_| random.next_below(10)).collect();
    assert_eq!(numbers, [0, 3, 8, 4, 0, 5, 5, 8]);
    let mut random = Random::new(-1);
    let numbers: Vec<_> = (0..3).map(|_| random.next_below(16)).collect();
    assert_eq!(numbers, [4, 7, 0]);
    let mut random = Random::new(7);
    let numbers: Vec<_> = (0..3).map(|_| random.next_below(1_500_000_000)).collect();
    assert_eq!(numbers, [1_371_249_164, 20_678_044, 747_989_380]);
    assert_eq!(Random::new(0).next_number(), -1_155_484_576);
}

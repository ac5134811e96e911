//! What the functions give that are always there.

use super::*;

#[test]
fn texts() {
    check_all(&[
        ("$string({'a': [1, 0.1 + 0.2]})", r#""{\"a\":[1,0.3]}""#),
        ("$string([1], true)", r#""[\n  1\n]""#),
        ("$length('😀é')", "2"),
        ("$substring('hello', 1, 3)", "\"ell\""),
        ("$substring('hello', -3)", "\"llo\""),
        ("$substringBefore('a=b=c', '=') & $substringAfter('a=b=c', '=')", "\"ab=c\""),
        ("$trim('  a \\n b ')", "\"a b\""),
        ("$pad('7', -3, '0') & $pad('ab', 4, '12')", "\"007ab12\""),
        ("$join(['a', 'b'], '-')", "\"a-b\""),
        ("$split('a, b;c', /[,;]\\s*/)", r#"["a","b","c"]"#),
        ("$split('abc', '')", r#"["a","b","c"]"#),
        ("$contains('hello', /L+/i)", "true"),
        ("$replace('John Smith', /(\\w+)\\s(\\w+)/, '$2, $1')", "\"Smith, John\""),
        ("$replace('3 4', /\\d/, function($m) { $string($number($m.match) * 2) })", "\"6 8\""),
        ("$match('ab12', /([a-z])(\\d)/)", r#"{"match":"b1","index":1,"groups":["b","1"]}"#),
        ("$base64decode($base64encode('hello'))", "\"hello\""),
        ("$encodeUrlComponent('a b&é')", "\"a%20b%26%C3%A9\""),
        ("$decodeUrl('a%20b%26')", "\"a b%26\""),
    ]);
}

#[test]
fn numbers() {
    check_all(&[
        ("$number('0x1F') + $number('-1.5e1') + $number(true)", "17"),
        (
            "$round(2.5) & $round(3.5) & $round(-0.5) & $round(12.345, 2) & $round(1250, -2)",
            "\"24012.341200\"",
        ),
        ("$floor(-1.5) & $ceil(-1.5) & $abs(-1.5)", "\"-2-11.5\""),
        ("$power(2, 10) + $sqrt(16)", "1028"),
        ("$sum([1, 2]) + $max([1, 3]) + $min([2, 5]) + $average([1, 2])", "9.5"),
        ("$sum([])", "0"),
        ("$formatNumber(-1234.5678, '#,##0.00')", "\"-1,234.57\""),
        ("$formatNumber(0.14, '01%') & $formatNumber(1234.5678, '00.000e0')", "\"14%12.346e2\""),
        ("$formatBase(255, 16)", "\"ff\""),
        (
            "$formatInteger(1999, 'I') & ' ' & $formatInteger(21, 'w') & ' ' & $formatInteger(2, '1;o')",
            "\"MCMXCIX twenty-one 2nd\"",
        ),
        ("$parseInteger('two thousand and seventeen', 'w')", "2017"),
    ]);
}

#[test]
fn lists_and_objects() {
    check_all(&[
        ("$count([1, 2]) & $count('x') & $count(missing)", "\"210\""),
        ("$append(1, [2, 3])", "[1,2,3]"),
        ("$reverse([1, 2])", "[2,1]"),
        ("$distinct([1, 2, 1, {'a': 1}, {'a': 1}])", r#"[1,2,{"a":1}]"#),
        ("$zip([1, 2, 3], ['a', 'b'])", r#"[[1,"a"],[2,"b"]]"#),
        ("$sort(['b', 'a'])", r#"["a","b"]"#),
        ("$sort([{'n': 2}, {'n': 1}], function($a, $b) { $a.n > $b.n }).n", "[1,2]"),
        ("$reduce([1, 2, 3], function($a, $b) { $a * $b }, 2)", "12"),
        ("$map([5, 6], function($v, $i, $all) { $v + $i + $count($all) })", "[7,9]"),
        ("$single([1, 2, 3], function($v) { $v = 2 })", "2"),
        ("$keys([{'a': 1}, {'b': 2, 'a': 3}])", r#"["a","b"]"#),
        ("$lookup({'a b': 1}, 'a b')", "1"),
        ("$merge([{'a': 1, 'b': 2}, {'a': 3}])", r#"{"a":3,"b":2}"#),
        ("$spread({'a': 1, 'b': 2})", r#"[{"a":1},{"b":2}]"#),
        ("$sift({'a': 1, 'b': 2}, function($v, $k) { $k = 'b' })", r#"{"b":2}"#),
        ("$each({'a': 1, 'b': 2}, function($v, $k) { $k & $v })", r#"["a1","b2"]"#),
        (
            "$type([null, 1][0]) & $type(1) & $type('') & $type([]) & $type({}) & $type($sum)",
            "\"nullnumberstringarrayobjectfunction\"",
        ),
        ("$boolean([0, 1]) and $not('') and $exists(null) and $not($exists(missing))", "true"),
    ]);
}

#[test]
fn times() {
    check_all(&[
        ("$fromMillis(1510067557121)", "\"2017-11-07T15:12:37.121Z\""),
        (
            "$fromMillis(1510067557121, '[M01]/[D01]/[Y0001] [h#1]:[m01][P]')",
            "\"11/07/2017 3:12pm\"",
        ),
        (
            "$fromMillis(1510067557121, '[FNn], [D1o] [MNn] [Y] [H01]:[m01] [z]', '-0500')",
            "\"Tuesday, 7th November 2017 10:12 GMT-05:00\"",
        ),
        ("$fromMillis(1510067557121, '[X0001]-W[W01]-[F1]')", "\"2017-W45-2\""),
        ("$toMillis('2017-11-07T15:12:37.121Z')", "1510067557121"),
        ("$toMillis('2017-11-07')", "1510012800000"),
        ("$toMillis('7th November 2017', '[D1o] [MNn] [Y]')", "1510012800000"),
        ("$toMillis('2017-11-07T15:12:37+02:00')", "1510060357000"),
        ("$now('[Y]')", "\"2023\""),
    ]);
}

/// Sources: Step Functions Developer Guide, "Transforming data with JSONata", and AWS as
/// measured with TestState.
#[test]
fn functions_of_step_functions() {
    check_all(&[
        ("$partition([1, 2, 3, 4, 5], 2)", "[[1,2],[3,4],[5]]"),
        ("$partition([0], 1)", "[[0]]"),
        ("$partition([1, 2, 3], 2.9)", "[[1,2],[3]]"),
        ("$range(0, 10, 2)", "[0,2,4,6,8,10]"),
        ("$range(10, 0, -5)", "[10,5,0]"),
        ("$range(1, 9, 9)", "1"),
        ("$hash('input', 'MD5')", "\"a43c1b0aa53a0c908810c06ab1ff3967\""),
        ("$hash('input', 'SHA-1')", "\"140f86aae51ab9e1cda9b4254fe98a74eb54c1a1\""),
        (
            "$hash('input', 'SHA-256')",
            "\"c96c6d5be8d08a12e7b5cdc1b207fa6b2430974c86803d8891675e76fd992c20\"",
        ),
        ("$length($hash('input', 'SHA-384')) + $length($hash('input', 'SHA-512'))", "224"),
        ("$parse('{\"a\": [1, 2.0]}')", r#"{"a":[1,2]}"#),
        ("$random(42)", "0.7275636800328681"),
    ]);
    check_errors(&[
        (
            "$hash('a', 'CRC')",
            "D3137",
            "Hash algorithm 'CRC' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5",
        ),
        (
            "$partition(1, 2)",
            "T0412",
            "Argument 1 of function \"partition\" must be an array of undefined",
        ),
    ]);
}

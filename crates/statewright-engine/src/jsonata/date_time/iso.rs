/// A time of ISO 8601; nothing, if the text is none, and not a number, if there is no such
/// time.
///
/// Without an offset it is UTC: that is the zone of AWS.
pub(in crate::jsonata) fn parse(text: &str) -> Option<f64> {
    let mut rest = Rest(text);
    let year = rest.digits(4)?;
    let month = rest.part('-', "01").map_or(Some(1.0), |found| found)?;
    let day = rest.part('-', "0123").map_or(Some(1.0), |found| found)?;
    let mut time = 0.0;
    let has_time = rest.skip("T");
    if has_time {
        let hour = rest.number(2, "012")?;
        let minute = rest.part(':', "012345")??;
        let second = rest.part(':', "012345")??;
        time = (hour * 60.0 + minute) * 60_000.0 + second * 1000.0;
        if hour > 24.0 || hour == 24.0 && time > 86_400_000.0 {
            time = f64::NAN;
        }
    }
    if rest.skip(".") {
        let end = rest.0.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.0.len());
        let fraction = &rest.0[..end];
        if fraction.is_empty() {
            return None;
        }
        let millis = format!("{:0<3.3}", fraction).parse::<f64>().ok()?;
        time += if has_time { millis } else { f64::NAN };
        rest.0 = &rest.0[end..];
    }
    let offset = match rest.0.chars().next() {
        None => 0.0,
        Some('Z') => {
            rest.skip("Z");
            0.0
        }
        Some(sign @ ('+' | '-')) => {
            rest.0 = &rest.0[1..];
            let hours = rest.number(2, "012")?;
            rest.skip(":");
            let minutes = rest.number(2, "012345")?;
            let offset = hours * 60.0 + minutes;
            if sign == '-' { -offset } else { offset }
        }
        Some(_) => return None,
    };
    if !rest.0.is_empty() {
        return None;
    }
    if !(1.0..=12.0).contains(&month) || !(1.0..=31.0).contains(&day) {
        return Some(f64::NAN);
    }
    Some(super::calendar::time_of(year, month, day, time) - offset * 60_000.0)
}

struct Rest<'a>(&'a str);

impl Rest<'_> {
    fn skip(&mut self, text: &str) -> bool {
        let rest = self.0.strip_prefix(text);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn digits(&mut self, count: usize) -> Option<f64> {
        let digits = self.0.get(..count)?;
        let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
        let number = digits.parse().ok().filter(|_| is_number)?;
        self.0 = &self.0[count..];
        Some(number)
    }

    /// Digits of which the first is one of some.
    fn number(&mut self, count: usize, first: &str) -> Option<f64> {
        self.0.chars().next().filter(|digit| first.contains(*digit))?;
        self.digits(count)
    }

    /// Two digits behind a separator, if it is there.
    fn part(&mut self, separator: char, first: &str) -> Option<Option<f64>> {
        let rest = self.0.strip_prefix(separator)?;
        // A sign may also begin the offset, which has four digits.
        if separator == '-' && is_offset(rest) {
            return None;
        }
        self.0 = rest;
        Some(self.number(2, first))
    }
}

fn is_offset(text: &str) -> bool {
    let digits = text.replacen(':', "", 1);
    digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit())
}

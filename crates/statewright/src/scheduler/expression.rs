use crate::check::Checks;

/// When something happens: after the same time again and again, at times of a calendar, or
/// once.
///
/// ```
/// use statewright::ScheduleExpression;
///
/// let often = ScheduleExpression::minutes(5);
/// let nightly = ScheduleExpression::cron("0 3 * * ? *");
/// let once = ScheduleExpression::at("2027-01-01T00:00:00");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleExpression(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Rate(u32, &'static str),
    Cron(String),
    At(String),
}

impl ScheduleExpression {
    /// After so many minutes, again and again.
    #[must_use]
    pub fn minutes(minutes: u32) -> Self {
        Self(Kind::Rate(minutes, "minute"))
    }

    /// After so many hours, again and again.
    #[must_use]
    pub fn hours(hours: u32) -> Self {
        Self(Kind::Rate(hours, "hour"))
    }

    /// After so many days, again and again.
    #[must_use]
    pub fn days(days: u32) -> Self {
        Self(Kind::Rate(days, "day"))
    }

    /// At times of a calendar: minutes, hours, day of the month, month, day of the week, and
    /// year. One of the two days is a `?`.
    #[must_use]
    pub fn cron(fields: &str) -> Self {
        Self(Kind::Cron(fields.to_owned()))
    }

    /// Once, at this date and time: `2027-01-01T00:00:00`.
    #[must_use]
    pub fn at(time: &str) -> Self {
        Self(Kind::At(time.to_owned()))
    }

    pub(crate) fn text(&self) -> String {
        match &self.0 {
            Kind::Rate(1, unit) => format!("rate(1 {unit})"),
            Kind::Rate(count, unit) => format!("rate({count} {unit}s)"),
            Kind::Cron(fields) => format!("cron({fields})"),
            Kind::At(time) => format!("at({time})"),
        }
    }

    pub(crate) fn is_once(&self) -> bool {
        matches!(self.0, Kind::At(_))
    }

    /// Source: EventBridge Scheduler User Guide, "Schedule types in EventBridge Scheduler".
    pub(crate) fn check(&self, checks: &mut Checks) {
        match &self.0 {
            Kind::Rate(count, unit) => {
                checks.that(*count > 0, || format!("a rate is at least 1 {unit}, not 0"))
            }
            Kind::Cron(fields) => {
                if let Some(problem) = wrong_cron(fields) {
                    checks.wrong(format!("cron({fields}) is no time of a calendar: {problem}"));
                }
            }
            Kind::At(time) => checks.that(is_time(time), || {
                format!("a time is written as in 2027-01-01T00:00:00, not as {time:?}")
            }),
        }
    }
}

/// A field of a time of a calendar.
struct CronField {
    name: &'static str,
    from: u32,
    to: u32,
    /// Names for the numbers, from the first on.
    names: &'static [&'static str],
    /// What may stand in it besides.
    others: &'static str,
}

const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const CRON: [CronField; 6] = [
    CronField { name: "the minutes", from: 0, to: 59, names: &[], others: "" },
    CronField { name: "the hours", from: 0, to: 23, names: &[], others: "" },
    CronField { name: "the day of the month", from: 1, to: 31, names: &[], others: "?LW" },
    CronField { name: "the month", from: 1, to: 12, names: &MONTHS, others: "" },
    CronField { name: "the day of the week", from: 1, to: 7, names: &DAYS, others: "?L#" },
    CronField { name: "the year", from: 1970, to: 2199, names: &[], others: "" },
];

fn wrong_cron(text: &str) -> Option<String> {
    let fields: Vec<_> = text.split_whitespace().collect();
    if fields.len() != CRON.len() {
        return Some(format!("it has {} fields, and needs 6", fields.len()));
    }
    for (field, text) in CRON.iter().zip(&fields) {
        for part in text.split(',') {
            if !field.allows(part) {
                let CronField { name, from, to, .. } = field;
                return Some(format!("{name} cannot be {part:?}, but {from} to {to}"));
            }
        }
    }
    match (fields[2], fields[4]) {
        ("?", "?") => Some("both days are a `?`, and one of them must say which".to_owned()),
        ("?", _) | (_, "?") => None,
        _ => Some("both days say which, and one of them must be a `?`".to_owned()),
    }
}

impl CronField {
    fn allows(&self, part: &str) -> bool {
        match part {
            "*" => return true,
            "?" | "L" => return self.others.contains(part),
            _ => {}
        }
        if let Some((start, step)) = part.split_once('/') {
            let step = step.parse::<u32>().is_ok_and(|step| (1..=self.to).contains(&step));
            return step && self.allows(start);
        }
        if let Some((first, last)) = part.split_once('-') {
            if first == "L" && self.others.contains('W') {
                return self.number(last).is_some();
            }
            let (first, last) = (self.number(first), self.number(last));
            // A week may begin with any day.
            let in_order = first <= last || !self.names.is_empty();
            return first.is_some() && last.is_some() && in_order;
        }
        if let Some((day, week)) = part.split_once('#') {
            let week = week.parse::<u32>().is_ok_and(|week| (1..=5).contains(&week));
            return self.others.contains('#') && week && self.number(day).is_some();
        }
        // The working day that is nearest to one, and the last one of its name in the month.
        for (mark, needed) in [('W', 'W'), ('L', '#')] {
            if let Some(day) = part.strip_suffix(mark).filter(|_| self.others.contains(needed)) {
                return day == "L" || self.number(day).is_some();
            }
        }
        self.number(part).is_some()
    }

    fn number(&self, text: &str) -> Option<u32> {
        let named = self.names.iter().position(|name| name.eq_ignore_ascii_case(text));
        let number = match named {
            Some(place) => self.from + u32::try_from(place).ok()?,
            None => text.parse().ok()?,
        };
        (self.from..=self.to).contains(&number).then_some(number)
    }
}

fn is_time(text: &str) -> bool {
    let shape: String =
        text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    let part =
        |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u32>().ok());
    shape == "0000-00-00T00:00:00"
        && part(5, 7).is_some_and(|month| (1..=12).contains(&month))
        && part(8, 10).is_some_and(|day| (1..=31).contains(&day))
        && part(11, 13).is_some_and(|hour| hour < 24)
        && part(14, 16).is_some_and(|minute| minute < 60)
        && part(17, 19).is_some_and(|second| second < 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_a_calendar_are_known() {
        // The examples of the guide.
        for right in [
            "0 10 * * ? *",
            "15 12 * * ? *",
            "0 18 ? * MON-FRI *",
            "0 8 1 * ? *",
            "0/10 * ? * MON-FRI *",
            "0/5 8-17 ? * MON-FRI *",
            "15 10 ? * 6L 2022-2023",
            "0 9 ? * 2#1 *",
            "0 9 ? * FRI-MON *",
            "0 0 3W * ? *",
            "0 0 LW * ? *",
            "0,30 0 L JAN,jul ? 2030",
        ] {
            assert_eq!(wrong_cron(right), None, "{right}");
        }
    }

    #[test]
    fn other_times_are_refused() {
        for (fields, problem) in [
            ("0 10 * * ?", "it has 5 fields, and needs 6"),
            ("60 10 * * ? *", "the minutes cannot be \"60\", but 0 to 59"),
            ("0 10 * * * *", "both days say which, and one of them must be a `?`"),
            ("0 10 ? * ? *", "both days are a `?`, and one of them must say which"),
            ("0 10 ? * FRY *", "the day of the week cannot be \"FRY\", but 1 to 7"),
            ("0 17-9 ? * 2 *", "the hours cannot be \"17-9\", but 0 to 23"),
            ("0 10 ? * 2#6 *", "the day of the week cannot be \"2#6\", but 1 to 7"),
            ("0/0 10 ? * 2 *", "the minutes cannot be \"0/0\", but 0 to 59"),
            ("0 10 32 * ? *", "the day of the month cannot be \"32\", but 1 to 31"),
        ] {
            assert_eq!(wrong_cron(fields).as_deref(), Some(problem), "{fields}");
        }
    }

    #[test]
    fn a_time_has_a_form() {
        assert!(is_time("2027-12-31T23:59:59"));
        for wrong in ["2027-12-31", "2027-13-31T23:59:59", "2027-12-31T24:00:00", "soon"] {
            assert!(!is_time(wrong), "{wrong}");
        }
    }
}

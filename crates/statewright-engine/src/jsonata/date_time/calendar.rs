//! Days and weeks of the Gregorian calendar, in which time always was counted.

pub(super) const DAY: i64 = 86_400_000;

/// A moment, in milliseconds since 1970, as the calendar and the clock show it in UTC.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    pub(super) millis: i64,
    pub(super) year: i64,
    /// From 1.
    pub(super) month: i64,
    pub(super) day: i64,
}

impl Moment {
    pub(super) fn new(millis: i64) -> Self {
        // Years begin in March, so that the day that is there only sometimes is the last one.
        let days = millis.div_euclid(DAY) + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self { millis, year, month, day: day_of_year - (153 * from_march + 2) / 5 + 1 }
    }

    pub(super) fn day_start(self) -> i64 {
        self.millis - self.millis.rem_euclid(DAY)
    }

    /// The value of a component, as far as it is a number.
    pub(super) fn component(self, component: char) -> Option<i64> {
        let clock = |unit: i64, count: i64| self.millis.div_euclid(unit).rem_euclid(count);
        let hour = clock(3_600_000, 24);
        let this_month = (self.year, self.month);
        Some(match component {
            'Y' => self.year,
            'M' => self.month,
            'D' => self.day,
            'd' => (self.day_start() - start_of(self.year, 1)) / DAY + 1,
            'F' => weekday(self.day_start()),
            'W' => self.week((self.year, 1), 12, 52),
            'w' => self.week(this_month, 1, 4),
            'X' => self.week_year(),
            'x' => {
                if self.millis < first_week(this_month) {
                    moved(this_month, -1).1
                } else if self.millis >= first_week(moved(this_month, 1)) {
                    moved(this_month, 1).1
                } else {
                    self.month
                }
            }
            'H' => hour,
            'h' => (hour + 11) % 12 + 1,
            'P' => hour / 12,
            'm' => clock(60_000, 60),
            's' => clock(1000, 60),
            'f' => clock(1, 1000),
            _ => return None,
        })
    }

    /// The week within what begins with a month and is so many months long.
    fn week(self, begin: (i64, i64), months: i64, most: i64) -> i64 {
        let week = |begin| (self.day_start() - first_week(begin)).div_euclid(7 * DAY) + 1;
        match week(begin) {
            this if this > most && self.day_start() >= first_week(moved(begin, months)) => 1,
            this if this < 1 => week(moved(begin, -months)),
            this => this,
        }
    }

    fn week_year(self) -> i64 {
        if self.millis < first_week((self.year, 1)) {
            self.year - 1
        } else if self.millis >= first_week((self.year + 1, 1)) {
            self.year + 1
        } else {
            self.year
        }
    }
}

fn moved((year, month): (i64, i64), months: i64) -> (i64, i64) {
    let months = year * 12 + month - 1 + months;
    (months.div_euclid(12), months.rem_euclid(12) + 1)
}

/// Monday is 1, Sunday is 7.
fn weekday(day_start: i64) -> i64 {
    (day_start.div_euclid(DAY) + 3).rem_euclid(7) + 1
}

/// Where the first week begins that has its Thursday in the month, or is in it wholly.
fn first_week((year, month): (i64, i64)) -> i64 {
    let start = start_of(year, month);
    match weekday(start) {
        day @ 1..=4 => start - (day - 1) * DAY,
        day => start + (8 - day) * DAY,
    }
}

/// Where a month begins.
pub(super) fn start_of(year: i64, month: i64) -> i64 {
    let (year, from_march) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * from_march + 2) / 5;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    (era * 146_097 + day_of_era - 719_468) * DAY
}

/// The time of what a text names, where months and days may be more than there are.
pub(super) fn time_of(year: f64, month: f64, day: f64, rest: f64) -> f64 {
    if ![year, month, day, rest].into_iter().all(|part| part.abs() < 1e9 * DAY as f64) {
        return f64::NAN;
    }
    if year.abs() > 1e6 || month.abs() > 1e6 {
        return f64::NAN;
    }
    let (year, month) = moved((year as i64, 1), month as i64 - 1);
    start_of(year, month) as f64 + (day - 1.0) * DAY as f64 + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_where_the_calendar_has_them() {
        for (millis, year, month, day) in [
            (0, 1970, 1, 1),
            (951_782_400_000, 2000, 2, 29),
            (951_868_800_000, 2000, 3, 1),
            (-1, 1969, 12, 31),
            (-62_135_596_800_000, 1, 1, 1),
            (4_107_542_400_000, 2100, 3, 1),
        ] {
            let moment = Moment::new(millis);
            assert_eq!((moment.year, moment.month, moment.day), (year, month, day));
            let start = start_of(year, month) + (day - 1) * DAY;
            assert_eq!(start, moment.day_start());
        }
    }

    #[test]
    fn weeks_belong_where_their_thursday_is() {
        // Saturday 1 January 2005 is in the last week of 2004.
        let moment = Moment::new(1_104_537_600_000);
        assert_eq!(moment.component('F'), Some(6));
        assert_eq!(moment.component('W'), Some(53));
        assert_eq!(moment.component('X'), Some(2004));
        assert_eq!((moment.component('w'), moment.component('x')), (Some(5), Some(12)));
        // Monday 29 December 2008 is in the first week of 2009.
        let moment = Moment::new(1_230_508_800_000);
        assert_eq!((moment.component('W'), moment.component('X')), (Some(1), Some(2009)));
    }
}

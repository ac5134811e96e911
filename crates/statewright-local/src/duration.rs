use jiff::Timestamp;

/// A duration in the unit, or the two units, in which it is a short number.
#[must_use]
pub fn short_duration(from: Timestamp, to: Timestamp) -> String {
    let seconds = to.duration_since(from).as_secs_f64();
    if seconds < 1.0 {
        return format!("{:.1} ms", seconds * 1000.0);
    }
    if seconds < 60.0 {
        return format!("{seconds:.2} s");
    }
    let whole = seconds.round() as u64;
    let (large, unit, small, small_unit) = match whole {
        0..3600 => (whole / 60, "min", whole % 60, "s"),
        3600..86400 => (whole / 3600, "h", whole % 3600 / 60, "min"),
        _ => (whole / 86400, "d", whole % 86400 / 3600, "h"),
    };
    match small {
        0 => format!("{large} {unit}"),
        small => format!("{large} {unit} {small} {small_unit}"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn durations_are_short() {
        let text = |milliseconds| {
            let to = Timestamp::UNIX_EPOCH + SignedDuration::from_millis(milliseconds);
            short_duration(Timestamp::UNIX_EPOCH, to)
        };
        for (milliseconds, expected) in [
            (0, "0.0 ms"),
            (999, "999.0 ms"),
            (1000, "1.00 s"),
            (59_994, "59.99 s"),
            (60_000, "1 min"),
            (3_599_000, "59 min 59 s"),
            (3_600_000, "1 h"),
            (5_400_000, "1 h 30 min"),
            (31_536_000_000, "365 d"),
            (90_000_000, "1 d 1 h"),
        ] {
            assert_eq!(text(milliseconds), expected);
        }
    }
}

use std::{
    fmt::Write,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};

/// How many durations are how long.
#[derive(Debug)]
pub(super) struct Histogram {
    /// What is not longer than so many seconds is counted together.
    bounds: &'static [f64],
    /// By their bounds; the last one has none.
    counts: Box<[AtomicU64]>,
    microseconds: AtomicU64,
}

impl Histogram {
    pub(super) fn new(bounds: &'static [f64]) -> Self {
        let counts = std::iter::repeat_with(AtomicU64::default).take(bounds.len() + 1).collect();
        Self { bounds, counts, microseconds: AtomicU64::new(0) }
    }

    pub(super) fn observe(&self, duration: Duration) {
        let seconds = duration.as_secs_f64();
        let index = self.bounds.partition_point(|bound| *bound < seconds);
        self.counts[index].fetch_add(1, Relaxed);
        let microseconds = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
        self.microseconds.fetch_add(microseconds, Relaxed);
    }

    /// Writes it as Prometheus reads it, with a label: each number holds those before it.
    pub(super) fn write(&self, page: &mut String, name: &str, label: &str) {
        let mut total = 0;
        let bounds = self.bounds.iter().map(f64::to_string).chain(["+Inf".to_owned()]);
        for (bound, count) in bounds.zip(&self.counts) {
            total += count.load(Relaxed);
            let _ = writeln!(page, "{name}_bucket{{{label},le=\"{bound}\"}} {total}");
        }
        let seconds = Duration::from_micros(self.microseconds.load(Relaxed)).as_secs_f64();
        let _ = writeln!(page, "{name}_sum{{{label}}} {seconds}\n{name}_count{{{label}}} {total}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_is_a_part_of_what_is_below_it() {
        let histogram = Histogram::new(&[0.5, 1.0]);
        for milliseconds in [1, 500, 501, 1000, 1001, 60_000] {
            histogram.observe(Duration::from_millis(milliseconds));
        }
        let mut page = String::new();
        histogram.write(&mut page, "h", "a=\"b\"");
        insta::assert_snapshot!(page, @r#"
        h_bucket{a="b",le="0.5"} 2
        h_bucket{a="b",le="1"} 4
        h_bucket{a="b",le="+Inf"} 6
        h_sum{a="b"} 63.003
        h_count{a="b"} 6
        "#);
    }
}

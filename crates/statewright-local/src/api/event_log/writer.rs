use std::{
    fmt,
    io::Write,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed},
        mpsc::{Receiver, Sender, channel},
    },
    thread::JoinHandle,
};

/// How many bytes may wait to be written.
const WAITING_BYTES_MAX: usize = 64 * 1024 * 1024;

/// Where the events of histories are logged that a `loggingConfiguration` asks for: a line of
/// JSON for each, as CloudWatch Logs has it.
///
/// A thread of its own writes, so no execution waits for a disk. As with CloudWatch, that
/// everything arrives is not promised: what there is no room for is dropped, and counted.
pub struct EventLog {
    /// Nothing, when it is about to end.
    lines: Option<Sender<String>>,
    waiting: Arc<AtomicUsize>,
    dropped: AtomicU64,
    thread: Option<JoinHandle<()>>,
}

impl EventLog {
    /// Logs to this writer, in blocks that end with a line.
    ///
    /// # Errors
    ///
    /// There cannot be another thread.
    pub fn new(writer: impl Write + Send + 'static) -> std::io::Result<Self> {
        let (lines, received) = channel();
        let waiting = Arc::new(AtomicUsize::new(0));
        let thread = std::thread::Builder::new().name("event log".to_owned()).spawn({
            let waiting = Arc::clone(&waiting);
            move || write(writer, &received, &waiting)
        })?;
        Ok(Self { lines: Some(lines), waiting, dropped: AtomicU64::new(0), thread: Some(thread) })
    }

    pub(in crate::api) fn log(&self, line: String) {
        let length = line.len() + 1;
        let sent = self.lines.as_ref().filter(|_| {
            let waiting = self.waiting.fetch_add(length, Relaxed);
            waiting + length <= WAITING_BYTES_MAX
        });
        if sent.is_none_or(|lines| lines.send(line).is_err()) {
            self.waiting.fetch_sub(length, Relaxed);
            self.dropped.fetch_add(1, Relaxed);
        }
    }

    /// How many events were not logged.
    pub(in crate::api) fn dropped(&self) -> u64 {
        self.dropped.load(Relaxed)
    }
}

impl Drop for EventLog {
    /// Waits until all is written.
    fn drop(&mut self) {
        self.lines.take();
        if let Some(thread) = self.thread.take() {
            // That it panicked is said already.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for EventLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventLog").finish_non_exhaustive()
    }
}

fn write(mut writer: impl Write, lines: &Receiver<String>, waiting: &AtomicUsize) {
    let mut block = Vec::new();
    while let Ok(first) = lines.recv() {
        for line in std::iter::once(first).chain(lines.try_iter()) {
            block.extend_from_slice(line.as_bytes());
            block.push(b'\n');
            if block.len() > 1 << 20 {
                break;
            }
        }
        if let Err(error) = writer.write_all(&block).and_then(|()| writer.flush()) {
            tracing::error!(%error, "the log of events cannot be written, and goes no further");
            return;
        }
        waiting.fetch_sub(block.len(), Relaxed);
        block.clear();
    }
}

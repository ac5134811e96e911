use std::{
    fmt,
    io::{ErrorKind, Write},
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
    dropped: Arc<AtomicU64>,
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
        let dropped = Arc::new(AtomicU64::new(0));
        let thread = std::thread::Builder::new().name("event log".to_owned()).spawn({
            let (waiting, dropped) = (Arc::clone(&waiting), Arc::clone(&dropped));
            move || write(writer, &received, &waiting, &dropped)
        })?;
        Ok(Self { lines: Some(lines), waiting, dropped, thread: Some(thread) })
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

fn write(
    mut writer: impl Write,
    lines: &Receiver<String>,
    waiting: &AtomicUsize,
    dropped: &AtomicU64,
) {
    let mut block = Vec::new();
    let mut is_failing = false;
    while let Ok(first) = lines.recv() {
        if is_failing {
            // A part of a line may be there, and is to be no part of another one.
            block.push(b'\n');
        }
        let (mut count, mut bytes) = (0, 0);
        for line in std::iter::once(first).chain(lines.try_iter()) {
            block.extend_from_slice(line.as_bytes());
            block.push(b'\n');
            count += 1;
            bytes += line.len() + 1;
            if block.len() > 1 << 20 {
                break;
            }
        }
        let written = writer.write_all(&block).and_then(|()| writer.flush());
        waiting.fetch_sub(bytes, Relaxed);
        block.clear();
        match written {
            Ok(()) if is_failing => tracing::warn!("the log of events is written again"),
            Ok(()) => {}
            Err(error) => {
                dropped.fetch_add(count, Relaxed);
                if error.kind() == ErrorKind::BrokenPipe {
                    tracing::error!(%error, "nobody reads the log of events, which goes no further");
                    return;
                }
                if !is_failing {
                    tracing::error!(%error, "the log of events cannot be written: events are dropped");
                }
                is_failing = true;
                continue;
            }
        }
        is_failing = false;
    }
}

#[cfg(test)]
mod tests {
    use std::{io, sync::Mutex};

    use super::*;

    /// A disk that is full, until there is room.
    #[derive(Clone, Default)]
    struct Disk {
        has_room: Arc<Mutex<bool>>,
        written: Arc<Mutex<String>>,
    }

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let text = String::from_utf8_lossy(bytes);
            let has_room = *self.has_room.lock().expect("no panic");
            let mut written = self.written.lock().expect("no panic");
            if has_room {
                written.push_str(&text);
                return Ok(bytes.len());
            }
            // A part fits every time.
            match written.ends_with("fi") {
                true => Err(io::ErrorKind::StorageFull.into()),
                false => {
                    written.push_str("fi");
                    Ok(2)
                }
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn it_goes_on_when_there_is_room_again() {
        let disk = Disk::default();
        let log = EventLog::new(disk.clone()).expect("a thread");
        log.log("first".to_owned());
        while log.dropped() < 1 {
            std::thread::yield_now();
        }
        *disk.has_room.lock().expect("no panic") = true;
        log.log("second".to_owned());
        log.log("third".to_owned());
        let (waiting, dropped) = (Arc::clone(&log.waiting), Arc::clone(&log.dropped));
        drop(log);
        assert_eq!(waiting.load(Relaxed), 0);
        assert_eq!(*disk.written.lock().expect("no panic"), "fi\nsecond\nthird\n");
        assert_eq!(dropped.load(Relaxed), 1);
    }
}

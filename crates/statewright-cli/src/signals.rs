//! Somebody wants this process to end: Ctrl-C, or a signal that asks for it.

/// Listens from now on; is done when somebody wants this process to end.
#[cfg(unix)]
pub(crate) fn stopped() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};

    let [interrupt, terminate] = [SignalKind::interrupt(), SignalKind::terminate()].map(signal);
    async {
        // Where signals cannot be listened to, they do what they do to any process.
        match (interrupt, terminate) {
            (Ok(mut interrupt), Ok(mut terminate)) => {
                tokio::select! {
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
            }
            _ => std::future::pending().await,
        }
    }
}

/// Listens from now on; is done when somebody wants this process to end.
#[cfg(windows)]
pub(crate) fn stopped() -> impl Future<Output = ()> {
    let ctrl_c = tokio::signal::windows::ctrl_c();
    async {
        match ctrl_c {
            Ok(mut ctrl_c) => {
                ctrl_c.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    }
}

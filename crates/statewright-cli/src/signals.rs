//! Somebody wants this process to end: Ctrl-C, a closed terminal, or a signal that asks for it.

/// Listens from now on; gives the number of the signal when somebody wants this process to end.
#[cfg(unix)]
pub(crate) fn stopped() -> impl Future<Output = u8> {
    use tokio::signal::unix::{SignalKind, signal};

    let kinds =
        [(SignalKind::hangup(), 1), (SignalKind::interrupt(), 2), (SignalKind::terminate(), 15)];
    let listeners = kinds.map(|(kind, number)| {
        let listener = signal(kind);
        Box::pin(async move {
            match listener {
                Ok(mut listener) => {
                    listener.recv().await;
                    number
                }
                // Where signals cannot be listened to, they do what they do to any process.
                Err(_) => std::future::pending().await,
            }
        })
    });
    async {
        let [hangup, interrupt, terminate] = listeners;
        tokio::select! {
            number = hangup => number,
            number = interrupt => number,
            number = terminate => number,
        }
    }
}

/// Listens from now on; gives the number of the signal when somebody wants this process to end.
#[cfg(windows)]
pub(crate) fn stopped() -> impl Future<Output = u8> {
    let ctrl_c = tokio::signal::windows::ctrl_c();
    async {
        match ctrl_c {
            Ok(mut ctrl_c) => {
                ctrl_c.recv().await;
                2
            }
            Err(_) => std::future::pending().await,
        }
    }
}

use std::{
    io,
    process::{ExitStatus, Output},
};

use tokio::{
    io::AsyncReadExt,
    process::{Child, ChildStderr, ChildStdout, Command},
};

/// A process that is ended when this is dropped: on Unix with everything that it started.
///
/// Ctrl-C in a terminal does not reach it. That goes to the processes of one group, and this
/// one leads a group of its own, so whoever started it decides when it ends.
#[derive(Debug)]
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts a process.
    ///
    /// # Errors
    ///
    /// It cannot be started.
    pub fn spawn(command: &mut Command) -> io::Result<Self> {
        command.kill_on_drop(true);
        #[cfg(unix)]
        command.process_group(0);
        Ok(Self { child: command.spawn()? })
    }

    /// What it writes to stdout, if that is piped and was not taken before.
    pub fn stdout(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// What it writes to stderr, if that is piped and was not taken before.
    pub fn stderr(&mut self) -> Option<ChildStderr> {
        self.child.stderr.take()
    }

    /// Waits until it ends.
    ///
    /// # Errors
    ///
    /// The system cannot tell.
    pub async fn wait(&mut self) -> io::Result<ExitStatus> {
        self.child.wait().await
    }

    /// Waits until it ends, and gives what it wrote to stdout if that is piped.
    ///
    /// # Errors
    ///
    /// What it writes cannot be read, or the system cannot tell when it ends.
    pub async fn output(mut self) -> io::Result<Output> {
        let mut stdout = Vec::new();
        if let Some(mut pipe) = self.stdout() {
            pipe.read_to_end(&mut stdout).await?;
        }
        Ok(Output { status: self.wait().await?, stdout, stderr: Vec::new() })
    }

    /// Whether it has not ended yet.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Ends it, and waits until it is gone.
    pub async fn end(&mut self) {
        self.kill_group();
        // One that has ended already cannot be killed, which is what was wanted.
        let _ = self.child.kill().await;
    }

    /// Ends all processes of the group. Its number belongs to the group until the leader was
    /// waited for, and might be another's after that.
    fn kill_group(&self) {
        #[cfg(unix)]
        if let Some(leader) = self.child.id().and_then(|id| i32::try_from(id).ok()) {
            let leader = nix::unistd::Pid::from_raw(leader);
            let _ = nix::sys::signal::killpg(leader, nix::sys::signal::Signal::SIGKILL);
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill_group();
    }
}

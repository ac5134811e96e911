use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use statewright_engine::{Json, TaskId};
use tokio::{sync::oneshot, time::timeout};

use super::{
    error::{Error, ErrorType},
    store::Execution,
};

/// How long a worker is kept waiting for work.
///
/// Source: the service's model, GetActivityTask.
const POLL: Duration = Duration::from_secs(60);

/// How many workers may wait at one activity.
///
/// Source: Step Functions Developer Guide, "Service quotas".
const WORKERS_MAX: usize = 1000;

/// The work that is to be done at each activity, and the workers who wait for some, by the ARN
/// of the activity. It has one of both at the most.
#[derive(Debug, Default)]
pub(super) struct Activities {
    queues: Mutex<HashMap<Arc<str>, Queue>>,
}

#[derive(Debug, Default)]
struct Queue {
    work: VecDeque<Work>,
    workers: VecDeque<oneshot::Sender<Work>>,
}

/// A task of an activity.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) execution: Arc<Execution>,
    pub(super) task: TaskId,
    pub(super) token: Arc<str>,
    pub(super) input: Json,
}

impl Activities {
    /// Gives work to the worker who has waited longest; if there is none, it waits for one.
    pub(super) fn offer(&self, activity: &Arc<str>, mut work: Work) {
        let mut queues = self.queues();
        let queue = queues.entry(Arc::clone(activity)).or_default();
        while let Some(worker) = queue.workers.pop_front() {
            // A worker may have left.
            match worker.send(work) {
                Ok(()) => return,
                Err(refused) => work = refused,
            }
        }
        queue.work.push_back(work);
    }

    /// Takes back work that nobody has taken.
    pub(super) fn withdraw(&self, activity: &str, token: &str) {
        if let Some(queue) = self.queues().get_mut(activity) {
            queue.work.retain(|work| &*work.token != token);
        }
    }

    /// Waits for work.
    pub(super) async fn take(&self, activity: &str) -> Result<Option<Work>, Error> {
        let mut worker = {
            let mut queues = self.queues();
            let queue = queues.entry(activity.into()).or_default();
            if let Some(work) = queue.work.pop_front() {
                return Ok(Some(work));
            }
            queue.workers.retain(|worker| !worker.is_closed());
            if queue.workers.len() >= WORKERS_MAX {
                let message =
                    format!("{WORKERS_MAX} workers wait for tasks of this activity already");
                return Err(Error::new(ErrorType::ActivityWorkerLimitExceeded, message));
            }
            let (sender, worker) = oneshot::channel();
            queue.workers.push_back(sender);
            worker
        };
        match timeout(POLL, &mut worker).await {
            Ok(work) => Ok(work.ok()),
            Err(_) => {
                // Some may have come while time was up.
                worker.close();
                Ok(worker.try_recv().ok())
            }
        }
    }

    /// How many tasks wait for a worker, and how many workers for a task.
    pub(super) fn numbers(&self) -> (usize, usize) {
        let queues = self.queues();
        let tasks = queues.values().map(|queue| queue.work.len()).sum();
        let waits = |worker: &&oneshot::Sender<Work>| !worker.is_closed();
        let workers = queues.values().map(|queue| queue.workers.iter().filter(waits).count());
        (tasks, workers.sum())
    }

    /// How much work waits for a worker.
    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        self.queues().values().map(|queue| queue.work.len()).sum()
    }

    fn queues(&self) -> MutexGuard<'_, HashMap<Arc<str>, Queue>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

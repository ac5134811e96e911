use std::{
    collections::{HashMap, HashSet, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use statewright_engine::{Event, Json, TaskId};
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
#[derive(Clone, Debug, Default)]
pub(super) struct Activities {
    queues: Arc<Mutex<HashMap<Arc<str>, Queue>>>,
}

#[derive(Debug, Default)]
struct Queue {
    work: VecDeque<Work>,
    workers: VecDeque<oneshot::Sender<Handed>>,
    /// The tokens of the work that is on its way to workers.
    handed: HashSet<Arc<str>>,
}

/// A task of an activity.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) execution: Arc<Execution>,
    pub(super) task: TaskId,
    pub(super) token: Arc<str>,
    pub(super) input: Json,
}

/// Work on its way to a worker. Where it does not get there, it is offered again.
#[derive(Debug)]
pub(super) struct Handed {
    activities: Activities,
    activity: Arc<str>,
    worker_name: Option<Arc<str>>,
    /// Nothing, as soon as it is there.
    work: Option<Work>,
}

impl Handed {
    pub(super) fn work(&self) -> Option<&Work> {
        self.work.as_ref()
    }

    /// The same, to a worker of this name.
    pub(super) fn to(mut self, worker_name: Option<Arc<str>>) -> Self {
        self.worker_name = worker_name;
        self
    }

    /// The worker has it. Should the server end before it is told so, the work is offered again,
    /// and not waited for though nobody has it.
    pub(super) fn sent(mut self) {
        let Some(Work { execution, task, token, .. }) = self.work.take() else { return };
        self.activities.arrives(&self.activity, &token);
        let worker_name = self.worker_name.take();
        execution.tell(Event::TaskStarted { task, worker_name });
    }
}

impl Drop for Handed {
    fn drop(&mut self) {
        // What was withdrawn since is not wanted any more.
        if let Some(work) = self.work.take()
            && self.activities.arrives(&self.activity, &work.token)
        {
            self.activities.give(&self.activity, work, VecDeque::push_front);
        }
    }
}

impl Activities {
    /// Gives work to the worker who has waited longest; if there is none, it waits for one.
    pub(super) fn offer(&self, activity: &Arc<str>, work: Work) {
        self.give(activity, work, VecDeque::push_back);
    }

    fn give(
        &self,
        activity: &Arc<str>,
        mut work: Work,
        wait: impl FnOnce(&mut VecDeque<Work>, Work),
    ) {
        let mut queues = self.queues();
        let queue = queues.entry(Arc::clone(activity)).or_default();
        while let Some(worker) = queue.workers.pop_front() {
            // A worker may have left.
            match worker.send(self.hand(activity, queue, work)) {
                Ok(()) => return,
                Err(mut refused) => match refused.work.take() {
                    Some(refused) => work = refused,
                    None => return,
                },
            }
            queue.handed.remove(&work.token);
        }
        wait(&mut queue.work, work);
    }

    fn hand(&self, activity: &Arc<str>, queue: &mut Queue, work: Work) -> Handed {
        queue.handed.insert(Arc::clone(&work.token));
        let (activities, activity) = (self.clone(), Arc::clone(activity));
        Handed { activities, activity, worker_name: None, work: Some(work) }
    }

    /// Takes note that work is on its way no more, and says whether it was.
    fn arrives(&self, activity: &str, token: &str) -> bool {
        self.queues().get_mut(activity).is_some_and(|queue| queue.handed.remove(token))
    }

    /// Takes back work that nobody has taken.
    pub(super) fn withdraw(&self, activity: &str, token: &str) {
        if let Some(queue) = self.queues().get_mut(activity) {
            queue.work.retain(|work| &*work.token != token);
            queue.handed.remove(token);
        }
    }

    /// Waits for work.
    pub(super) async fn take(&self, activity: &str) -> Result<Option<Handed>, Error> {
        let mut worker = {
            let activity: Arc<str> = activity.into();
            let mut queues = self.queues();
            let queue = queues.entry(Arc::clone(&activity)).or_default();
            if let Some(work) = queue.work.pop_front() {
                return Ok(Some(self.hand(&activity, queue, work)));
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
        let waits = |worker: &&oneshot::Sender<Handed>| !worker.is_closed();
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

//! Services whose place others may take.

use std::sync::{Arc, Weak};

use tokio::sync::watch::Sender;

use super::{Keeper, Services};

/// The services that are there now.
#[derive(Clone, Debug)]
pub(crate) struct Current(Arc<Sender<Arc<Services>>>);

/// Where services are: where they find those that are there now, if others may take their place,
/// and who keeps the events that they accept, if somebody does.
#[derive(Clone, Debug, Default)]
pub struct Place {
    now: Weak<Sender<Arc<Services>>>,
    keeper: Option<Arc<dyn Keeper>>,
}

impl Current {
    pub(crate) fn new(services: Services, keeper: Option<Arc<dyn Keeper>>) -> Self {
        Self(Arc::new_cyclic(|now| {
            let place = Place { now: Weak::clone(now), keeper };
            Sender::new(Arc::new(Services { place, ..services }))
        }))
    }

    pub(crate) fn get(&self) -> Arc<Services> {
        Arc::clone(&self.0.borrow())
    }

    /// Puts others in the place of those that are there.
    pub(crate) fn replace(&self, make: impl FnOnce(&Services) -> Services) {
        self.0.send_modify(|services| *services = Arc::new(make(services)));
    }

    /// Waits until those that are there are so.
    pub(super) async fn once(&self, is_so: impl Fn(&Services) -> bool) -> Arc<Services> {
        let mut changes = self.0.subscribe();
        let found = changes.wait_for(|services| is_so(services)).await;
        // They can always change, because this is there.
        found.map_or_else(|_| self.get(), |services| Arc::clone(&services))
    }
}

impl Services {
    /// Those that are there now, and whenever this is asked; these, if nobody takes their place.
    pub(super) fn current(&self) -> Current {
        self.place.now.upgrade().map_or_else(|| Current::new(self.clone(), None), Current)
    }
}

impl Place {
    pub(super) fn keeper(&self) -> Option<Arc<dyn Keeper>> {
        self.keeper.clone()
    }
}

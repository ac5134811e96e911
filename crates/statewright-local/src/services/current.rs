//! Services whose place others may take.

use std::sync::{Arc, PoisonError, RwLock, Weak};

use super::Services;

/// The services that are there now.
#[derive(Clone, Debug)]
pub(crate) struct Current(Arc<RwLock<Arc<Services>>>);

/// Where services find those that are there now, if others may take their place.
#[derive(Clone, Debug, Default)]
pub struct Place(Weak<RwLock<Arc<Services>>>);

impl Current {
    pub(crate) fn new(services: Services) -> Self {
        Self(Arc::new_cyclic(|place| {
            RwLock::new(Arc::new(Services { place: Place(Weak::clone(place)), ..services }))
        }))
    }

    pub(crate) fn get(&self) -> Arc<Services> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts others in the place of those that are there.
    pub(crate) fn replace(&self, make: impl FnOnce(&Services) -> Services) {
        let mut services = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *services = Arc::new(make(&services));
    }
}

impl Services {
    /// Those that are there now, and whenever this is asked; these, if nobody takes their place.
    pub(super) fn current(&self) -> Current {
        self.place.0.upgrade().map_or_else(|| Current::new(self.clone()), Current)
    }
}

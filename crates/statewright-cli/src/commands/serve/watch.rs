//! Sees when the sources of an app change, and deploys again.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    ffi::OsStr,
    fs,
    path::{Component, Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher, event::ModifyKind,
    recommended_watcher,
};
use statewright_local::Error;
use tokio::{
    sync::Notify,
    time::{Instant, timeout, timeout_at},
};

use super::deployer::Deployer;
use crate::{project::App, report};

/// How long nothing must have changed before what changed is built: who saves a file saves
/// several.
const QUIET: Duration = Duration::from_millis(200);

/// How long that is waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// Folders that no sources are in: what Cargo builds, and what package managers install.
const NO_SOURCES: [&str; 2] = ["target", "node_modules"];

/// What is deployed again when its sources change.
pub(super) struct Watched {
    pub(super) deployer: Deployer,
    pub(super) sources: Sources,
}

/// Deploys again whenever something changed. What changes in the meantime is seen afterwards.
pub(super) async fn redeploy(watched: Option<Watched>) -> Infallible {
    let Some(Watched { mut deployer, mut sources }) = watched else {
        return std::future::pending().await;
    };
    loop {
        sources.changed().await;
        if let Err(error) = deployer.again().await {
            report::error(&error.to_string());
            report::line("Keeping", "what is there, until something changes again");
        }
    }
}

/// The folders with the sources of an app.
pub(super) struct Sources {
    watcher: RecommendedWatcher,
    roots: Vec<PathBuf>,
    filter: Filter,
    changes: Arc<Notify>,
}

impl Sources {
    /// Watches the folder of an app, and others.
    pub(super) fn watch<'a>(
        app: &App,
        others: impl Iterator<Item = &'a Path>,
    ) -> Result<Self, Error> {
        let absolute = |folder: &Path| {
            fs::canonicalize(folder).map_err(|error| cannot_be_watched(folder, &error.to_string()))
        };
        let mut roots = vec![absolute(app.sources())?];
        for folder in others {
            let folder = absolute(folder)?;
            if !roots.iter().any(|root| folder.starts_with(root)) {
                roots.push(folder);
            }
        }
        let filter = Filter {
            // It may not be there yet.
            output: app.output().map(|output| absolute(output).unwrap_or_else(|_| output.into())),
        };
        let changes = Arc::new(Notify::new());
        let watcher = recommended_watcher({
            let (changes, filter, roots) = (Arc::clone(&changes), filter.clone(), roots.clone());
            move |event: notify::Result<Event>| {
                // That events were lost is a change as well.
                if event.map_or(true, |event| filter.is_change(&event, &roots)) {
                    changes.notify_one();
                }
            }
        });
        let watcher = watcher.map_err(|error| cannot_be_watched(&roots[0], &error.to_string()))?;
        let mut sources = Self { watcher, roots, filter, changes };
        sources.watch_folders()?;
        Ok(sources)
    }

    /// Waits until something has changed, and then until nothing has for a moment.
    async fn changed(&mut self) {
        self.changes.notified().await;
        let patience = Instant::now() + PATIENCE;
        let _ = timeout_at(patience, async {
            while timeout(QUIET, self.changes.notified()).await.is_ok() {}
        })
        .await;
        if let Err(error) = self.watch_folders() {
            report::warning(&error.to_string());
        }
    }

    /// Watches the roots, and all that is in their folders with sources: also those that are new,
    /// and another folder in the place of one that is gone.
    fn watch_folders(&mut self) -> Result<(), Error> {
        let mut folders = BTreeMap::new();
        for root in &self.roots {
            folders.insert(root.clone(), RecursiveMode::NonRecursive);
            let entries = fs::read_dir(root);
            let entries = entries.map_err(|error| cannot_be_watched(root, &error.to_string()))?;
            let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
            let paths = paths.filter(|path| path.is_dir() && self.filter.is_source(path, root));
            folders.extend(paths.map(|path| (path, RecursiveMode::Recursive)));
        }
        for (folder, mode) in folders {
            let watched = self.watcher.watch(&folder, mode);
            watched.map_err(|error| cannot_be_watched(&folder, &error.to_string()))?;
        }
        Ok(())
    }
}

fn cannot_be_watched(folder: &Path, why: &str) -> Error {
    Error::new(format!("{} cannot be watched: {why}", folder.display())).hint(
        "leave out --watch, or on Linux, let more files be watched: fs.inotify.max_user_watches",
    )
}

/// Which files are sources.
#[derive(Clone, Debug)]
struct Filter {
    /// Where the app writes its assembly.
    output: Option<PathBuf>,
}

impl Filter {
    /// Whether something happened to a source. To read one changes nothing.
    fn is_change(&self, event: &Event, roots: &[PathBuf]) -> bool {
        let is_change = match event.kind {
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
            EventKind::Any
            | EventKind::Create(_)
            | EventKind::Modify(_)
            | EventKind::Remove(_)
            | EventKind::Other => true,
        };
        let is_source = |path: &PathBuf| roots.iter().any(|root| self.is_source(path, root));
        is_change && (event.need_rescan() || event.paths.iter().any(is_source))
    }

    fn is_source(&self, path: &Path, root: &Path) -> bool {
        let Ok(inner) = path.strip_prefix(root) else { return false };
        if self.output.as_ref().is_some_and(|output| path.starts_with(output)) {
            return false;
        }
        let is_kept = |name: &OsStr| {
            let name = name.to_string_lossy();
            // Editors keep what they need beside a file, and tools hide what is theirs.
            let is_hidden = name.starts_with('.') && name != ".cargo";
            !is_hidden && !name.ends_with('~') && !NO_SOURCES.contains(&&*name)
        };
        inner.components().all(|part| match part {
            Component::Normal(name) => is_kept(name),
            _ => true,
        })
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, DataChange};

    use super::*;

    #[test]
    fn what_is_built_is_no_source() {
        let root = Path::new("/app");
        let filter = Filter { output: Some("/app/cdk.out".into()) };
        for (path, is_source) in [
            ("/app/handlers/src/lib.rs", true),
            ("/app/Cargo.toml", true),
            ("/app/.cargo/config.toml", true),
            ("/app/target/debug/synth", false),
            ("/app/fuzz/target/debug/f", false),
            ("/app/cdk.out/manifest.json", false),
            ("/app/cdk.out2/manifest.json", true),
            ("/app/.git/index", false),
            ("/app/src/.lib.rs.swp", false),
            ("/app/src/lib.rs~", false),
            ("/other/src/lib.rs", false),
        ] {
            assert_eq!(filter.is_source(Path::new(path), root), is_source, "{path}");
        }
    }

    #[test]
    fn reading_is_no_change() {
        let filter = Filter { output: None };
        let roots = [PathBuf::from("/app")];
        let event = |kind| Event::new(kind).add_path("/app/src/lib.rs".into());
        let written = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        assert!(filter.is_change(&event(written), &roots));
        assert!(!filter.is_change(&event(EventKind::Access(AccessKind::Read)), &roots));
    }
}

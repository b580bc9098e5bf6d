//! Following what changes: `client.sync().orders(since)`.

use tiktokshop_core::{Change, ChangeBatch, ChangeKind, ChangeOptions, Changes};

use crate::Result;
use crate::blocking::Blocking;
use crate::client::{Async, Handle};
use crate::{Error, ErrorKind};

/// What can be followed from change to change. A walk begins with a time in Unix seconds, or with [`ChangeOptions`] that have the
/// cursor of an earlier one, and ends when it has caught up.
///
/// ```no_run
/// # async fn run(client: tiktokshop::Client, saved: Option<String>) -> tiktokshop::Result<()> {
/// let options = tiktokshop::ChangeOptions { cursor: saved, ..Default::default() };
/// let mut changes = client.shop("7000714532876273420").sync().orders(options)?;
/// while let Some(change) = changes.next().await {
///     let change = change?;
///     println!("{} at {}, go on with {}", change.id, change.update_time, changes.cursor());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Sync<M> {
    handle: Handle<M>,
}

/// Where a walk over changes begins: a time in Unix seconds, or options.
#[derive(Debug, Clone)]
pub struct Since(ChangeOptions);

impl From<i64> for Since {
    fn from(since: i64) -> Since {
        Since(ChangeOptions { since, ..ChangeOptions::default() })
    }
}

impl From<ChangeOptions> for Since {
    fn from(options: ChangeOptions) -> Since {
        Since(options)
    }
}

impl<M: Clone> Handle<M> {
    /// Follows what changes, each change once.
    pub fn sync(&self) -> Sync<M> {
        Sync { handle: self.clone() }
    }
}

impl<M> Sync<M> {
    fn begin(&self, name: &str, since: Since) -> Result<Changes> {
        let kind = ChangeKind::named(name);
        let unknown =
            || Error::new(ErrorKind::InvalidRequest, format!("the changes of `{name}` cannot be followed"));
        self.handle.core.changes(kind.ok_or_else(unknown)?, since.0)
    }
}

// A method for each kind is generated from the catalogue: `generated/changes.rs`.
macro_rules! by_name {
    ($mode:ty, $out:ty, $made:expr) => {
        impl Sync<$mode> {
            /// A kind by its name, as in [`ChangeKind`].
            ///
            /// # Errors
            /// [`ErrorKind::InvalidRequest`] for a name that is not known, and for a cursor that is damaged, or belongs to another
            /// kind or shop.
            pub fn changes(&self, name: &str, since: impl Into<Since>) -> Result<$out> {
                let made: fn(&$mode, Changes) -> $out = $made;
                Ok(made(&self.handle.mode, self.begin(name, since.into())?))
            }
        }
    };
}

by_name!(Async, Changes, |_, changes| changes);
by_name!(Blocking, BlockingChanges, |mode, changes| BlockingChanges {
    mode: mode.clone(),
    cursor: changes.cursor(),
    inner: Some(changes),
    rest: Vec::new().into_iter(),
});

/// Changes, oldest first, as an [`Iterator`]. It ends after an error.
#[derive(Debug)]
pub struct BlockingChanges {
    mode: Blocking,
    inner: Option<Changes>,
    cursor: String,
    rest: std::vec::IntoIter<(Change, String)>,
}

impl BlockingChanges {
    /// Where a later walk continues: after the changes that were returned so far.
    pub fn cursor(&self) -> &str {
        &self.cursor
    }

    /// The changes of the next page that has any, and the cursor after them; `None` after the last.
    pub fn next_batch(&mut self) -> Option<Result<ChangeBatch>> {
        let mut changes = match self.next()? {
            Ok(first) => vec![first],
            Err(error) => return Some(Err(error)),
        };
        for (change, cursor) in self.rest.by_ref() {
            changes.push(change);
            self.cursor = cursor;
        }
        Some(Ok(ChangeBatch { changes, cursor: self.cursor.clone() }))
    }

    /// Reads on; `None` after the last page.
    fn read(&mut self) -> Option<Result<()>> {
        let mut inner = self.inner.take()?;
        let step = async move {
            let page = inner.next_page().await;
            Ok((page, inner))
        };
        let (page, inner) = match self.mode.run(step) {
            Ok(done) => done,
            Err(error) => return Some(Err(error)),
        };
        match page {
            None => {
                self.cursor = inner.cursor();
                None
            }
            Some(Err(error)) => Some(Err(error)),
            Some(Ok(page)) => {
                self.rest = page.into_iter();
                self.inner = Some(inner);
                Some(Ok(()))
            }
        }
    }
}

impl Iterator for BlockingChanges {
    type Item = Result<Change>;

    fn next(&mut self) -> Option<Result<Change>> {
        loop {
            if let Some((change, cursor)) = self.rest.next() {
                self.cursor = cursor;
                return Some(Ok(change));
            }
            if let Err(error) = self.read()? {
                return Some(Err(error));
            }
        }
    }
}

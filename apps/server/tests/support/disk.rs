//! A file system of a few megabytes that can be filled to its last byte.
#![allow(clippy::print_stdout)]

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Unmounted when this value is dropped.
pub struct Disk(tempfile::TempDir);

impl Disk {
    /// Mounts one. That needs a superuser: for anybody else, a line says that the test was skipped.
    pub fn mount(megabytes: usize) -> Option<Disk> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"]).arg(folder.path());
        if mount.output().is_ok_and(|done| done.status.success()) {
            return Some(Disk(folder));
        }
        println!("SKIPPED: this user may not mount a tmpfs");
        None
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A folder on it for the user who owns another one.
    pub fn folder_like(&self, other: &Path) -> PathBuf {
        let folder = self.path().join("folder");
        std::fs::create_dir(&folder).unwrap();
        // The folder above is private as well.
        for place in [self.path(), &folder] {
            let owner = std::fs::metadata(other).unwrap();
            std::os::unix::fs::chown(place, Some(owner.uid()), Some(owner.gid())).unwrap();
        }
        folder
    }

    /// Fills it to the last byte.
    pub fn fill(&self) {
        let mut file = OpenOptions::new().create(true).append(true).open(self.ballast()).unwrap();
        for size in [4096, 512, 1] {
            while file.write(&vec![b'x'; size]).is_ok_and(|written| written > 0) {}
        }
    }

    pub fn make_room(&self) {
        File::create(self.ballast()).unwrap();
    }

    fn ballast(&self) -> PathBuf {
        self.path().join("ballast")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

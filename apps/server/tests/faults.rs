//! A store that is full, locked with another key, or gone: nothing is lost, and nobody is told what is not true.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod support;

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use support::{Site, start};
use tiktokshop_lifecycle::inbox::Filter;

const KEY: &str = "0707070707070707070707070707070707070707070707070707070707070707";
const OTHER: &str = "0808080808080808080808080808080808080808080808080808080808080808";

async fn kept(site: &Site) -> Vec<String> {
    let events = site.server.shared().store().read(&Filter::default(), 1000).await.unwrap();
    events.into_iter().map(|event| event.arrival.notification_id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_noticed_at_the_start_and_the_right_one_still_opens() {
    let site = Site::start(&[("store_key", KEY)]).await;
    let (link, cookie) = site.begin("").await;
    let query = site.decide(&link, 0, "approve").await;
    let back = site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), &cookie).await;
    assert_eq!(back.status(), 200);
    let store = format!("sqlite://{}", site.store_file().display());
    let Site { sandbox, server, folder, .. } = site;
    assert!(server.stop().await);
    for key in [&[("store_key", OTHER)][..], &[]] {
        let refused = start(&sandbox, &store, key).await.err().map(|error| error.to_string());
        let refused = refused.unwrap_or_else(|| panic!("a server started with {key:?}"));
        assert!(!refused.contains(KEY) && !refused.contains(OTHER), "{refused}");
    }
    let again = start(&sandbox, &store, &[("store_key", KEY)]).await.unwrap();
    let account = again.shared().store().list().await.unwrap().remove(0);
    assert!(again.shared().store().load(&account).await.unwrap().is_some());
    assert!(again.stop().await);
    drop(folder);
}

/// A file system of a few megabytes, unmounted when this value is dropped. Mounting one needs a superuser.
#[cfg(target_os = "linux")]
struct Disk(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Disk {
    fn mount() -> Option<Disk> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(folder.path());
        if mount.output().is_ok_and(|done| done.status.success()) {
            return Some(Disk(folder));
        }
        println!("SKIPPED: this user may not mount a tmpfs");
        None
    }

    fn ballast(&self) -> PathBuf {
        self.0.path().join("ballast")
    }

    fn fill(&self) {
        let mut file = OpenOptions::new().create(true).append(true).open(self.ballast()).unwrap();
        for size in [4096, 512, 1] {
            while file.write(&vec![b'x'; size]).is_ok_and(|written| written > 0) {}
        }
    }

    fn make_room(&self) {
        File::create(self.ballast()).unwrap();
    }
}

#[cfg(target_os = "linux")]
impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_webhooks_are_refused_for_now_and_none_that_was_confirmed_is_lost() {
    let Some(disk) = Disk::mount() else { return };
    let store = format!("sqlite://{}", disk.0.path().join("store.sqlite").display());
    let site = Site::on(&store, tempfile::tempdir().unwrap(), &[]).await;
    assert_eq!(site.webhook("early", "1").send().await.unwrap().status(), 200);
    disk.fill();
    // What is already reserved in the file may still take a few.
    let mut confirmed = vec!["early".to_owned()];
    let mut refused = 0;
    for number in 0..50 {
        let id = format!("full-{number}");
        match site.webhook(&id, "1").send().await.unwrap().status().as_u16() {
            200 => confirmed.push(id),
            500..=599 => refused += 1,
            other => panic!("{other}"),
        }
    }
    assert!(refused > 0, "the disk was not full");
    assert_eq!(site.get("/healthz").await.status(), 200);
    disk.make_room();
    assert_eq!(site.webhook("late", "1").send().await.unwrap().status(), 200);
    let kept = kept(&site).await;
    assert!(
        confirmed.iter().chain([&"late".to_owned()]).all(|id| kept.contains(id)),
        "{confirmed:?} in {kept:?}"
    );
    site.server.stop().await;
}

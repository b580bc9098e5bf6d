//! The rows about what runs around the calls: inbox, HTTP interface, keeper, server, sync.

use crate::backlog::Backlog;
use crate::keeper::Day;
use crate::load::Rates;
use crate::received::Received;
use crate::sync::Pair;
use crate::table::{Table, rate};
use crate::{backlog, disk, inbox, keeper, received, serve, shops, sidecar, sync};
use tiktokshop_bench_beside::fixture;

/// The variable with a PostgreSQL server that may be measured.
const POSTGRES: &str = "TIKTOKSHOP_TEST_POSTGRES";
/// Authorizations, each of one shop.
const MANY: usize = 10_000;

/// All of them.
pub fn rows(table: &Table) {
    table.heading("the disk of the stores: 4 KB written and synced, one after the other");
    table.note("disk", || rate(&disk::writes()));
    webhooks(table);
    backlog(table);
    http_interface(table);
    a_day_of_the_keeper(table);
    memory_of_serve(table);
    orders(table);
}

fn webhooks(table: &Table) {
    table.heading(
        "webhooks kept durably, 128 senders that wait: in groups / one transaction each, more is better",
    );
    table.rates("webhooks kept in SQLite", inbox::in_a_file);
    let name = "webhooks kept in PostgreSQL";
    if let Some(url) = database(table, name) {
        table.rates(name, || inbox::in_postgres(&url));
    }
    table.heading(
        "webhooks sent to `serve`, 128 connections: kept durably / received and not kept, more is better",
    );
    let name = "webhooks sent, kept in SQLite";
    if has_command(table, name) {
        sent(table, name, received::in_a_file);
    }
    let name = "webhooks sent, kept in PostgreSQL";
    if has_command(table, name)
        && let Some(url) = database(table, name)
    {
        sent(table, name, || received::in_postgres(&url));
    }
}

fn backlog(table: &Table) {
    table.heading(
        "events handed out and finished, 64 at a time: while 100,000 wait / while 10,000 wait, 1 is best",
    );
    let figures = |Backlog { many, few }| (many / few, format!("{many:.0}/s / {few:.0}/s"));
    table.line("events waiting in SQLite", || figures(backlog::in_a_file()));
    let name = "events waiting in PostgreSQL";
    if let Some(url) = database(table, name) {
        table.line(name, || figures(backlog::in_postgres(&url)));
    }
}

fn sent(table: &Table, name: &str, measure: impl FnOnce() -> Received) {
    table.line(name, || {
        let Received { rates: Rates { ours, other }, handled } = measure();
        let figures = format!("{} / {}   {handled:.0}/s until all are handled", rate(&ours), rate(&other));
        (ours.per_second / other.per_second, figures)
    });
}

fn http_interface(table: &Table) {
    table.heading(
        "calls through the HTTP interface: time / that of the same call by the library, less is better",
    );
    for (what, body) in [("small response", fixture::small()), ("140 KB response", fixture::order_page(""))] {
        for senders in [1, 64] {
            let name = format!("HTTP interface, {what}, {senders} at a time");
            if has_command(table, &name) {
                table.latencies(&name, || sidecar::calls(senders, body.clone()));
            }
        }
    }
}

fn a_day_of_the_keeper(table: &Table) {
    table.heading(
        "a day of the keeper, all authorized in the same minute: time / as many bare writes, less is better",
    );
    table.line("keeper: 10,000 refreshes, with their events", || {
        let Day { refreshed, largest, took, bare, look, megabytes } = keeper::day(MANY);
        let ratio = took.as_secs_f64() / bare.as_secs_f64();
        let times =
            format!("{took:.1?} / {bare:.1?}   {refreshed} refreshed, {largest} in the fullest minute");
        (ratio, format!("{times}, a look takes {look:.1?}, {megabytes:+.1} MB"))
    });
}

fn memory_of_serve(table: &Table) {
    let name = "memory of `serve` with 10,000 shops";
    table.heading("memory of `serve` with 10,000 shops / with none, after");
    if has_command(table, name) {
        for shops::Step { after, full, empty } in shops::steps(MANY) {
            println!("  {after:<58} {:5.2}   {full:.1} MB / {empty:.1} MB", full / empty);
        }
    }
}

fn orders(table: &Table) {
    table.heading(
        "sync of 100,000 orders: time / that of the same pages read and thrown away, less is better",
    );
    let folder = tempfile::tempdir().expect("a folder");
    table.line("sync into SQLite", || {
        synced(|count| folder.path().join(format!("{count}.sqlite")).display().to_string())
    });
    let name = "sync into PostgreSQL";
    if let Some(url) = database(table, name) {
        table.line(name, || synced(|count| format!("{url}?schema=bench_sync_{count}")));
    }
}

fn synced(store: impl Fn(i64) -> String) -> (f64, String) {
    let few = sync::orders_into(&store(10_000), 10_000);
    let Pair { sync, pages } = sync::orders_into(&store(100_000), 100_000);
    let (ratio, times) = (sync.seconds / pages.seconds, (sync.seconds, pages.seconds));
    let memory = format!("{:.0} MB / {:.0} MB at most", sync.megabytes, pages.megabytes);
    let figures = format!("{:.1} s / {:.1} s   {memory}", times.0, times.1);
    (ratio, format!("{figures}; {:.0} MB with 10,000", few.sync.megabytes))
}

/// Whether a row is wanted and the command was built. If only that is missing, it says so.
fn has_command(table: &Table, name: &str) -> bool {
    let (wanted, built) = (table.has(name), serve::binary().is_some());
    if wanted && !built {
        table.note(name, || "not measured: cargo build --release -p tiktokshop-cli".to_owned());
    }
    wanted && built
}

/// The database, if a row is wanted. If only that is missing, it says so.
fn database(table: &Table, name: &str) -> Option<String> {
    let url = std::env::var(POSTGRES).ok().filter(|_| table.has(name));
    if url.is_none() {
        table.note(name, || "not measured: run it with scripts/with-postgres".to_owned());
    }
    url
}

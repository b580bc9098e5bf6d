//! Tokens are stored whole, kept apart, and never overwritten unexpectedly.

use super::{Failure, Kit, START, Verdict, account, check, record, same};
use crate::token::{AccountId, Expected, Expiring, Record, Saved, Status};

/// Saves, and returns the new revision.
async fn saved(kit: &Kit, id: &AccountId, record: &Record, expected: Expected) -> Result<i64, Failure> {
    match kit.store.save(id, record, expected).await? {
        Saved::Revision(revision) => Ok(revision),
        Saved::Conflict => {
            Err(Failure { case: "", what: format!("a save that expected {expected:?} conflicts") })
        }
    }
}

async fn stored(kit: &Kit, id: &AccountId) -> Result<Record, Failure> {
    kit.store.load(id).await?.ok_or_else(|| Failure { case: "", what: format!("{id} is not there") })
}

/// Every field is read back as it was saved, with the revision that the save returned.
pub async fn a_saved_record_is_read_back(kit: &Kit) -> Verdict {
    let id = account("seller");
    check(kit.store.load(&id).await?.is_none(), "a new store holds an account")?;
    let written = record("one");
    let revision = saved(kit, &id, &written, Expected::Any).await?;
    let read = stored(kit, &id).await?;
    same(&read, &Record { revision, ..written.clone() }, "the record")?;
    check(read.tokens.access_token.expose() == "access-one", "the access token differs")?;
    check(read.tokens.refresh_token.expose() == "refresh-one", "the refresh token differs")
}

/// A record is read back in the state in which it was saved.
pub async fn every_status_is_kept(kit: &Kit) -> Verdict {
    let id = account("seller");
    let states = [
        Status::NeedsReauthorization { reason: "refresh token is invalid; it's \"over\"".to_owned() },
        Status::Deauthorized { since: START + 3 },
        Status::RefreshUncertain { since: START + 5 },
        Status::Refreshing { since: START + 7 },
        Status::Active,
    ];
    for status in states {
        saved(kit, &id, &record("one").with_status(status.clone(), START + 9), Expected::Any).await?;
        let read = stored(kit, &id).await?;
        same(&read.status, &status, "the status")?;
        same(&read.updated_at, &(START + 9), "the time")?;
    }
    Ok(())
}

/// A reader concurrent with a writer sees the old pair or the new pair, never one of each.
pub async fn both_tokens_change_together(kit: &Kit) -> Verdict {
    let id = account("seller");
    saved(kit, &id, &record("0"), Expected::Any).await?;
    let (store, writer_id) = (kit.store.clone(), id.clone());
    let writer = tokio::spawn(async move {
        for turn in 1..=50 {
            let _ = store.save(&writer_id, &record(&turn.to_string()), Expected::Any).await;
            tokio::task::yield_now().await;
        }
    });
    while !writer.is_finished() {
        let tokens = stored(kit, &id).await?.tokens;
        let word = |token: &str| token.split('-').nth(1).unwrap_or_default().to_owned();
        same(&word(tokens.access_token.expose()), &word(tokens.refresh_token.expose()), "the pair")?;
        tokio::task::yield_now().await;
    }
    check(stored(kit, &id).await?.tokens.access_token.expose() == "access-50", "the last save is not there")
}

/// A save that expects no record does not overwrite one.
pub async fn absent_means_absent(kit: &Kit) -> Verdict {
    let id = account("seller");
    saved(kit, &id, &record("one"), Expected::Absent).await?;
    let again = kit.store.save(&id, &record("two"), Expected::Absent).await?;
    same(&again, &Saved::Conflict, "a second first save")?;
    check(stored(kit, &id).await?.tokens.access_token.expose() == "access-one", "a refused save wrote")
}

/// A save that expects another revision is refused and changes nothing.
pub async fn a_conflict_writes_nothing(kit: &Kit) -> Verdict {
    let id = account("seller");
    let nowhere = kit.store.save(&id, &record("zero"), Expected::Revision(1)).await?;
    same(&nowhere, &Saved::Conflict, "a save onto nothing")?;
    check(kit.store.load(&id).await?.is_none(), "a refused save made a record")?;
    let first = saved(kit, &id, &record("one"), Expected::Any).await?;
    let second = saved(kit, &id, &record("two"), Expected::Revision(first)).await?;
    check(second != first, "a save kept the revision")?;
    let late = kit.store.save(&id, &record("late"), Expected::Revision(first)).await?;
    same(&late, &Saved::Conflict, "a save onto an old revision")?;
    let read = stored(kit, &id).await?;
    same(&read, &Record { revision: second, ..record("two") }, "the record after a conflict")
}

/// The revision of a deleted record does not match its successor.
pub async fn a_revision_never_returns(kit: &Kit) -> Verdict {
    let id = account("seller");
    let before = saved(kit, &id, &record("before"), Expected::Any).await?;
    kit.store.delete(&id).await?;
    saved(kit, &id, &record("after"), Expected::Absent).await?;
    let late = kit.store.save(&id, &record("late"), Expected::Revision(before)).await?;
    same(&late, &Saved::Conflict, "a save onto the revision of a deleted record")
}

/// The same user of two apps, and ids that look alike, are different accounts.
pub async fn accounts_do_not_mix(kit: &Kit) -> Verdict {
    let ids = [
        AccountId::new("app", "user"),
        AccountId::new("app2", "user"),
        AccountId::new("app/user", ""),
        AccountId::new("", "app/user"),
        AccountId::new("app", "User"),
        AccountId::new("app", "user "),
        AccountId::new("app", "'; DROP TABLE token; --"),
    ];
    for (number, id) in ids.iter().enumerate() {
        saved(kit, id, &record(&number.to_string()), Expected::Absent).await?;
    }
    for (number, id) in ids.iter().enumerate() {
        let token = stored(kit, id).await?.tokens.access_token;
        check(token.expose() == format!("access-{number}"), format!("{id:?} has another's token"))?;
    }
    Ok(())
}

/// All accounts are listed, sorted, once each; of an app, as many as were asked for.
pub async fn many_accounts_are_listed(kit: &Kit) -> Verdict {
    check(kit.store.list().await?.is_empty(), "a new store lists accounts")?;
    let mut ids: Vec<AccountId> = (0..120).map(|number| account(&format!("seller-{number}"))).collect();
    for id in &ids {
        saved(kit, id, &record("x"), Expected::Any).await?;
        saved(kit, id, &record("y"), Expected::Any).await?;
    }
    ids.sort();
    same(&kit.store.list().await?, &ids, "the list")?;
    let other = AccountId::new("another app", "seller-0");
    saved(kit, &other, &record("x"), Expected::Any).await?;
    same(&kit.store.list_first(&ids[0].app_key, 2).await?, &ids[..2].to_vec(), "the first two of an app")?;
    same(&kit.store.list_first(&other.app_key, 2).await?, &vec![other], "all of an app with one")
}

/// A deleted account is gone, and only that one.
pub async fn a_deleted_record_is_gone(kit: &Kit) -> Verdict {
    let (id, other) = (account("seller"), account("other"));
    saved(kit, &id, &record("one"), Expected::Any).await?;
    saved(kit, &other, &record("two"), Expected::Any).await?;
    check(kit.store.delete(&id).await?, "a delete did not find the account")?;
    check(!kit.store.delete(&id).await?, "a second delete found it again")?;
    check(kit.store.load(&id).await?.is_none(), "the account is still there")?;
    same(&kit.store.list().await?, &vec![other], "the list")
}

/// Of the tokens that expire before a time, the soonest come first, as many as requested, and none that only the seller
/// can renew.
pub async fn the_soonest_to_end_come_first(kit: &Kit) -> Verdict {
    let [first, second, third] = ["first", "second", "third"].map(account);
    let ends = |seconds: i64| {
        let mut record = record("x");
        record.tokens.access_token_expires_at = START + seconds;
        record
    };
    for (id, seconds) in [(&third, 300), (&first, 100), (&second, 200)] {
        saved(kit, id, &ends(seconds), Expected::Any).await?;
    }
    let refused = Status::NeedsReauthorization { reason: "refused".to_owned() };
    saved(kit, &account("refused"), &ends(50).with_status(refused, START), Expected::Any).await?;
    let withdrawn = Status::Deauthorized { since: START };
    saved(kit, &account("withdrawn"), &ends(50).with_status(withdrawn, START), Expected::Any).await?;
    let mut given = ends(50);
    given.tokens = given.tokens.with_refresh_token("", 0);
    saved(kit, &account("given by hand"), &given, Expected::Any).await?;

    same(&kit.store.expiring(START + 100, 9).await?, &vec![], "those that end before the first")?;
    let expiring = |id: &AccountId, seconds: i64| Expiring::new(id.clone(), START + seconds);
    let both = vec![expiring(&first, 100), expiring(&second, 200)];
    same(&kit.store.expiring(START + 300, 9).await?, &both, "those that end before the third")?;
    same(&kit.store.expiring(START + 900, 2).await?, &both, "the first two")?;
    saved(kit, &first, &ends(604_800), Expected::Any).await?;
    kit.store.delete(&second).await?;
    same(
        &kit.store.expiring(START + 900, 9).await?,
        &vec![expiring(&third, 300)],
        "those left after a refresh and a delete",
    )
}

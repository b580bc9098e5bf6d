//! Refreshes are spread over the day, and caught up with at a steady rate.

use std::collections::HashSet;
use std::time::Duration;

use tiktokshop_lifecycle::keeper::KeeperOptions;

use super::platform::{DAY, WEEK, World, account};

/// The most refreshes that began within one minute.
fn largest_burst(times: &[Duration]) -> usize {
    let within = |begin: &Duration| {
        let minute = *begin..*begin + Duration::from_secs(60);
        times.iter().filter(|time| minute.contains(time)).count()
    };
    times.iter().map(within).max().unwrap_or_default()
}

#[tokio::test(start_paused = true)]
async fn accounts_that_were_authorized_in_one_minute_are_refreshed_all_over_a_day() {
    let world = World::new();
    world.authorize(2_000, |_| WEEK - 2 * DAY).await;
    let keeper = world.keeper(KeeperOptions::default());
    let day = tokio::time::sleep(Duration::from_secs(86_400 + 120));
    keeper.run(day).await;

    let asked = world.asked();
    let accounts: HashSet<_> = asked.iter().map(|(_, account)| account.clone()).collect();
    assert_eq!((asked.len(), accounts.len()), (2_000, 2_000), "each once");
    let times: Vec<Duration> = asked.iter().map(|(time, _)| *time).collect();
    let burst = largest_burst(&times);
    assert!(burst <= 12, "{burst} in one minute; one or two are due on average");
    for number in 0..2_000 {
        let record =
            tiktokshop_core::token::Tokens::load(&*world.store, &account(number)).await.unwrap().unwrap();
        assert!(record.tokens.access_token_expires_at >= world.clock.now() + 6 * DAY - 120);
    }
}

/// After days without a keeper, all are due at once: those that end first come first, evenly paced.
#[tokio::test(start_paused = true)]
async fn after_days_without_a_keeper_the_soonest_to_end_come_first_at_a_steady_rate() {
    let world = World::new();
    // The account with the highest number ends first.
    world.authorize(300, |number| WEEK - DAY + i64::try_from(number).unwrap() * 60).await;
    let keeper = world.keeper(KeeperOptions::default().rate(5.0));
    keeper.run(tokio::time::sleep(Duration::from_secs(120))).await;

    let asked = world.asked();
    let accounts: Vec<_> = asked.iter().map(|(_, account)| account.clone()).collect();
    assert_eq!(accounts, (0..300).rev().map(account).collect::<Vec<_>>());
    let gaps = asked.windows(2).map(|pair| pair[1].0 - pair[0].0);
    let shortest = gaps.min().unwrap();
    assert!(shortest >= Duration::from_millis(199), "{shortest:?} between two refreshes");
}

#[tokio::test(start_paused = true)]
async fn what_has_time_is_left_alone() {
    let world = World::new();
    world.authorize(50, |_| WEEK - 2 * DAY - 10).await;
    let keeper = world.keeper(KeeperOptions::default());
    let pass = keeper.pass().await.unwrap();
    assert!(pass.due == pass.refreshed && pass.due < 5, "{pass:?}");
    assert_eq!(world.asked().len(), pass.refreshed);
}

#[tokio::test(start_paused = true)]
async fn accounts_of_other_apps_are_left_to_others() {
    let world = World::new();
    world.authorize(3, |_| WEEK).await;
    let keeper = tiktokshop_lifecycle::keeper::Keeper::new(world.store.clone(), KeeperOptions::default());
    let pass = keeper.unwrap().clock(world.clock.clone()).pass().await.unwrap();
    assert_eq!((pass.due, pass.foreign, pass.refreshed), (3, 3, 0));
}

//! Shops lead to the account that gives access to them.

use super::{Kit, Verdict, account, check, record, same};
use crate::token::{AccountId, AuthorizedShop, Expected, ShopEntry};

fn shop(id: &str, cipher: &str) -> AuthorizedShop {
    AuthorizedShop {
        region: "GB".to_owned(),
        name: format!("Shop \"{id}\" ünï"),
        seller_type: "CROSS_BORDER".to_owned(),
        code: format!("GBLC{id}"),
        ..AuthorizedShop::new(id, cipher)
    }
}

async fn authorize(kit: &Kit, id: &AccountId) -> Verdict {
    let _ = kit.store.save(id, &record("x"), Expected::Any).await?;
    Ok(())
}

/// Saving shops replaces the earlier ones; their order and every field are kept.
pub async fn shops_are_replaced(kit: &Kit) -> Verdict {
    let id = account("seller");
    authorize(kit, &id).await?;
    check(kit.store.list_shops(&id).await?.is_empty(), "a new account has shops")?;
    let before = vec![shop("30", "c30"), shop("10", "c10"), shop("20", "c20")];
    kit.store.save_shops(&id, &before).await?;
    same(&kit.store.list_shops(&id).await?, &before, "the shops")?;
    let after = vec![shop("20", "c20-new"), shop("40", "c40")];
    kit.store.save_shops(&id, &after).await?;
    same(&kit.store.list_shops(&id).await?, &after, "the shops after the second save")?;
    check(kit.store.find_shop("app", "30").await?.is_none(), "a shop that was replaced is found")?;
    kit.store.save_shops(&id, &[]).await?;
    check(kit.store.list_shops(&id).await?.is_empty(), "shops are left after saving none")
}

/// A shop id is found among the app's shops; of two accounts, the one saved last.
pub async fn a_shop_leads_to_its_account(kit: &Kit) -> Verdict {
    let (first, second, elsewhere) =
        (account("first"), account("second"), AccountId::new("other-app", "first"));
    for id in [&first, &second, &elsewhere] {
        authorize(kit, id).await?;
    }
    kit.store.save_shops(&first, &[shop("1", "a"), shop("2", "b")]).await?;
    kit.store.save_shops(&elsewhere, &[shop("1", "x"), shop("9", "y")]).await?;
    check(kit.store.find_shop("app", "9").await?.is_none(), "a shop of another app is found")?;
    let entry = |account: &AccountId, shop| Some(ShopEntry { account: account.clone(), shop });
    same(&kit.store.find_shop("app", "1").await?, &entry(&first, shop("1", "a")), "shop 1")?;
    same(
        &kit.store.find_shop("other-app", "1").await?,
        &entry(&elsewhere, shop("1", "x")),
        "shop 1 elsewhere",
    )?;
    kit.store.save_shops(&second, &[shop("1", "c")]).await?;
    same(
        &kit.store.find_shop("app", "1").await?,
        &entry(&second, shop("1", "c")),
        "shop 1, authorized again",
    )?;
    kit.store.save_shops(&first, &[shop("1", "d")]).await?;
    same(&kit.store.find_shop("app", "1").await?, &entry(&first, shop("1", "d")), "shop 1, once more")
}

/// Deleting an account deletes its shops.
pub async fn shops_go_with_their_account(kit: &Kit) -> Verdict {
    let (id, other) = (account("seller"), account("other"));
    for (id, shop_id) in [(&id, "1"), (&other, "2")] {
        authorize(kit, id).await?;
        kit.store.save_shops(id, &[shop(shop_id, "c")]).await?;
    }
    kit.store.delete(&id).await?;
    check(kit.store.find_shop("app", "1").await?.is_none(), "a shop outlived its account")?;
    check(kit.store.find_shop("app", "2").await?.is_some(), "another account's shop went too")
}

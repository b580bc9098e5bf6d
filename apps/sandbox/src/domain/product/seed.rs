//! The products that a new sandbox has.

use serde_json::{Value, json};

use super::model::{Audit, Content, Status};
use super::{compliance, create, global, size_chart, tree, upload, warehouse};
use crate::model::price;
use crate::model::user_type::SELLER;
use crate::world::{Shop, World};

const DAY: i64 = 86_400;

/// What is sold: title, category, the attribute that distinguishes its SKUs with their values, price in hundredths.
struct Template {
    title: &'static str,
    category: &'static str,
    attribute: &'static str,
    values: &'static [&'static str],
    price: i64,
}

const TEMPLATES: [Template; 8] = [
    Template {
        title: "Stoneware Coffee Mug with Speckled Glaze, 350 ml",
        category: "600160",
        attribute: "100000",
        values: &["Red", "Blue", "White"],
        price: 1_499,
    },
    Template {
        title: "Short Boat Invisible Socks, Pack of Five",
        category: "601302",
        attribute: "100007",
        values: &["S", "M", "L"],
        price: 899,
    },
    Template {
        title: "Glass Storage Jar with Bamboo Lid",
        category: "853000",
        attribute: "100089",
        values: &["500 ml", "1000 ml"],
        price: 1_250,
    },
    Template {
        title: "Insulated Steel Water Bottle that Keeps Cold for a Day",
        category: "600161",
        attribute: "100000",
        values: &["Green", "Blue", "White"],
        price: 2_395,
    },
    Template {
        title: "Loose Leaf Earl Grey Tea in a Tin",
        category: "605254",
        attribute: "100089",
        values: &["100 g", "250 g"],
        price: 1_100,
    },
    Template {
        title: "Stackable Storage Box for Shelves and Wardrobes",
        category: "853128",
        attribute: "100007",
        values: &["M", "L"],
        price: 1_875,
    },
    Template {
        title: "Hand Cream with Oats and Shea Butter",
        category: "601535",
        attribute: "100089",
        values: &["50 ml", "75 ml"],
        price: 650,
    },
    Template {
        title: "Everyday Cotton Socks, Crew Length",
        category: "601302",
        attribute: "100000",
        values: &["Red", "Green", "White"],
        price: 1_050,
    },
];

/// What the remaining products of a shop are named after.
const SERIES: [&str; 5] = ["Harvest", "Meadow", "Coast", "Alpine", "Orchard"];
/// How many products of each shop are listed before the series begins.
const SHOWN: usize = TEMPLATES.len();
/// How many products the US shop has, so that its lists have pages.
const US_PRODUCTS: usize = 28;

/// Fills all shops.
pub fn fill(world: &mut World) {
    for shop in world.shops.clone() {
        let count = if shop.region == "US" { US_PRODUCTS } else { SHOWN };
        for at in 0..count {
            add(world, &shop, at);
        }
    }
    let owners: Vec<(String, String)> =
        world.sellers.iter().filter(|seller| seller.user_type == SELLER).map(owner).collect();
    for (open_id, name) in owners {
        fill_seller(world, &open_id, &name);
    }
}

fn owner(seller: &crate::world::Seller) -> (String, String) {
    (seller.open_id.clone(), seller.name.clone())
}

fn add(world: &mut World, shop: &Shop, at: usize) {
    let body = body(world, shop, at);
    let id = create::insert(world, &shop.id, &body, false);
    let age = i64::try_from(at).unwrap_or(0) + 20;
    let now = world.now();
    let title = format!("{} (new edition)", body["title"].as_str().unwrap_or_default());
    let Some(product) = world.domains.product.products.get_mut(&id) else { return };
    product.create_time = now - age * DAY;
    product.update_time = now - age * DAY / 2;
    (product.status, product.audit) = state(at);
    product.audit_due = (product.audit == Audit::Auditing).then_some(now + 30 * DAY);
    if product.audit == Audit::Failed {
        product.audit_failure = Some("The main image shows another product.".into());
    }
    match at {
        4 => product.stock.values_mut().flatten().for_each(|stock| stock.available = 0),
        8 => product.draft = Some(retitled(&product.base, &title)),
        9 => {
            product.under_review = Some(retitled(&product.base, &title));
            product.audit_due = Some(now + 30 * DAY);
            product.audit = Audit::Auditing;
        }
        _ => {}
    }
}

/// Most are listed; each other state occurs once.
fn state(at: usize) -> (Status, Audit) {
    match at {
        5 => (Status::Draft, Audit::None),
        6 => (Status::Initial, Audit::Auditing),
        7 => (Status::SellerDeactivated, Audit::None),
        10 => (Status::Initial, Audit::Failed),
        11 => (Status::PlatformDeactivated, Audit::None),
        12 => (Status::Freeze, Audit::None),
        13 => (Status::Deleted, Audit::None),
        _ => (Status::Activate, Audit::Approved),
    }
}

fn retitled(content: &Content, title: &str) -> Content {
    let mut version = content.clone();
    version.fields.insert("title".into(), json!(title));
    version
}

fn body(world: &mut World, shop: &Shop, at: usize) -> Value {
    let template = &TEMPLATES[at % SHOWN];
    let uri = upload::keep_plain(world, colour(at));
    let skus: Vec<Value> = (0..template.values.len()).map(|sku| sku_body(world, shop, at, sku)).collect();
    let brand = if shop.region == "US" { "7082427311584347906" } else { "7082427311584347905" };
    json!({
        "title": title(at),
        "description": format!("<p>{}</p>", template.title),
        "category_id": template.category,
        "category_version": tree::version_of(&shop.region),
        "brand_id": brand,
        "main_images": [{"uri": uri}],
        "package_weight": {"value": "0.45", "unit": "KILOGRAM"},
        "package_dimensions": {"height": "12", "width": "10", "length": "10", "unit": "CENTIMETER"},
        "product_attributes": [{"id": "100401", "values": [{"id": "1000039"}]}],
        "external_product_id": format!("{}-{:03}", shop.region, at + 1),
        "skus": skus,
    })
}

/// The first ones have the template's title, the others that of a series.
fn title(at: usize) -> String {
    let template = TEMPLATES[at % SHOWN].title;
    if at < SHOWN {
        return template.to_owned();
    }
    format!("{} {template}", SERIES[at % SERIES.len()])
}

fn colour(at: usize) -> [u8; 3] {
    let step = u8::try_from(at % 8).unwrap_or(0) * 24;
    [90 + step / 2, 200 - step, 60 + step]
}

fn sku_body(world: &mut World, shop: &Shop, at: usize, sku: usize) -> Value {
    let template = &TEMPLATES[at % SHOWN];
    let step = i64::try_from(at / SHOWN * 100 + sku * 50).unwrap_or(0);
    let value = template.values[sku];
    let code = format!("{}-{:02}-{}", shop.region, at + 1, value.replace(' ', "").to_uppercase());
    json!({
        "seller_sku": code,
        "price": {"amount": price::format(template.price + step), "currency": shop.currency},
        "sales_attributes": [{"id": template.attribute, "value_name": value}],
        "inventory": inventory(world, shop, at),
    })
}

/// Every fourth product is stocked in all of the shop's warehouses, the others in the first.
fn inventory(world: &mut World, shop: &Shop, at: usize) -> Value {
    let warehouses = warehouse::of_shop(world, &shop.id);
    let used = if at % 4 == 1 { warehouses.len() } else { 1 };
    let entry = |id: &String| {
        let quantity = 80 + world.ids.below(120);
        json!({"warehouse_id": id, "quantity": quantity})
    };
    warehouses.iter().take(used).map(entry).collect()
}

/// What belongs to a seller, not to a shop: compliance data, a size chart, a global product.
fn fill_seller(world: &mut World, open_id: &str, name: &str) {
    let phone = json!({"country_code": "+353", "local_number": "81234567"});
    let manufacturer = json!({
        "name": format!("{name} Workshop"),
        "locale": "en-IE",
        "email": "workshop@example.com",
        "address": "10 Earlsfort Terrace, Dublin, Ireland",
        "phone_number": phone,
        "registered_trade_name": name,
    });
    compliance::register(world, open_id, &manufacturer, true);
    let address =
        json!({"country": "IE", "postal_code": "D02 HD23", "street_address_line1": "63 Cardiff Lane"});
    let person = json!({
        "name": "Mary Byrne", "locale": "en-IE", "email": "mary@example.com",
        "address": address, "phone_number": phone,
    });
    compliance::register(world, open_id, &person, false);
    size_chart::add(world, open_id, "Socks, EU sizes");
    let is_border = |shop: &&Shop| shop.open_id == open_id && shop.seller_type == "CROSS_BORDER";
    if world.shops.iter().any(|shop| is_border(&shop)) {
        add_global(world, open_id);
    }
}

fn add_global(world: &mut World, open_id: &str) {
    let uri = upload::keep_plain(world, [30, 60, 120]);
    let sku = |value: &str| {
        json!({
            "seller_sku": format!("GLOBAL-{}", value.to_uppercase()),
            "price": {"amount": "15.00", "currency": "USD"},
            "sales_attributes": [{"id": "100000", "value_name": value}],
            "global_quantity": 200,
        })
    };
    let body = json!({
        "title": "Ribbed Glass Carafe for Water and Wine",
        "description": "<p>A carafe of ribbed glass.</p>",
        "category_id": "853000",
        "category_version": "v1",
        "main_images": [{"uri": uri}],
        "package_weight": {"value": "0.9", "unit": "KILOGRAM"},
        "skus": [sku("Green"), sku("White")],
    });
    global::insert(world, open_id, &body);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::domain::product::Status;
    use crate::domain::product::response;
    use crate::domain::testing::{shop, world};

    #[test]
    fn each_shop_has_products_and_the_us_shop_has_pages_of_them() {
        let world = world();
        for (region, count) in [("US", 28), ("GB", 8), ("DE", 8)] {
            let id = shop(&world, region);
            let own = world.domains.product.products.values().filter(|product| product.shop_id == id);
            assert_eq!(own.count(), count, "{region}");
        }
    }

    #[test]
    fn the_us_shop_has_every_state_and_something_sold_out() {
        let world = world();
        let id = shop(&world, "US");
        let own: Vec<_> =
            world.domains.product.products.values().filter(|product| product.shop_id == id).collect();
        let states = ["DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED"];
        for state in states.iter().chain(&["FREEZE", "DELETED"]) {
            assert!(own.iter().any(|product| product.merged_status() == *state), "{state}");
        }
        assert!(own.iter().any(|product| {
            product.status == Status::Activate
                && product.base.skus.iter().all(|sku| product.available(&sku.id) == 0)
        }));
        assert!(own.iter().any(|product| product.stock.values().any(|stocks| stocks.len() > 1)));
        let colour = response::written_skus(&own[0].base)[0]["sales_attributes"][0].clone();
        assert_eq!(colour, json!({"id": "100000", "value_id": "1001064"}));
    }

    #[test]
    fn the_same_seed_gives_the_same_products() {
        let ids = |world: &crate::world::World| -> Vec<String> {
            world.domains.product.products.keys().cloned().collect()
        };
        assert_eq!(ids(&world()), ids(&world()));
    }
}

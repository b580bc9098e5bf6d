//! Recipient addresses, and how much of them the seller may see.

use serde_json::{Value, json};

use super::order::{Order, Status};
use crate::ids::Ids;

/// A recipient's address, unmasked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// With the country's prefix.
    pub phone: String,
    /// Street and number.
    pub line1: String,
    /// Flat or floor.
    pub line2: String,
    /// Town.
    pub city: String,
    /// State or province.
    pub state: String,
    /// Postal code.
    pub postal_code: String,
    /// Two letters.
    pub region: String,
}

impl Address {
    /// A random address in the region.
    pub fn random(ids: &mut Ids, region: &str) -> Address {
        let streets = streets(region);
        let (street, city, state, postal_code) = streets[pick(ids, streets.len())];
        let first = ["Alex", "Bea", "Chris", "Dana", "Eli", "Fran"];
        let last = ["Morgan", "Reed", "Santos", "Keller", "Walsh", "Young"];
        Address {
            first_name: first[pick(ids, first.len())].into(),
            last_name: last[pick(ids, last.len())].into(),
            phone: format!("({}){}", phone_prefix(region), 2_130_000_000 + ids.below(9_999_999)),
            line1: format!("{} {street}", 1 + ids.below(1999)),
            line2: format!("Flat {}", 1 + ids.below(40)),
            city: city.into(),
            state: state.into(),
            postal_code: postal_code.into(),
            region: region.into(),
        }
    }

    /// Given and family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// The address in one line.
    pub fn full(&self) -> String {
        format!("{}, {}, {}, {} {}", self.line1, self.line2, self.city, self.state, self.postal_code)
    }
}

fn pick(ids: &mut Ids, count: usize) -> usize {
    usize::try_from(ids.below(count as u64)).unwrap_or(0)
}

fn phone_prefix(region: &str) -> &'static str {
    match region {
        "US" => "+1",
        "GB" => "+44",
        "DE" => "+49",
        "BR" => "+55",
        "JP" => "+81",
        "VN" => "+84",
        _ => "+62",
    }
}

type Street = (&'static str, &'static str, &'static str, &'static str);

fn streets(region: &str) -> &'static [Street] {
    match region {
        "US" => &[
            ("Juniper Ave", "San Jose", "California", "95110"),
            ("Harbor St", "Portland", "Oregon", "97205"),
            ("Prairie Rd", "Denver", "Colorado", "80203"),
        ],
        "GB" => &[
            ("Mill Lane", "Preston", "England", "PR2 6AA"),
            ("Castle Street", "Edinburgh", "Scotland", "EH2 3AH"),
        ],
        "DE" => {
            &[("Lindenstrasse", "Berlin", "Berlin", "10969"), ("Marktplatz", "Bremen", "Bremen", "28195")]
        }
        "BR" => &[("Rua das Flores", "Curitiba", "Parana", "80020-090")],
        "JP" => &[("Sakura-dori", "Nagoya", "Aichi", "450-0002")],
        "VN" => &[("Le Loi", "Da Nang", "Da Nang", "550000")],
        _ => &[("Jalan Melati", "Bandung", "Jawa Barat", "40115")],
    }
}

/// How much of an address is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Nothing but the country.
    Empty,
    /// Name, phone, street and postal code hidden.
    Masked,
    /// Name and phone hidden.
    Contact,
    /// Phone and street hidden, the name readable.
    Street,
    /// Everything readable.
    Clear,
}

const THIRTY_DAYS: i64 = 30 * 86_400;

/// What the seller of an order may see at `now`.
pub fn sight(order: &Order, now: i64) -> Sight {
    let early = matches!(order.status, Status::Unpaid | Status::OnHold);
    let american = order.address.region == "US";
    if order.by_tiktok() {
        return Sight::Masked;
    }
    if american {
        return american_sight(order, early, now);
    }
    match (early, order.by_seller_shipping()) {
        (true, _) => Sight::Empty,
        (false, true) => Sight::Clear,
        (false, false) => Sight::Contact,
    }
}

fn american_sight(order: &Order, early: bool, now: i64) -> Sight {
    let old = order.times.completed.is_some_and(|at| now >= at + THIRTY_DAYS);
    if early || old || order.status == Status::Cancelled {
        return Sight::Masked;
    }
    if order.by_seller_shipping() { Sight::Clear } else { Sight::Street }
}

/// The `recipient_address` of a response.
pub fn view(address: &Address, sight: Sight) -> Value {
    let shown = mask(address, sight);
    json!({
        "address_detail": shown.line2,
        "address_line1": shown.line1,
        "address_line2": shown.line2,
        "address_line3": "",
        "address_line4": "",
        "delivery_preferences": {"drop_off_location": if sight == Sight::Clear { "Front Door" } else { "" }},
        "district_info": districts(&shown, sight),
        "first_name": shown.first_name,
        "first_name_local_script": "",
        "full_address": if sight == Sight::Empty { String::new() } else { shown.full() },
        "last_name": shown.last_name,
        "last_name_local_script": "",
        "name": if sight == Sight::Empty { String::new() } else { shown.name() },
        "phone_number": shown.phone,
        "post_town": if shown.region == "GB" { shown.city.as_str() } else { "" },
        "postal_code": shown.postal_code,
        "region_code": shown.region,
    })
}

/// The shorter address of a package.
pub fn package_view(address: &Address, sight: Sight) -> Value {
    let mut view = view(address, sight);
    let extra = ["delivery_preferences", "district_info", "first_name", "first_name_local_script"];
    let more = ["last_name", "last_name_local_script", "post_town"];
    if let Some(fields) = view.as_object_mut() {
        fields.retain(|name, _| !extra.contains(&name.as_str()) && !more.contains(&name.as_str()));
    }
    view
}

fn mask(address: &Address, sight: Sight) -> Address {
    let mut shown = address.clone();
    if sight == Sight::Empty {
        return Address { region: shown.region, ..Address::default() };
    }
    if sight != Sight::Clear {
        shown.phone = mask_phone(&shown.phone);
    }
    if matches!(sight, Sight::Contact | Sight::Masked) {
        shown.first_name = mask_word(&shown.first_name);
        shown.last_name = mask_word(&shown.last_name);
    }
    if matches!(sight, Sight::Street | Sight::Masked) {
        shown.line1 = mask_number(&shown.line1);
        shown.line2 = mask_number(&shown.line2);
    }
    if sight == Sight::Masked {
        shown.postal_code = mask_word(&shown.postal_code);
    }
    shown
}

/// Keeps the first letter.
fn mask_word(word: &str) -> String {
    word.chars().next().map_or_else(String::new, |first| format!("{first}***"))
}

/// Hides all but the first digit of a house number: `1*** Coleman Ave`.
fn mask_number(line: &str) -> String {
    let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
    format!("{} {rest}", mask_word(first)).trim_end().to_owned()
}

/// Keeps the prefix and the ends: `(+1)213-***-1234`.
fn mask_phone(phone: &str) -> String {
    let (prefix, number) = phone.split_once(')').unwrap_or(("", phone));
    let head: String = number.chars().take(3).collect();
    let skip = number.chars().count().saturating_sub(4);
    let tail: String = number.chars().skip(skip).collect();
    if prefix.is_empty() { format!("{head}-***-{tail}") } else { format!("{prefix}){head}-***-{tail}") }
}

fn districts(address: &Address, sight: Sight) -> Vec<Value> {
    if sight == Sight::Empty {
        return Vec::new();
    }
    let city = if sight == Sight::Masked { mask_word(&address.city) } else { address.city.clone() };
    let levels = [("L0", "Country", country(&address.region)), ("L1", "State", &address.state)];
    let mut districts: Vec<Value> = levels.iter().map(|level| district(level.0, level.1, level.2)).collect();
    districts.push(district("L3", "City", &city));
    districts
}

fn district(level: &str, level_name: &str, name: &str) -> Value {
    json!({"address_level": level, "address_level_name": level_name, "address_name": name, "iso_code": ""})
}

fn country(region: &str) -> &str {
    match region {
        "US" => "United States",
        "GB" => "United Kingdom",
        "DE" => "Germany",
        "BR" => "Brazil",
        "JP" => "Japan",
        "VN" => "Vietnam",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address() -> Address {
        Address {
            first_name: "Alex".into(),
            last_name: "Reed".into(),
            phone: "(+1)2135551234".into(),
            line1: "1199 Coleman Ave".into(),
            region: "US".into(),
            ..Address::default()
        }
    }

    #[test]
    fn masks_keep_the_documented_form() {
        let shown = view(&address(), Sight::Masked);
        assert_eq!(shown["phone_number"], "(+1)213-***-1234");
        assert_eq!(shown["address_line1"], "1*** Coleman Ave");
        assert_eq!(shown["first_name"], "A***");
    }

    #[test]
    fn nothing_is_shown_before_the_hold_ends() {
        let shown = view(&address(), Sight::Empty);
        assert_eq!(shown["full_address"], "");
        assert_eq!(shown["district_info"], json!([]));
        assert_eq!(shown["region_code"], "US");
    }
}

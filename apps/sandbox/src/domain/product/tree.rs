//! The categories, attributes and brands of the sandbox: a small part of what the platform has.

/// A category; `parent` is `0` at the root.
#[derive(Debug, Clone, Copy)]
pub struct Category {
    /// 6 digits.
    pub id: &'static str,
    /// The category above, `0` at the root.
    pub parent: &'static str,
    /// Its English name.
    pub name: &'static str,
    /// `AVAILABLE`, `INVITE_ONLY`, `NON_MAIN_CATEGORY` or `PROHIBITED`.
    pub permission: &'static str,
    /// Whether the dimensions of a parcel must be given.
    pub needs_dimensions: bool,
}

const fn category(id: &'static str, parent: &'static str, name: &'static str) -> Category {
    Category { id, parent, name, permission: "AVAILABLE", needs_dimensions: false }
}

const fn special(
    id: &'static str,
    parent: &'static str,
    name: &'static str,
    permission: &'static str,
) -> Category {
    Category { id, parent, name, permission, needs_dimensions: false }
}

/// All categories, parents first.
pub const CATEGORIES: [Category; 19] = [
    category("600001", "0", "Home Supplies"),
    category("851848", "600001", "Home Organizers"),
    category("853000", "851848", "Storage Bottles & Jars"),
    category("853128", "851848", "Storage Boxes"),
    category("600024", "0", "Kitchenware"),
    category("600154", "600024", "Drinkware"),
    category("600160", "600154", "Mugs"),
    Category { needs_dimensions: true, ..category("600161", "600154", "Water Bottles") },
    category("601152", "0", "Womenswear & Underwear"),
    category("601226", "601152", "Socks"),
    category("601302", "601226", "Everyday Socks"),
    category("605196", "0", "Food & Beverages"),
    category("605254", "605196", "Teas"),
    special("605300", "605196", "Infant Formula", "INVITE_ONLY"),
    category("601450", "0", "Beauty & Personal Care"),
    category("601535", "601450", "Hand Care"),
    special("601583", "601450", "Medical Devices", "PROHIBITED"),
    special("601600", "601450", "Luxury Perfume", "NON_MAIN_CATEGORY"),
    category("937864", "0", "Digital Goods"),
];

/// The category of that id.
pub fn find(id: &str) -> Option<&'static Category> {
    CATEGORIES.iter().find(|category| category.id == id)
}

/// Whether no category lies below.
pub fn is_leaf(id: &str) -> bool {
    CATEGORIES.iter().all(|category| category.parent != id)
}

/// A category and those above it, the root first.
pub fn chain(id: &str) -> Vec<&'static Category> {
    let mut chain = Vec::new();
    let mut at = find(id);
    while let Some(category) = at {
        chain.insert(0, category);
        at = find(category.parent);
    }
    chain
}

/// The version that category ids of a market belong to.
pub fn version_of(region: &str) -> &'static str {
    if region == "US" { "v2" } else { "v1" }
}

/// An attribute of a product or of its variations.
#[derive(Debug, Clone, Copy)]
pub struct Attribute {
    /// 6 digits.
    pub id: &'static str,
    /// Its English name.
    pub name: &'static str,
    /// Whether it distinguishes variations.
    pub sales: bool,
    /// Whether a product of the category `required_in` must have it.
    pub required_in: &'static [&'static str],
    /// Whether other values than those below may be given.
    pub customizable: bool,
    /// Whether it may have several values.
    pub multiple: bool,
    /// Id and name of each value.
    pub values: &'static [(&'static str, &'static str)],
}

/// All attributes; every leaf category has all of them.
pub const ATTRIBUTES: [Attribute; 6] = [
    Attribute {
        id: "100000",
        name: "Color",
        sales: true,
        required_in: &[],
        customizable: true,
        multiple: false,
        values: &[("1001064", "Red"), ("1001065", "Blue"), ("1001066", "Green"), ("1001067", "White")],
    },
    Attribute {
        id: "100007",
        name: "Size",
        sales: true,
        required_in: &[],
        customizable: true,
        multiple: false,
        values: &[("1001101", "S"), ("1001102", "M"), ("1001103", "L"), ("1001104", "XL")],
    },
    Attribute {
        id: "100089",
        name: "Specification",
        sales: true,
        required_in: &[],
        customizable: true,
        multiple: false,
        values: &[],
    },
    Attribute {
        id: "100392",
        name: "Occasion",
        sales: false,
        required_in: &[],
        customizable: true,
        multiple: true,
        values: &[("1001533", "Birthday"), ("1001534", "Christmas"), ("1001535", "Wedding")],
    },
    Attribute {
        id: "100401",
        name: "Materials",
        sales: false,
        required_in: &["600161"],
        customizable: true,
        multiple: true,
        values: &[("1000039", "Steel"), ("1000040", "Glass"), ("1000041", "Cotton")],
    },
    Attribute {
        id: "101610",
        name: "Contains Batteries Or Cells?",
        sales: false,
        required_in: &[],
        customizable: false,
        multiple: false,
        values: &[("1000058", "Yes"), ("1000059", "No")],
    },
];

/// The attribute of that id.
pub fn attribute(id: &str) -> Option<&'static Attribute> {
    ATTRIBUTES.iter().find(|attribute| attribute.id == id)
}

/// The sales attribute of that name.
pub fn sales_attribute_named(name: &str) -> Option<&'static Attribute> {
    ATTRIBUTES.iter().find(|attribute| attribute.sales && attribute.name.eq_ignore_ascii_case(name))
}

/// The name of an attribute's built-in value.
pub fn value_name(value_id: &str) -> Option<&'static str> {
    let mut values = ATTRIBUTES.iter().flat_map(|attribute| attribute.values);
    values.find(|(id, _)| *id == value_id).map(|(_, name)| *name)
}

/// A brand of the platform.
#[derive(Debug, Clone, Copy)]
pub struct Brand {
    /// 19 digits.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Whether the seller may sell it.
    pub authorized: bool,
    /// Whether it is one of the protected ones, which need an authorization.
    pub top: bool,
}

/// All brands.
pub const BRANDS: [Brand; 5] = [
    Brand { id: "7082427311584347905", name: "Harbour Light", authorized: true, top: false },
    Brand { id: "7082427311584347906", name: "Maple Street", authorized: true, top: false },
    Brand { id: "7082427311584347907", name: "Northpeak", authorized: false, top: false },
    Brand { id: "7082427311584347908", name: "Aurelia", authorized: false, top: true },
    Brand { id: "7082427311584347909", name: "Solstice", authorized: true, top: true },
];

/// The platform's brand of that id.
pub fn brand(id: &str) -> Option<&'static Brand> {
    BRANDS.iter().find(|brand| brand.id == id)
}

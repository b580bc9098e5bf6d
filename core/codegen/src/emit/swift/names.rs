//! Names in Swift: camelCase, keywords in backticks, and types that must not hide those of other modules.

use std::collections::{BTreeMap, BTreeSet};

use crate::names;
use crate::types::{Kind, Model, Types};

/// What every view and every open enum has already.
const MEMBERS: [&str; 14] = [
    "raw",
    "response",
    "description",
    "hash",
    "hashValue",
    "encode",
    "detached",
    "write",
    "rawValue",
    "knownValues",
    "isKnown",
    "none",
    "some",
    "self",
];

/// `page_token` into `pageToken`, with a backtick at both ends if Swift keeps the word for itself.
pub fn camel(name: &str) -> String {
    escaped(names::camel(&names::snake(name)))
}

/// The property of a view, or the value of an enum.
pub fn property(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut camel = names::camel(name);
    if camel.starts_with(|first: char| first.is_ascii_digit()) {
        camel.insert(0, 'n');
    }
    if MEMBERS.contains(&camel.as_str()) {
        camel.push('_');
    }
    while !taken.insert(camel.clone()) {
        camel.push('_');
    }
    escaped(camel)
}

/// A name that may be a keyword.
pub fn escaped(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// The module of a domain: `TikTokShopReturnRefund`.
pub fn module(domain: &str) -> String {
    format!("TikTokShop{}", names::pascal(domain))
}

/// Renames the types that would hide one of Swift, Foundation, SwiftUI or this package: they are named after the domain.
pub fn made_safe(mut types: Types, domain: &str) -> Types {
    let own = types.models.iter().map(|model| &model.name).chain(types.enums.iter().map(|one| &one.name));
    let own: BTreeSet<String> = own.cloned().collect();
    let mut new_names = BTreeMap::new();
    for name in own.iter().filter(|name| TAKEN.contains(&name.as_str())) {
        let with_domain = format!("{}{name}", names::pascal(domain));
        let is_taken = own.contains(&with_domain) || TAKEN.contains(&with_domain.as_str());
        new_names.insert(name.clone(), if is_taken { format!("{name}Item") } else { with_domain });
    }
    rename(&mut types, &new_names);
    types
}

/// Gives types other names, wherever they occur.
pub fn rename(types: &mut Types, new_names: &BTreeMap<String, String>) {
    let Types { models, requests, responses, enums } = types;
    for model in models.iter_mut().chain(requests).chain(responses) {
        rename_model(model, new_names);
    }
    for one in enums {
        one.name = new_names.get(&one.name).unwrap_or(&one.name).clone();
    }
}

fn rename_model(model: &mut Model, new_names: &BTreeMap<String, String>) {
    model.name = new_names.get(&model.name).unwrap_or(&model.name).clone();
    for (old, new) in new_names {
        model.doc = model.doc.replace(&format!("[`{old}`]"), &format!("[`{new}`]"));
    }
    for member in &mut model.fields {
        let (Kind::Model(name) | Kind::Enum(name)) = &mut member.kind else { continue };
        *name = new_names.get(name).unwrap_or(name).clone();
    }
}

const KEYWORDS: [&str; 50] = [
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
    "Any",
];

/// Types of Swift, Foundation, SwiftUI and this package that apps name often.
const TAKEN: [&str; 92] = [
    "Alert",
    "Alignment",
    "Angle",
    "Animation",
    "Any",
    "ApiResponse",
    "App",
    "Array",
    "Axis",
    "Binding",
    "Bool",
    "Bundle",
    "Button",
    "Calendar",
    "CallOptions",
    "Canvas",
    "Category",
    "Change",
    "Changes",
    "Character",
    "Circle",
    "Class",
    "Clock",
    "Collection",
    "Color",
    "Connection",
    "Data",
    "Date",
    "Decimal",
    "Dictionary",
    "Dimension",
    "Divider",
    "Double",
    "Duration",
    "Edge",
    "EmptyResponse",
    "Environment",
    "Error",
    "Font",
    "Form",
    "Gauge",
    "Grid",
    "Group",
    "Host",
    "Image",
    "Int",
    "Label",
    "Layout",
    "Link",
    "List",
    "Locale",
    "Measurement",
    "Menu",
    "Method",
    "Mirror",
    "Money",
    "Never",
    "Notification",
    "OpenEnum",
    "Operation",
    "Optional",
    "Page",
    "Pages",
    "Params",
    "Path",
    "Picker",
    "Port",
    "Process",
    "Progress",
    "Range",
    "Rect",
    "Resource",
    "Result",
    "Scene",
    "Section",
    "Sequence",
    "Set",
    "Shape",
    "Size",
    "Slider",
    "State",
    "String",
    "Sync",
    "Tab",
    "Table",
    "Task",
    "Text",
    "Thread",
    "Timer",
    "URL",
    "Unit",
    "View",
];

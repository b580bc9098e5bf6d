//! The Python types of fields, when read and when given.

use crate::types::{Kind, Member, Types};

/// The type of a field of a response. The platform may leave out anything: hence `| Any`.
pub fn read(member: &Member) -> String {
    let one = match &member.kind {
        Kind::Text | Kind::Enum(_) => "str",
        Kind::Integer => "int",
        Kind::Number => "float",
        Kind::Boolean => "bool",
        Kind::Json | Kind::File => "Any",
        Kind::Money => "Money",
        Kind::Model(name) => name,
    };
    match (member.arrays, one) {
        (0, "Any") => "Any".to_owned(),
        (0, one) => format!("{one} | Any"),
        (arrays, one) => {
            format!("{}{one}{}", "list[".repeat(arrays.into()), "]".repeat(arrays.into()))
        }
    }
}

/// The type of a parameter.
pub fn given(member: &Member, all: &Types) -> String {
    let one = match &member.kind {
        Kind::Text if is_id(&member.wire) => "str | int".to_owned(),
        Kind::Text if is_amount(&member.wire) => "str | Decimal".to_owned(),
        Kind::Text => "str".to_owned(),
        Kind::Integer if member.is_in_unix_seconds => "int | datetime".to_owned(),
        Kind::Integer => "int".to_owned(),
        Kind::Number => "float | Decimal".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Json => "Any".to_owned(),
        Kind::File => "FileLike".to_owned(),
        Kind::Money => "MoneyParams".to_owned(),
        Kind::Model(name) => format!("{name}Params"),
        Kind::Enum(name) => format!("{} | str", literal(name, all)),
    };
    let (open, close) = ("Sequence[".repeat(member.arrays.into()), "]".repeat(member.arrays.into()));
    format!("{open}{one}{close}")
}

/// The known values, so that an editor completes them. A member of the enum is a text, too.
fn literal(name: &str, all: &Types) -> String {
    let known = all.enums.iter().filter(|one| one.name == name).flat_map(|one| &one.variants);
    let values: Vec<_> = known.map(|variant| format!("{:?}", variant.value)).collect();
    format!("Literal[{}]", values.join(", "))
}

fn is_id(wire: &str) -> bool {
    wire == "id" || wire == "ids" || wire.ends_with("_id") || wire.ends_with("_ids")
}

fn is_amount(wire: &str) -> bool {
    ["amount", "price", "_fee"].iter().any(|end| wire.ends_with(end))
}

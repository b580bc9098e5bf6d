//! What generated structs have in common: how they are read, written, displayed and stored.

use std::fmt;

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Map;

use crate::decode::{Fit, Read, Reader, decode};
use crate::extra::Extra;
use crate::json::Json;

/// A struct for a JSON object. Implemented by generated types only.
pub trait Model: Send + Sync {
    /// The struct's name.
    fn name(&self) -> &'static str;
    /// Reads the value of a key into its field. Returns [`Fit::Not`], with nothing read, if there is no such field.
    #[doc(hidden)]
    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read;
    /// Writes all fields.
    #[doc(hidden)]
    fn write_fields<'a>(&'a self, out: &mut Fields<'a>);
    /// Fields that have no place in the struct.
    fn extra(&self) -> &Extra;
    /// The same, mutable.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A type that a field can have.
pub trait FieldValue: Send + Sync {
    /// Reads itself.
    #[doc(hidden)]
    fn read(&mut self, reader: &mut Reader<'_>) -> Read;
    /// Writes itself.
    #[doc(hidden)]
    fn write(&self) -> Written<'_>;
}

/// A list that grows while it is read.
pub trait List: Send + Sync {
    #[doc(hidden)]
    fn clear(&mut self);
    /// Makes room for so many more items.
    #[doc(hidden)]
    fn expect(&mut self, more: usize);
    #[doc(hidden)]
    fn grow(&mut self) -> &mut dyn FieldValue;
    #[doc(hidden)]
    fn shrink(&mut self);
    #[doc(hidden)]
    fn count(&self) -> usize;
    #[doc(hidden)]
    fn item(&self, at: usize) -> Written<'_>;
}

/// A value to be written.
#[derive(Clone, Copy)]
pub enum Written<'a> {
    /// Nothing to write.
    Absent,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// Text.
    Text(&'a str),
    /// Any value, as JSON text.
    Json(&'a Json),
    /// An object.
    Model(&'a dyn Model),
    /// An array.
    List(&'a dyn List),
}

/// The fields of a model to be written.
#[derive(Default)]
pub struct Fields<'a>(Vec<(&'a str, Written<'a>)>);

impl<'a> Fields<'a> {
    /// Adds a field, unless it is absent.
    pub fn put(&mut self, name: &'a str, value: &'a dyn FieldValue) {
        let written = value.write();
        if !matches!(written, Written::Absent) {
            self.0.push((name, written));
        }
    }

    /// The fields that were added, by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'a str, Written<'a>)> {
        self.0.iter().copied()
    }

    /// Everything a model writes. What it keeps in `extra` replaces what was read from it.
    pub(crate) fn of(model: &'a dyn Model) -> Fields<'a> {
        let mut fields = Fields::default();
        model.write_fields(&mut fields);
        for (name, json) in model.extra().iter() {
            fields.0.retain(|(known, _)| *known != name);
            fields.0.push((name, Written::Json(json)));
        }
        fields
    }
}

impl FieldValue for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.string(self)
    }

    fn write(&self) -> Written<'_> {
        Written::Text(self)
    }
}

impl FieldValue for i64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.integer(self)
    }

    fn write(&self) -> Written<'_> {
        Written::Integer(*self)
    }
}

impl FieldValue for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.float(self)
    }

    fn write(&self) -> Written<'_> {
        Written::Number(*self)
    }
}

impl FieldValue for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.boolean(self)
    }

    fn write(&self) -> Written<'_> {
        Written::Boolean(*self)
    }
}

impl FieldValue for Json {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.json(self)
    }

    fn write(&self) -> Written<'_> {
        Written::Json(self)
    }
}

impl<M: Model> FieldValue for M {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.model(self)
    }

    fn write(&self) -> Written<'_> {
        Written::Model(self)
    }
}

impl<T: FieldValue + Default> FieldValue for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.null()? {
            *self = None;
            return Ok(Fit::Whole);
        }
        let fit = self.insert(T::default()).read(reader)?;
        if fit == Fit::Not {
            *self = None;
        }
        Ok(fit)
    }

    fn write(&self) -> Written<'_> {
        self.as_ref().map_or(Written::Absent, FieldValue::write)
    }
}

impl<T: FieldValue + Default> FieldValue for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.list(self)
    }

    fn write(&self) -> Written<'_> {
        if self.is_empty() { Written::Absent } else { Written::List(self) }
    }
}

impl<T: FieldValue + Default> List for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn expect(&mut self, more: usize) {
        self.reserve_exact(more);
    }

    fn grow(&mut self) -> &mut dyn FieldValue {
        self.push_mut_default()
    }

    fn shrink(&mut self) {
        self.pop();
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, at: usize) -> Written<'_> {
        self.get(at).map_or(Written::Absent, FieldValue::write)
    }
}

trait PushDefault<T> {
    fn push_mut_default(&mut self) -> &mut T;
}

impl<T: Default> PushDefault<T> for Vec<T> {
    fn push_mut_default(&mut self) -> &mut T {
        let at = self.len();
        self.push(T::default());
        &mut self[at]
    }
}

/// The fields of a model as flat parameters of a call.
pub(crate) fn to_map(model: &dyn Model) -> Map<String, serde_json::Value> {
    let fields = Fields::of(model).0.into_iter();
    fields.map(|(name, value)| (name.to_owned(), to_value(value))).collect()
}

fn to_value(written: Written<'_>) -> serde_json::Value {
    match written {
        Written::Absent => serde_json::Value::Null,
        Written::Boolean(value) => value.into(),
        Written::Integer(value) => value.into(),
        Written::Number(value) => value.into(),
        Written::Text(value) => value.into(),
        Written::Json(value) => value.value().unwrap_or_default(),
        Written::Model(model) => to_map(model).into(),
        Written::List(list) => (0..list.count()).map(|at| to_value(list.item(at))).collect(),
    }
}

/// Shows the fields that are set.
pub(crate) fn debug(model: &dyn Model, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = out.debug_struct(model.name());
    for (name, value) in Fields::of(model).0 {
        shown.field(name, &value);
    }
    shown.finish()
}

impl fmt::Debug for Written<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Written::Absent => out.write_str("None"),
            Written::Boolean(value) => value.fmt(out),
            Written::Integer(value) => value.fmt(out),
            Written::Number(value) => value.fmt(out),
            Written::Text(value) => value.fmt(out),
            Written::Json(value) => fmt::Debug::fmt(value, out),
            Written::Model(model) => debug(*model, out),
            Written::List(list) => {
                out.debug_list().entries((0..list.count()).map(|at| list.item(at))).finish()
            }
        }
    }
}

/// Writes a model as an object.
pub(crate) fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    let fields = Fields::of(model).0;
    let mut map = serializer.serialize_map(Some(fields.len()))?;
    for (name, value) in fields {
        map.serialize_entry(name, &value)?;
    }
    map.end()
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Written::Absent => serializer.serialize_none(),
            Written::Boolean(value) => serializer.serialize_bool(*value),
            Written::Integer(value) => serializer.serialize_i64(*value),
            Written::Number(value) => serializer.serialize_f64(*value),
            Written::Text(value) => serializer.serialize_str(value),
            Written::Json(value) => value.serialize(serializer),
            Written::Model(model) => serialize(*model, serializer),
            Written::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for at in 0..list.count() {
                    seq.serialize_element(&list.item(at))?;
                }
                seq.end()
            }
        }
    }
}

/// Reads a model from any self-describing format, as leniently as a response.
pub(crate) fn deserialize<'de, M, D>(deserializer: D) -> Result<M, D::Error>
where
    M: Model + Default,
    D: Deserializer<'de>,
{
    let value = serde_json::Value::deserialize(deserializer)?;
    decode(value.to_string().as_bytes()).map_err(serde::de::Error::custom)
}

/// `Debug`, `Serialize` and `Deserialize` for models, using the functions above.
macro_rules! model_traits {
    ($($model:ty),* $(,)?) => {$(
        impl ::std::fmt::Debug for $model {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::debug(self, out)
            }
        }

        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    )*};
}
pub(crate) use model_traits;

//! Open enums: a value that is new in the API is kept and is not an error.

/// What generated enums have in common.
pub(crate) trait OpenEnum: Sized + Clone + PartialEq + 'static {
    /// The known values, as the API spells them.
    const KNOWN: &'static [(&'static str, Self)];

    fn unlisted(text: String) -> Self;

    fn as_unlisted(&self) -> Option<&str>;

    fn parse(text: &str) -> Self {
        let known = Self::KNOWN.iter().find(|(spelling, _)| *spelling == text);
        known.map_or_else(|| Self::unlisted(text.to_owned()), |(_, value)| value.clone())
    }

    fn spelling(&self) -> &str {
        if let Some(text) = self.as_unlisted() {
            return text;
        }
        Self::KNOWN.iter().find(|(_, value)| value == self).map_or("", |(spelling, _)| spelling)
    }
}

/// Conversions from and to text for open enums.
macro_rules! enum_traits {
    ($($name:ident),* $(,)?) => {$(
        impl $name {
            /// The value, as the API spells it.
            pub fn as_str(&self) -> &str {
                $crate::open_enum::OpenEnum::spelling(self)
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unlisted(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::open_enum::OpenEnum::parse(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $crate::open_enum::OpenEnum::parse(&text)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl $crate::model::FieldValue for $name {
            fn read(&mut self, reader: &mut $crate::decode::Reader<'_>) -> $crate::decode::Read {
                let Some(text) = reader.text()? else { return Ok($crate::decode::Fit::Not) };
                *self = $crate::open_enum::OpenEnum::parse(&text);
                Ok($crate::decode::Fit::Whole)
            }

            fn write(&self) -> $crate::model::Written<'_> {
                $crate::model::Written::Text(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                Ok(<String as ::serde::Deserialize>::deserialize(deserializer)?.into())
            }
        }
    )*};
}
pub(crate) use enum_traits;

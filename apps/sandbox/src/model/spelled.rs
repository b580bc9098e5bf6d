//! Enums whose variants the API has a spelling for.

/// Declares an enum together with the API's spelling of each variant, and derives `ALL`, `name` and `parse` from them.
macro_rules! spelled {
    (
        $(#[$about:meta])*
        pub enum $name:ident { $($(#[$what:meta])* $variant:ident = $spelling:literal,)+ }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$what])* $variant,)+ }

        impl $name {
            /// All variants, in the order of their declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The API's spelling.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $spelling),+ }
            }

            /// The variant with this spelling, if any.
            pub fn parse(name: &str) -> Option<$name> {
                match name {
                    $($spelling => Some($name::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use spelled;

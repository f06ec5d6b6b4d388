//! How codes are defined: one enum a family, and all of them as one.

/// Makes an enum of each family, and `Code`, which is one of them.
///
/// A line is `Variant "code" Usual | Other, Catalogue::Cure;`. What it means is the message of that name in `findings.ftl`.
/// The first severity is the usual one; a rule gives one of the others where the case is graver or milder.
macro_rules! families {
    ($(
        $(#[$doc:meta])*
        $family:ident {
            $(
                $code:ident $word:literal $usual:ident $(| $other:ident)*,
                $catalogue:ident :: $cure:ident $({ $($value:ident : $text:literal)? })?;
            )*
        }
    )*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            #[allow(clippy::enum_variant_names, reason = "variants are named by their codes, which are published")]
            pub enum $family {
                $(#[doc = concat!("`", $word, "`")] $code,)*
            }

            impl From<$family> for Code {
                fn from(code: $family) -> Self {
                    Self::$family(code)
                }
            }
        )*

        /// What a finding is about: a stable word, and how grave that is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Code {
            $($(#[$doc])* $family($family),)*
        }

        impl Code {
            /// Every code, family by family, gravest first.
            pub const ALL: &[Self] = &[$($(Self::$family($family::$code),)*)*];

            /// The machine word, e.g. `register_counted_twice`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($(Self::$family($family::$code) => $word,)*)*
                }
            }

            /// How grave it is: first the usual severity, then those that a graver or milder case has.
            ///
            /// What is wrong with a poll that is left out on purpose is `Info`, whatever its code says.
            pub const fn severities(self) -> &'static [Severity] {
                match self {
                    $($(Self::$family($family::$code) => &[Severity::$usual $(, Severity::$other)*],)*)*
                }
            }

            /// What it means, in one sentence.
            pub fn what(self) -> Text {
                match self {
                    $($(Self::$family($family::$code) => say!(Findings::$code),)*)*
                }
            }

            /// What to do about it.
            pub fn cure(self) -> Text {
                match self {
                    $($(Self::$family($family::$code) => say!($catalogue::$cure $($(, $value = $text)?)?),)*)*
                }
            }
        }
    };
}

pub(super) use families;

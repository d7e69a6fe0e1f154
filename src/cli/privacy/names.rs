//! What people type for purposes, kinds, channels and grounds, in both languages.

use crate::domain::consent::{Channel, LegalBasis, Purpose};
use crate::domain::privacy::breach::BreachedData;
use crate::domain::privacy::controller::ControllerKind;
use crate::domain::privacy::log::{HandingGround, RecipientKind};
use crate::domain::privacy::request::{RequestChannel, RequestKind};
use crate::domain::privacy::retention::Kept;
use clap::ValueEnum;

macro_rules! typed {
    ($(#[$doc:meta])* $name:ident for $type:ty { $($(#[$attribute:meta])* $variant:ident => $value:expr),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        pub(in crate::cli) enum $name {
            $($(#[$attribute])* $variant,)+
        }

        impl From<$name> for $type {
            fn from(name: $name) -> Self {
                match name {
                    $($name::$variant => $value,)+
                }
            }
        }
    };
}

typed! {
    /// A purpose.
    PurposeName for Purpose {
        #[value(aliases = ["acompanamiento", "acompañamiento"])]
        Guidance => Purpose::Guidance,
        #[value(alias = "directorio")]
        Directory => Purpose::Directory,
        #[value(alias = "resultados")]
        Results => Purpose::Results,
        #[value(alias = "socios")]
        Partners => Purpose::Partners,
    }
}

typed! {
    /// A ground.
    BasisName for LegalBasis {
        #[value(alias = "consentimiento")]
        Consent => LegalBasis::Consent,
        #[value(alias = "funcion-legal")]
        LegalFunction => LegalBasis::LegalFunction,
        #[value(alias = "contrato")]
        Contract => LegalBasis::Contract,
    }
}

typed! {
    /// How a consent was given.
    ConsentChannel for Channel {
        #[value(alias = "pantalla")]
        Screen => Channel::Screen,
        #[value(alias = "papel")]
        Paper => Channel::Paper,
        #[value(alias = "archivo")]
        File => Channel::File,
    }
}

typed! {
    /// What is asked for.
    KindName for RequestKind {
        #[value(alias = "acceso")]
        Access => RequestKind::Access,
        #[value(aliases = ["rectificacion", "rectificación"])]
        Rectification => RequestKind::Rectification,
        #[value(aliases = ["supresion", "supresión"])]
        Erasure => RequestKind::Erasure,
        #[value(aliases = ["oposicion", "oposición"])]
        Objection => RequestKind::Objection,
        #[value(alias = "bloqueo")]
        Blocking => RequestKind::Blocking,
        #[value(alias = "portabilidad")]
        Portability => RequestKind::Portability,
    }
}

typed! {
    /// How a request came.
    ChannelName for RequestChannel {
        #[value(aliases = ["en-persona", "meson", "mesón"])]
        InPerson => RequestChannel::InPerson,
        #[value(alias = "papel")]
        Paper => RequestChannel::Paper,
        #[value(alias = "correo")]
        Mail => RequestChannel::Mail,
        #[value(aliases = ["telefono", "teléfono"])]
        Telephone => RequestChannel::Telephone,
    }
}

typed! {
    /// What kind of data a breach reached.
    DataName for BreachedData {
        #[value(alias = "comunes")]
        Ordinary => BreachedData::Ordinary,
        #[value(alias = "sensibles")]
        Sensitive => BreachedData::Sensitive,
        #[value(alias = "menores")]
        Children => BreachedData::Children,
        #[value(aliases = ["economicos", "económicos"])]
        Economic => BreachedData::Economic,
    }
}

typed! {
    /// What kind of body answers for the data.
    ControllerName for ControllerKind {
        #[value(aliases = ["publico", "público"])]
        Public => ControllerKind::Public,
        #[value(alias = "privado")]
        Private => ControllerKind::Private,
    }
}

typed! {
    /// What kind of party receives data.
    RecipientName for RecipientKind {
        #[value(aliases = ["publico", "público"])]
        Public => RecipientKind::Public,
        #[value(alias = "privado")]
        Private => RecipientKind::Private,
    }
}

typed! {
    /// On what ground a private party receives them.
    GroundName for HandingGround {
        #[value(name = "consent-22", alias = "consentimiento-22")]
        Consent => HandingGround::Consent22,
        #[value(name = "contract-15bis", alias = "contrato-15bis")]
        Contract => HandingGround::Contract15bis,
    }
}

typed! {
    /// What is kept for its own time.
    KeptName for Kept {
        #[value(aliases = ["acompanamiento", "acompañamiento"])]
        Guidance => Kept::Guidance,
        #[value(alias = "directorio")]
        Directory => Kept::Directory,
        #[value(alias = "resultados")]
        Results => Kept::Results,
        #[value(alias = "socios")]
        Partners => Kept::Partners,
        #[value(alias = "solicitudes")]
        Requests => Kept::Requests,
        #[value(alias = "vulneraciones")]
        Breaches => Kept::Breaches,
        #[value(alias = "registro")]
        Log => Kept::Log,
    }
}

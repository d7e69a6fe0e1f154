//! `tour`: the main job on example data in a scratch folder, each command shown as it would be typed.
//! Runs the real commands; owns only their order and the example files.

use super::context::Context;
use crate::domain::calendar::Today;
use crate::domain::message::Message;
use crate::failure::{Failure, FailureKind, Outcome};
use crate::present::language::Language;
use jiff::civil::date;
use std::ffi::OsString;

/// The day on which the example happens: its deadlines and observations belong to that week.
const EXAMPLE_DAY: Today = Today::fixed(date(2026, 11, 23));

/// The files that the commands of the tour read.
const EXAMPLE_FILES: [(&str, &[u8]); 5] = [
    (
        "natural.toml",
        include_bytes!("../../examples/answers/natural.toml"),
    ),
    (
        "licitaciones.csv",
        include_bytes!("../../examples/lists/licitaciones.csv"),
    ),
    (
        "licitaciones_anteriores.csv",
        include_bytes!("../../examples/lists/licitaciones_anteriores.csv"),
    ),
    (
        "ofertas.csv",
        include_bytes!("../../examples/lists/ofertas.csv"),
    ),
    (
        "curso.csv",
        include_bytes!("../../examples/lists/curso.csv"),
    ),
];

/// One stop: what it shows, the command as it is typed in each language, and the exit code it ends with.
struct Stop {
    says: Message,
    es: &'static str,
    en: &'static str,
    exit_code: u8,
}

/// The stops in order.
const STOPS: [Stop; 24] = [
    Stop {
        says: Message::new("tour-register"),
        es: "encuentro registrar 14-0 --answers natural.toml --no-input",
        en: "encuentro register 14-0 --answers natural.toml --no-input",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-check-lacking"),
        es: "encuentro revisar 14-0",
        en: "encuentro check 14-0",
        exit_code: 1,
    },
    Stop {
        says: Message::new("tour-state"),
        es: "encuentro proveedores estado 14-0 cuenta abierta --on 2026-11-20 --evidence 'Pantalla del portal' --by Monitora",
        en: "encuentro suppliers state 14-0 account open --on 2026-11-20 --evidence 'Portal screen' --by Trainer",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-state-accreditation"),
        es: "encuentro proveedores estado 14-0 acreditación vigente --on 2026-11-20 --until 2027-11-19 --evidence 'Comprobante de pago' --by Monitora",
        en: "encuentro suppliers state 14-0 accreditation in-force --on 2026-11-20 --until 2027-11-19 --evidence 'Payment receipt' --by Trainer",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-state-eligibility"),
        es: "encuentro proveedores estado 14-0 habilidad hábil --on 2026-11-23 --evidence 'Certificado de habilidad' --by Monitora",
        en: "encuentro suppliers state 14-0 eligibility eligible --on 2026-11-23 --evidence 'Eligibility certificate' --by Trainer",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-check-ready"),
        es: "encuentro revisar 14-0",
        en: "encuentro check 14-0",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-import"),
        es: "encuentro licitaciones importar licitaciones.csv licitaciones_anteriores.csv",
        en: "encuentro tenders import licitaciones.csv licitaciones_anteriores.csv",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-list"),
        es: "encuentro licitaciones listar --region metropolitana --closes-after 2026-11-23 --sort closes",
        en: "encuentro tenders list --region metropolitana --closes-after 2026-11-23 --sort closes",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-search"),
        es: "encuentro licitaciones buscar banqueteria",
        en: "encuentro tenders search banqueteria",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-match"),
        es: "encuentro licitaciones recomendar 14-0",
        en: "encuentro tenders match 14-0",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-prices"),
        es: "encuentro precios cáterin",
        en: "encuentro prices cáterin",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-start"),
        es: "encuentro ofertas empezar 990001-15-L126",
        en: "encuentro bids start 990001-15-L126",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-price"),
        es: "encuentro ofertas precio 990001-15-L126 --linea 1=18.000",
        en: "encuentro bids price 990001-15-L126 --line 1=18.000",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-page"),
        es: "encuentro ofertas exportar 990001-15-L126 -o oferta.pdf",
        en: "encuentro bids export 990001-15-L126 -o offer.pdf",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-bid-check"),
        es: "encuentro ofertas revisar 990001-15-L126",
        en: "encuentro bids check 990001-15-L126",
        exit_code: 1,
    },
    Stop {
        says: Message::new("tour-bid"),
        es: "encuentro ofertas importar ofertas.csv",
        en: "encuentro bids import ofertas.csv",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-bids"),
        es: "encuentro ofertas listar",
        en: "encuentro bids list",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-export"),
        es: "encuentro ofertas exportar --format csv",
        en: "encuentro bids export --format csv",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-centre"),
        es: "encuentro talleres centro agregar lo-hermida 'Lo Hermida' --comuna Peñalolén",
        en: "encuentro workshops centre add lo-hermida 'Lo Hermida' --comuna Peñalolén",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-course"),
        es: "encuentro talleres nuevo vender-1 'Vender al Estado' --cupos 3 --sesion '24-11-2026 18:30-21:00 Sala 2'",
        en: "encuentro workshops new selling-1 'Selling to the State' --seats 3 --session '24-11-2026 18:30-21:00 Room 2'",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-enrol"),
        es: "encuentro talleres inscribir vender-1 curso.csv",
        en: "encuentro workshops enrol selling-1 curso.csv",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-board"),
        es: "encuentro talleres avance vender-1",
        en: "encuentro workshops progress selling-1",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-consent"),
        es: "encuentro directorio consentimiento 14-0 --dar",
        en: "encuentro directory consent 14-0 --give",
        exit_code: 0,
    },
    Stop {
        says: Message::new("tour-directory"),
        es: "encuentro directorio listar",
        en: "encuentro directory list",
        exit_code: 0,
    },
];

/// Walks through the stops; ends early, saying where, when a command did not do what it should.
pub(super) fn run(context: &mut Context) -> Outcome<()> {
    let scratch = tempfile::tempdir().map_err(|error| no_scratch(&error))?;
    for (name, bytes) in EXAMPLE_FILES {
        fs_err::write(scratch.path().join(name), bytes).map_err(|error| no_scratch(&error))?;
    }
    let before = std::env::current_dir().map_err(|error| no_scratch(&error))?;
    std::env::set_current_dir(scratch.path()).map_err(|error| no_scratch(&error))?;
    context
        .output
        .say(&Message::new("tour-welcome").with("day", EXAMPLE_DAY.date));
    let walked = walk(context);
    // The folder cannot be removed on Windows while it is the current one.
    std::env::set_current_dir(before).map_err(|error| no_scratch(&error))?;
    walked?;
    context.output.gap();
    context.output.say(&Message::new("tour-farewell"));
    Ok(())
}

/// Runs every stop.
fn walk(context: &mut Context) -> Outcome<()> {
    for (at, stop) in STOPS.iter().enumerate() {
        let typed = match context.language() {
            Language::Es => stop.es,
            Language::En => stop.en,
        };
        let heading = Message::new("tour-stop")
            .with("number", at + 1)
            .with("of", STOPS.len())
            .with("says", stop.says.clone());
        context.output.gap();
        context.output.say(&heading);
        context
            .output
            .say(&Message::new("tour-command").with("command", typed));
        let exit_code = super::run_on(words(typed, context), Some(EXAMPLE_DAY));
        if exit_code != stop.exit_code {
            let message = Message::new("tour-broken").with("command", typed);
            return Err(Failure::new(FailureKind::No, message));
        }
    }
    Ok(())
}

/// The words of a command as it is typed, with the general options that keep it in the scratch folder.
fn words(typed: &str, context: &Context) -> Vec<OsString> {
    let mut words: Vec<OsString> = Vec::new();
    for (at, part) in typed.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(part.into());
        } else {
            words.extend(part.split_whitespace().map(OsString::from));
        }
    }
    let language = match context.language() {
        Language::Es => "es",
        Language::En => "en",
    };
    for option in ["--lang", language, "--home", ".", "--yes"] {
        words.push(option.into());
    }
    words
}

/// The scratch folder could not be made or entered.
fn no_scratch(error: &std::io::Error) -> Failure {
    Failure::new(FailureKind::Input, Message::new("tour-no-scratch")).caused_by(error.to_string())
}

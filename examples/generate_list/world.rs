//! The invented country behind the lists: buyers, suppliers, trades, products and the words of descriptions.

use crate::random::Random;
use encuentro::domain::place::{Comuna, comunas};
use encuentro::domain::rut::Rut;
use jiff::ToSpan;
use jiff::civil::Date;

/// A trade: how buyers speak of it, and the first four digits of its products.
pub(crate) struct Trade {
    /// Digits of the product codes.
    pub(crate) family: u32,
    /// Widest level, rubro, product: as the files name them.
    pub(crate) levels: [&'static str; 2],
    /// Nouns for titles and items.
    pub(crate) things: &'static [&'static str],
}

/// The trades of the country. The families are real UNSPSC ones, so that rubro filters have something to bite on.
pub(crate) const TRADES: &[Trade] = &[
    trade(
        7611,
        ["SERVICIOS DE LIMPIEZA", "LIMPIEZA DE EDIFICIOS"],
        &[
            "aseo de dependencias",
            "limpieza de oficinas",
            "sanitización",
            "lavado de vidrios",
        ],
    ),
    trade(
        9010,
        ["ALIMENTACIÓN Y ALOJAMIENTO", "SERVICIOS DE CÁTERING"],
        &[
            "colaciones",
            "coffee break",
            "almuerzos",
            "servicio de cáterin",
        ],
    ),
    trade(
        7011,
        ["SERVICIOS AGRÍCOLAS", "MANTENCIÓN DE JARDINES"],
        &[
            "mantención de áreas verdes",
            "poda de árboles",
            "riego",
            "plantas ornamentales",
        ],
    ),
    trade(
        7210,
        ["CONSTRUCCIÓN", "REPARACIÓN DE EDIFICIOS"],
        &[
            "reparación de techumbre",
            "gasfitería",
            "pintura de salas",
            "obras menores",
        ],
    ),
    trade(
        8212,
        ["IMPRENTA", "IMPRESIÓN"],
        &[
            "impresión de volantes",
            "pendones",
            "lienzos",
            "gigantografías",
        ],
    ),
    trade(
        4410,
        ["EQUIPOS DE OFICINA", "INSUMOS DE IMPRESIÓN"],
        &["tóner", "tintas", "cartuchos", "impresoras"],
    ),
    trade(
        1411,
        ["PAPELERÍA", "PAPEL"],
        &[
            "resmas de papel carta",
            "cuadernos",
            "carpetas",
            "útiles de escritorio",
        ],
    ),
    trade(
        4321,
        ["INFORMÁTICA", "COMPUTADORES"],
        &["notebooks", "computadores", "monitores", "discos duros"],
    ),
    trade(
        4320,
        ["INFORMÁTICA", "ACCESORIOS"],
        &["pendrives", "teclados", "cables", "licencias"],
    ),
    trade(
        7810,
        ["TRANSPORTE", "TRANSPORTE DE CARGA"],
        &[
            "flete",
            "traslado de mobiliario",
            "arriendo de camión",
            "mudanza",
        ],
    ),
    trade(
        7811,
        ["TRANSPORTE", "TRANSPORTE DE PASAJEROS"],
        &[
            "transporte escolar",
            "arriendo de bus",
            "traslado de pacientes",
        ],
    ),
    trade(
        5310,
        ["VESTUARIO", "ROPA"],
        &[
            "uniformes",
            "zapatos de seguridad",
            "poleras",
            "confección de buzos",
        ],
    ),
    trade(
        4213,
        ["INSUMOS MÉDICOS", "VESTUARIO MÉDICO"],
        &["guantes de procedimiento", "mascarillas", "delantales"],
    ),
    trade(
        4223,
        ["INSUMOS MÉDICOS", "NUTRICIÓN CLÍNICA"],
        &["bajadas de nutrición", "sondas", "fórmula enteral"],
    ),
    trade(
        5111,
        ["MEDICAMENTOS", "FÁRMACOS"],
        &[
            "paracetamol",
            "insulina",
            "antibióticos",
            "suero fisiológico",
        ],
    ),
    trade(
        9212,
        ["SEGURIDAD", "VIGILANCIA"],
        &["servicio de guardias", "vigilancia", "monitoreo de alarmas"],
    ),
    trade(
        4617,
        ["SEGURIDAD", "EQUIPOS DE VIGILANCIA"],
        &["cámaras de vigilancia", "extintores", "alarmas"],
    ),
    trade(
        8613,
        ["CAPACITACIÓN", "CURSOS"],
        &[
            "curso de primeros auxilios",
            "taller de emprendimiento",
            "capacitación en Excel",
        ],
    ),
    trade(
        9014,
        ["EVENTOS", "DEPORTES"],
        &[
            "arriendo de juegos inflables",
            "copas y medallas",
            "clases de zumba",
        ],
    ),
    trade(
        9013,
        ["EVENTOS", "ESPECTÁCULOS"],
        &["amplificación", "show artístico", "escenario", "toldos"],
    ),
    trade(
        5610,
        ["MUEBLES", "MOBILIARIO"],
        &["sillas", "escritorios", "muebles de cocina", "estantes"],
    ),
    trade(
        3015,
        ["CONSTRUCCIÓN", "MATERIALES"],
        &["planchas de zinc", "cemento", "maderas", "áridos"],
    ),
    trade(
        3912,
        ["ELECTRICIDAD", "MATERIALES ELÉCTRICOS"],
        &["luminarias LED", "cables eléctricos", "tableros"],
    ),
    trade(
        2510,
        ["VEHÍCULOS", "AUTOMÓVILES"],
        &["camionetas", "furgones", "ambulancias"],
    ),
    trade(
        7818,
        ["VEHÍCULOS", "MANTENCIÓN DE VEHÍCULOS"],
        &[
            "cambio de neumáticos",
            "mantención preventiva",
            "desabolladura",
        ],
    ),
    trade(
        5020,
        ["ALIMENTOS", "BEBIDAS"],
        &["agua purificada", "jugos", "café"],
    ),
    trade(
        5018,
        ["ALIMENTOS", "PANADERÍA"],
        &["pan amasado", "tortas", "galletas"],
    ),
    trade(
        1510,
        ["COMBUSTIBLES", "COMBUSTIBLES"],
        &["leña seca", "petróleo diésel", "gas licuado"],
    ),
    trade(
        6012,
        ["EDUCACIÓN", "MATERIAL DIDÁCTICO"],
        &["juegos didácticos", "témperas", "instrumentos musicales"],
    ),
    trade(
        8110,
        ["INGENIERÍA", "CONSULTORÍA"],
        &[
            "estudio de mecánica de suelos",
            "diseño de pavimentos",
            "levantamiento topográfico",
        ],
    ),
];

const fn trade(family: u32, levels: [&'static str; 2], things: &'static [&'static str]) -> Trade {
    Trade {
        family,
        levels,
        things,
    }
}

/// The words that make up most of a description.
const COMMON: &str = "de la que el en y a los del se las por un para con una su al lo como más o pero sus le ya este \
    servicio contratación adquisición suministro municipalidad hospital compra según bases técnicas administrativas entrega \
    plazo proveedor oferente ofertas requerimiento dependencias comuna región adjunto documento considerar incluye valor \
    total unitario instalación garantía meses días hábiles orden factura recepción conforme calidad producto equipo unidad";

/// A buying unit.
pub(crate) struct Buyer {
    /// First part of its codes.
    pub(crate) unit: u64,
    /// Number of the body.
    pub(crate) body: u64,
    /// Name of the body.
    pub(crate) name: String,
    /// RUT with points.
    pub(crate) rut: String,
    /// `Municipalidades`, `Salud`.
    pub(crate) sector: &'static str,
    /// Where it is.
    pub(crate) comuna: &'static Comuna,
}

/// A seller.
pub(crate) struct Supplier {
    /// The marketplace's number.
    pub(crate) number: u64,
    /// RUT with points.
    pub(crate) rut: String,
    /// Legal name.
    pub(crate) name: String,
    /// Comuna of its branch.
    pub(crate) comuna: &'static Comuna,
    /// What it sells first.
    pub(crate) trade: usize,
}

/// All that is drawn once.
pub(crate) struct World {
    /// What everything is drawn from.
    pub(crate) seed: u64,
    /// First day of the month.
    pub(crate) first: Date,
    /// Buying units.
    pub(crate) buyers: Vec<Buyer>,
    /// Sellers.
    pub(crate) suppliers: Vec<Supplier>,
    words: Vec<String>,
}

impl World {
    /// 900 buying units, 20,000 suppliers and 40,000 words.
    pub(crate) fn new(seed: u64, first: Date) -> Self {
        Self {
            seed,
            first,
            buyers: (0..900).map(|at| buyer(seed, at)).collect(),
            suppliers: (0..20_000).map(|at| supplier(seed, at)).collect(),
            words: words(seed),
        }
    }

    /// Running text of about so many letters, with commas, full stops and a line end here and there.
    pub(crate) fn text(&self, random: &mut Random, letters: usize) -> String {
        let mut text = String::with_capacity(letters + 16);
        while text.len() < letters {
            let word = &self.words[random.rank(self.words.len())];
            text.push_str(word);
            text.push_str(match random.below(24) {
                0 => ", ",
                1 => ". ",
                2 => " \n",
                _ => " ",
            });
        }
        text
    }

    /// A day so many days after the first of the month.
    pub(crate) fn day(&self, after: usize) -> Date {
        self.first
            .checked_add((after as i64).days())
            .unwrap_or(self.first)
    }

    /// A supplier for a trade: mostly one that lives from it.
    pub(crate) fn bidder(&self, random: &mut Random, trade: usize) -> &Supplier {
        for _ in 0..60 {
            let supplier = &self.suppliers[random.rank(self.suppliers.len())];
            if supplier.trade == trade {
                return supplier;
            }
        }
        random.pick(&self.suppliers)
    }
}

fn words(seed: u64) -> Vec<String> {
    const STARTS: [&str; 24] = [
        "ca", "pro", "con", "ma", "re", "se", "ta", "in", "tra", "mo", "vi", "pe", "lo", "des",
        "ba", "su", "fi", "gra", "ho", "ju", "ne", "ple", "ro", "za",
    ];
    const MIDDLES: [&str; 20] = [
        "ra", "ti", "ni", "lo", "de", "ca", "me", "ri", "so", "du", "pa", "tu", "li", "fe", "go",
        "ña", "mi", "bre", "cu", "va",
    ];
    const ENDS: [&str; 16] = [
        "ción", "dor", "do", "da", "mente", "les", "ra", "to", "tas", "nes", "dad", "ble", "ría",
        "jo", "co", "les",
    ];
    let mut random = Random::of(seed, u64::MAX);
    let mut words: Vec<String> = COMMON.split_whitespace().map(str::to_owned).collect();
    while words.len() < 40_000 {
        let mut word = (*random.pick(&STARTS)).to_owned();
        for _ in 0..random.between(0, 3) {
            word.push_str(random.pick::<&str>(&MIDDLES));
        }
        word.push_str(random.pick::<&str>(&ENDS));
        words.push(word);
    }
    words
}

/// A RUT of a firm that does not exist: these numbers have not been given out.
fn firm(number: u64) -> String {
    let body = 98_000_000 + u32::try_from(number).unwrap_or(0);
    let digit = Rut::from_body(body).map_or('0', Rut::check_digit);
    let digits = body.to_string();
    format!(
        "{}.{}.{}-{digit}",
        &digits[..2],
        &digits[2..5],
        &digits[5..]
    )
}

fn buyer(seed: u64, at: u64) -> Buyer {
    let mut random = Random::of(seed ^ 0xb0, at);
    let comuna = random.pick(comunas());
    let (name, sector) = match random.below(4) {
        0 => (
            format!("HOSPITAL INVENTADO DE {}", comuna.name.to_uppercase()),
            "Salud",
        ),
        1 => (
            format!("SERVICIO LOCAL DE EDUCACIÓN {at}"),
            "Gob. Central, Universidades",
        ),
        _ => (
            format!(
                "I. MUNICIPALIDAD INVENTADA DE {}",
                comuna.name.to_uppercase()
            ),
            "Municipalidades",
        ),
    };
    Buyer {
        unit: 990_000 + at,
        body: 7_000 + at / 2,
        name,
        rut: firm(900_000 + at / 2),
        sector,
        comuna,
    }
}

fn supplier(seed: u64, at: u64) -> Supplier {
    const FORMS: [&str; 4] = ["SPA", "LIMITADA", "E.I.R.L.", "S.A."];
    const NAMES: [&str; 12] = [
        "COMERCIAL",
        "SERVICIOS",
        "INVERSIONES",
        "DISTRIBUIDORA",
        "IMPORTADORA",
        "CONSTRUCTORA",
        "TRANSPORTES",
        "SOCIEDAD",
        "ASESORÍAS",
        "TALLERES",
        "AGRÍCOLA",
        "GRUPO",
    ];
    let mut random = Random::of(seed ^ 0x5e, at);
    Supplier {
        number: 20_000 + at,
        rut: firm(at),
        name: format!(
            "{} EJEMPLO {at} {}",
            random.pick(&NAMES),
            random.pick(&FORMS)
        ),
        comuna: random.pick(comunas()),
        trade: random.rank(TRADES.len()),
    }
}

//! The monthly tender file: 110 columns, one row per tender × item × offer, about 16 rows and 2 KB a row.

use crate::random::Random;
use crate::row::{self, Row, amount};
use crate::world::{TRADES, World};
use std::io::{self, Write};

const HEADER: &str = "Codigo;Link;CodigoExterno;Nombre;Descripcion;CriteriosRequisitosAmbientales;\
    DescripcionCriteriosRequisitosAmbientales;CriteriosRequisitosSociales;DescripcionCriteriosRequisitosSociales;\
    DescripcionCriteriosRequisitosSociales.1;CriteriosEvaluacion;Tipo de Adquisicion;CodigoEstado;Estado;\
    CodigoOrganismo;NombreOrganismo;sector;RutUnidad;CodigoUnidad;NombreUnidad;DireccionUnidad;ComunaUnidad;\
    RegionUnidad;Informada;CodigoTipo;Tipo;TipoConvocatoria;CodigoMoneda;Moneda Adquisicion;Etapas;EstadoEtapas;\
    TomaRazon;EstadoPublicidadOfertas;JustificacionPublicidad;EstadoCS;Contrato;Obras;CantidadReclamos;FechaCreacion;\
    FechaCierre;FechaInicio;FechaFinal;FechaPubRespuestas;FechaActoAperturaTecnica;FechaActoAperturaEconomica;\
    FechaPublicacion;FechaAdjudicacion;FechaEstimadaAdjudicacion;FechaSoporteFisico;FechaTiempoEvaluacion;\
    UnidadTiempoEvaluacion;FechaEstimadaFirma;FechasUsuario;FechaVisitaTerreno;DireccionVisita;\
    FechaEntregaAntecedentes;DireccionEntrega;Estimacion;FuenteFinanciamiento;VisibilidadMonto;MontoEstimado;Tiempo;\
    UnidadTiempo;Modalidad;TipoPago;ProhibicionContratacion;SubContratacion;UnidadTiempoDuracionContrato;\
    TiempoDuracionContrato;TipoDuracionContrato;JustificacionMontoEstimado;ObservacionContrato;ExtensionPlazo;\
    EsBaseTipo;UnidadTiempoContratoLicitacion;PeriodoTiempoRenovacion;EsRenovable;TipoAprobacion;NumeroAprobacion;\
    FechaAprobacion;NumeroOferentes;Correlativo;CodigoEstadoLicitacion;Codigoitem;CodigoProductoONU;Rubro1;Rubro2;\
    Rubro3;Nombre producto genrico;Nombre linea Adquisicion;Descripcion linea Adquisicion;UnidadMedida;Cantidad;\
    CodigoProveedor;CodigoSucursalProveedor;RutProveedor;NombreProveedor;RazonSocialProveedor;DescripcionProveedor;\
    Monto Estimado Adjudicado;Nombre de la Oferta;Estado Oferta;Cantidad Ofertada;Moneda de la Oferta;\
    MontoUnitarioOferta;Valor Total Ofertado;CantidadAdjudicada;MontoLineaAdjudica;FechaEnvioOferta;Oferta seleccionada";

/// Kind of tender, its name, and the usual amount in pesos.
const KINDS: [(&str, &str, u64); 4] = [
    ("L1", "Licitación Pública Menor a 100 UTM (L1)", 3_000_000),
    (
        "LE",
        "Licitación Pública igual o superior a 100 UTM e inferior a 1.000 UTM (LE)",
        25_000_000,
    ),
    (
        "LP",
        "Licitación Pública igual o superior a 1.000 UTM e inferior a 5.000 UTM (LP)",
        150_000_000,
    ),
    (
        "LR",
        "Licitación Pública igual o superior a 5.000 UTM (LR)",
        900_000_000,
    ),
];

/// Writes whole tenders until there are so many rows.
pub(crate) fn write(
    world: &World,
    rows: u64,
    change: f64,
    target: &mut dyn Write,
) -> io::Result<()> {
    row::write_list(HEADER, b"\n", rows, target, |number, target| {
        tender(world, number, change, target)
    })
}

/// One tender as it is drawn.
struct Drawn {
    code: String,
    trade: usize,
    state: (u32, &'static str),
    changed: bool,
    estimate: u64,
    bidders: usize,
}

fn tender(world: &World, number: u64, change: f64, target: &mut dyn Write) -> io::Result<u64> {
    let mut random = Random::of(world.seed, number);
    let changed = Random::of(world.seed ^ 0xc4, number).happens(change);
    let (head, drawn) = head(world, &mut random, number, changed);
    let mut rows = 0;
    let items = random.count(4.6, 180);
    for place in 1..=items {
        let mut line = Row::default();
        item(world, &mut random, &drawn, number, place, &mut line);
        let winner = random.below(drawn.bidders);
        for bidder in 0..drawn.bidders {
            let mut offer = Row::default();
            self::offer(world, &mut random, &drawn, bidder == winner, &mut offer);
            for part in [
                &head.bytes,
                &b";".to_vec(),
                &line.bytes,
                &b";".to_vec(),
                &offer.bytes,
            ] {
                target.write_all(part)?;
            }
            target.write_all(b"\n")?;
            rows += 1;
        }
    }
    Ok(rows)
}

/// The columns that are the same in every row of a tender.
fn head(world: &World, random: &mut Random, number: u64, changed: bool) -> (Row, Drawn) {
    let buyer = &world.buyers[random.rank(world.buyers.len())];
    let trade = random.rank(TRADES.len());
    let (kind, kind_name, usual) = KINDS[random.rank(KINDS.len())];
    let code = format!(
        "{}-{}-{kind}{}",
        buyer.unit,
        number + 1,
        world.first.year() % 100
    );
    let published = random.below(28);
    let closes = published + random.between(5, 30);
    let mut state = *random.pick(&[
        (5, "Publicada"),
        (6, "Cerrada"),
        (8, "Adjudicada"),
        (8, "Adjudicada"),
        (7, "Desierta (o art. 3 ó 9 Ley 19.886)"),
    ]);
    if changed {
        state = if state.0 == 8 {
            (18, "Revocada")
        } else {
            (8, "Adjudicada")
        };
    }
    let estimate = usual / 4 + random.next() % usual;
    let day = |after: usize| world.day(after).to_string();
    let thing = random.pick(TRADES[trade].things);
    let tail = world.text(random, 24).replace('\n', " ");
    let title = format!("{thing} {tail}").trim().to_uppercase();
    let letters = random.count(620.0, 4_300);
    let bidders = random.count(3.4, 40);
    let mut row = Row::default();
    row.bare(9_000_000 + number)
        .text(&format!(
            "http://www.mercadopublico.cl/fichaLicitacion.html?idLicitacion={code}"
        ))
        .text(&code)
        .text(&title)
        .text(&format!("{thing}: {}", world.text(random, letters)))
        .texts(&["No", " ", "No", " ", " "])
        .text("Precio 60% ; Plazo de Entrega 30% ; Cumplimiento de los Requisitos Formales 10%")
        .text(kind_name)
        .bare(state.0)
        .text(state.1)
        .bare(buyer.body)
        .texts(&[&buyer.name, buyer.sector, &buyer.rut])
        .bare(buyer.unit)
        .texts(&[
            "Unidad de Adquisiciones",
            "CALLE INVENTADA 916",
            buyer.comuna.name,
        ])
        .text(&format!("Región de {} ", buyer.comuna.region().name))
        .bare(0)
        .bare(1)
        .text(kind)
        .bare(1)
        .texts(&["CLP", "Peso Chileno"])
        .bare(1)
        .bare(1)
        .bare(0)
        .bare(1)
        .text("")
        .bare(1)
        .bare(0)
        .bare(0)
        .bare(random.below(3_000));
    row.texts(&[
        &day(published),
        &day(closes),
        &day(published),
        &day(published + 3),
        &day(published + 4),
        &day(closes),
        &day(closes),
        &day(published),
        &day(closes + 30),
        &day(closes + 30),
        "1900-01-01",
    ]);
    row.bare(0)
        .texts(&["RFB_TIME_PERIOD_HOURS", "1900-01-01"])
        .bare(0)
        .texts(&["1900-01-01", "1900-01-01", "1900-01-01", "1900-01-01"])
        .bare(1)
        .text("Presupuesto propio")
        .bare(0);
    if random.happens(0.5) {
        row.bare(estimate);
    } else {
        row.bare("NA");
    }
    row.bare(36)
        .texts(&[
            "RFB_TIME_PERIOD_HOURS",
            "RFB_CONTRACT_PAYMENT_METHOD_30_DAYS",
        ])
        .bare(4)
        .text("Según indican las bases, traspaso del contrato")
        .bare(0)
        .bare(4)
        .bare(random.between(1, 36))
        .empty(3)
        .bare(0)
        .bare(0)
        .bare(2)
        .unknown(1)
        .bare(0)
        .unknown(3)
        .bare(bidders);
    (
        row,
        Drawn {
            code,
            trade,
            state,
            changed,
            estimate,
            bidders,
        },
    )
}

fn item(
    world: &World,
    random: &mut Random,
    drawn: &Drawn,
    number: u64,
    place: usize,
    row: &mut Row,
) {
    let trade = &TRADES[drawn.trade];
    let thing = random.pick(trade.things);
    let product = trade.family * 10_000 + random.rank(60) as u32 + 1;
    row.bare(place)
        .bare(drawn.state.0)
        .bare(40_000_000 + number * 200 + place as u64)
        .bare(product)
        .texts(&[
            trade.levels[0],
            trade.levels[1],
            &thing.to_uppercase(),
            thing,
        ])
        .text(thing)
        .text(world.text(random, 70).trim())
        .text(random.pick::<&str>(&[
            "Unidad",
            "Unidad",
            "Unidad",
            "Caja",
            "Global",
            "Metro",
            "Kilogramo",
        ]))
        .bare(random.count(30.0, 5_000));
}

fn offer(world: &World, random: &mut Random, drawn: &Drawn, wins: bool, row: &mut Row) {
    let supplier = world.bidder(random, drawn.trade);
    let quantity = random.count(30.0, 5_000) as u64;
    let unit = drawn.estimate * (70 + random.next() % 60) / quantity / 5;
    let cents = if random.happens(0.1) {
        random.next() % 100
    } else {
        0
    };
    let unit = unit + cents;
    let wins = wins && drawn.state.0 == 8;
    let letters = random.count(130.0, 1_500);
    row.bare(supplier.number)
        .bare(supplier.number + 1_000)
        .texts(&[&supplier.rut, &supplier.name, &supplier.name])
        .text(&world.text(random, letters))
        .unknown(1)
        .text(&format!(
            "Oferta {}{}",
            drawn.code,
            if drawn.changed { " (corregida)" } else { "" }
        ))
        .text(if random.happens(0.93) {
            "Aceptada"
        } else {
            "Rechazada"
        })
        .bare(quantity)
        .text("Peso Chileno")
        .bare(amount(unit))
        .bare(amount(unit * quantity))
        .bare(if wins { quantity } else { 0 })
        .bare(if wins {
            amount(unit * quantity)
        } else {
            "0".to_owned()
        })
        .text(&world.day(random.between(5, 40)).to_string())
        .text(if wins {
            "Seleccionada"
        } else {
            "No Seleccionada"
        });
}

//! The monthly Compra Ágil file: 34 columns, one row per request × product × supplier, lines ended by CR LF.

use crate::random::Random;
use crate::row::{self, Row};
use crate::world::{TRADES, World};
use std::io::{self, Write};

const HEADER: &str = "NombreOOPP;RazonSocialUnidaddeCompra;NombreUnidaddeCompra;RUTUnidaddeCompra;\
    CodigoUnidaddeCompra;CodigoCotizacion;NombreCotizacion;DescripcionCotizacion;DireccionEntrega;Region;\
    FechaPublicacionParaCotizar;FechaCierreParaCotizar;PlazoEntrega;MontoTotalDisponble;ProductoCotizado;CodigoProducto;\
    NombreProductoGenerico;CantidadSolicitada;Estado;NOMBRECONTACTO;RazonSocialProveedor;RUTProveedor;Tamano;\
    DetalleCotizacion;ProveedorSeleccionado;moneda;MontoTotal;NombreCriterio;CodigoOC;EstadoOC;\
    FechaAceptacionOCProveedor;MotivoCancelacion;ConsideraRequisitosMedioambientales;\
    ConsideraRequisitosImpactoSocialEconomico";

/// Writes whole requests until there are so many rows.
pub(crate) fn write(
    world: &World,
    rows: u64,
    change: f64,
    target: &mut dyn Write,
) -> io::Result<()> {
    row::write_list(HEADER, b"\r\n", rows, target, |number, target| {
        request(world, number, change, target)
    })
}

fn request(world: &World, number: u64, change: f64, target: &mut dyn Write) -> io::Result<u64> {
    let mut random = Random::of(world.seed ^ 0xc07, number);
    let changed = Random::of(world.seed ^ 0xc08, number).happens(change);
    let buyer = &world.buyers[random.rank(world.buyers.len())];
    let at = random.rank(TRADES.len());
    let trade = &TRADES[at];
    let published = random.below(28);
    let selected = random.happens(0.5) != changed;
    let budget = 200_000 + random.next() % 6_000_000;
    let letters = random.count(240.0, 2_000);
    let description = world.text(&mut random, letters);
    let mut rows = 0;
    let products = random.count(3.0, 60);
    let bidders = random.count(4.0, 30);
    let winner = random.below(bidders);
    let sellers: Vec<_> = (0..bidders)
        .map(|_| world.bidder(&mut random, at))
        .collect();
    let totals: Vec<u64> = (0..bidders)
        .map(|_| budget * (60 + random.next() % 60) / 100)
        .collect();
    for product in 0..products {
        let thing = random.pick(trade.things);
        let code = trade.family * 10_000 + random.rank(60) as u32 + 1;
        let quantity = random.count(12.0, 900);
        for (bidder, seller) in sellers.iter().enumerate() {
            let wins = selected && bidder == winner;
            let mut row = Row::default();
            row.texts(&[
                &buyer.name,
                &buyer.name,
                "Unidad de Adquisiciones",
                &buyer.rut,
            ])
            .bare(buyer.unit)
            .text(&format!(
                "{}-{}-COT{}",
                buyer.unit,
                number + 1,
                world.first.year() % 100
            ))
            .text(&format!("{thing} {}", product + 1).to_uppercase())
            .text(&description)
            .text("CALLE INVENTADA 404")
            .text(&format!("Región de {}  ", buyer.comuna.region().name))
            .texts(&[
                &world.day(published).to_string(),
                &world.day(published + 2).to_string(),
            ])
            .bare(random.between(1, 20))
            .bare(budget)
            .text(&thing.to_uppercase())
            .bare(code)
            .text(thing)
            .bare(quantity)
            .texts(&[
                if selected {
                    "Proveedor seleccionado"
                } else {
                    "Cerrada"
                },
                "CONTACTO INVENTADO",
            ])
            .texts(&[
                &seller.name,
                &seller.rut,
                "MiPyme",
                "Entrega rápida\n- Garantía 12 meses",
            ])
            .texts(&[if wins { "si" } else { "no" }, "CLP"])
            .bare(totals[bidder])
            .text("Plazos de entrega");
            if wins {
                row.text(&format!(
                    "{}-{}-AG{}",
                    buyer.unit,
                    number + 1,
                    world.first.year() % 100
                ))
                .texts(&["Aceptada", &world.day(published + 6).to_string()]);
            } else {
                row.unknown(3);
            }
            row.unknown(1).texts(&["No", "No"]);
            target.write_all(&row.bytes)?;
            target.write_all(b"\r\n")?;
            rows += 1;
        }
    }
    Ok(rows)
}

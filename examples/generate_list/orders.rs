//! The monthly purchase order file: 78 columns, one row per order and line.

use crate::random::Random;
use crate::row::{self, Row, amount};
use crate::world::{TRADES, World};
use std::io::{self, Write};

const HEADER: &str = "ID;Codigo;Link;Nombre;Descripcion/Obervaciones;Tipo;ProcedenciaOC;EsTratoDirecto;EsCompraAgil;\
    CodigoTipo;CodigoAbreviadoTipoOC;DescripcionTipoOC;codigoEstado;Estado;codigoEstadoProveedor;EstadoProveedor;\
    FechaCreacion;FechaEnvio;FechaSolicitudCancelacion;fechaUltimaModificacion;FechaAceptacion;FechaCancelacion;\
    tieneItems;PromedioCalificacion;CantidadEvaluacion;MontoTotalOC;TipoMonedaOC;MontoTotalOC_PesosChilenos;Impuestos;\
    TipoImpuesto;Descuentos;Cargos;TotalNetoOC;CodigoUnidadCompra;RutUnidadCompra;UnidadCompra;CodigoOrganismoPublico;\
    OrganismoPublico;sector;ActividadComprador;CiudadUnidadCompra;RegionUnidadCompra;PaisUnidadCompra;CodigoSucursal;\
    RutSucursal;Sucursal;CodigoProveedor;NombreProveedor;ActividadProveedor;ComunaProveedor;RegionProveedor;\
    PaisProveedor;Financiamiento;PorcentajeIva;Pais;TipoDespacho;FormaPago;CodigoLicitacion;Codigo_ConvenioMarco;IDItem;\
    codigoCategoria;Categoria;codigoProductoONU;NombreroductoGenerico;RubroN1;RubroN2;RubroN3;EspecificacionComprador;\
    EspecificacionProveedor;cantidad;UnidadMedida;monedaItem;precioNeto;totalCargos;totalDescuentos;totalImpuestos;\
    totalLineaNeto;Forma de Pago";

/// Writes whole orders until there are so many rows.
pub(crate) fn write(
    world: &World,
    rows: u64,
    change: f64,
    target: &mut dyn Write,
) -> io::Result<()> {
    row::write_list(HEADER, b"\n", rows, target, |number, target| {
        order(world, number, change, target)
    })
}

fn order(world: &World, number: u64, change: f64, target: &mut dyn Write) -> io::Result<u64> {
    let mut random = Random::of(world.seed ^ 0x0c, number);
    let changed = Random::of(world.seed ^ 0x0d, number).happens(change);
    let buyer = &world.buyers[random.rank(world.buyers.len())];
    let at = random.rank(TRADES.len());
    let trade = &TRADES[at];
    let seller = world.bidder(&mut random, at);
    let kind = *random.pick(&["SE", "AG", "CM"]);
    let code = format!(
        "{}-{}-{kind}{}",
        buyer.unit,
        number + 1,
        world.first.year() % 100
    );
    let day = random.below(28);
    let lines: Vec<(u64, u64)> = (0..random.count(3.0, 80))
        .map(|_| {
            (
                random.count(12.0, 900) as u64,
                (random.next() % 4_000_000) + 50_000,
            )
        })
        .collect();
    let net: u64 = lines.iter().map(|(quantity, price)| quantity * price).sum();
    let tax = net * 19 / 100;
    let letters = random.count(240.0, 2_000);
    let description = world.text(&mut random, letters);
    let state = if changed {
        (9, "Cancelada")
    } else {
        (6, "Aceptada")
    };
    let mut head = Row::default();
    head.bare(47_000_000 + number)
        .text(&code)
        .text(&format!("http://www.mercadopublico.cl/PurchaseOrder/Modules/PO/DetailsPurchaseOrder.aspx?codigoOC={code}"))
        .text(&format!("{} {number}", random.pick(trade.things)).to_uppercase())
        .text(&description)
        .texts(&[kind, "Proveniente de licitación pública", "No", if kind == "AG" { "Si" } else { "No" }])
        .bare(8)
        .texts(&[kind, "Sin emisión automática"])
        .bare(state.0)
        .text(state.1)
        .bare(4)
        .text(state.1)
        .texts(&[&world.day(day).to_string(), &world.day(day + 1).to_string()])
        .unknown(1)
        .texts(&[&world.day(day + 3).to_string(), &world.day(day + 2).to_string()])
        .unknown(1)
        .bare(1).bare(0).bare(0)
        .bare(amount(net + tax))
        .text("CLP")
        .bare(amount(net + tax))
        .bare(amount(tax))
        .text("IVA")
        .bare(0).bare(0)
        .bare(amount(net))
        .bare(buyer.unit)
        .texts(&[&buyer.rut, "Adquisiciones"])
        .bare(buyer.body)
        .texts(&[&buyer.name, buyer.sector, "-", buyer.comuna.name])
        .text(&format!("Región de {}", buyer.comuna.region().name))
        .text("CL")
        .bare(seller.number)
        .texts(&[&seller.rut, &seller.name])
        .bare(seller.number)
        .texts(&[&seller.name, "VENTA AL POR MENOR", seller.comuna.name])
        .text(&format!("Región de {}", seller.comuna.region().name))
        .unknown(1)
        .text("Presupuesto propio")
        .bare(19)
        .text("CL")
        .bare(7).bare(2)
        .unknown(2);
    for (place, (quantity, price)) in lines.iter().enumerate() {
        let thing = random.pick(trade.things);
        let product = trade.family * 10_000 + random.rank(60) as u32 + 1;
        let mut line = Row::default();
        line.bare(120_000_000 + number * 100 + place as u64)
            .bare(trade.family * 10_000)
            .text(&format!("{} / {}", trade.levels[0], trade.levels[1]))
            .bare(product)
            .texts(&[thing, trade.levels[0], trade.levels[1], thing])
            .texts(&[world.text(&mut random, 60).trim(), "según oferta"])
            .bare(quantity)
            .texts(&["Unidad", "CLP"])
            .bare(amount(*price))
            .bare(0)
            .bare(0)
            .bare(0)
            .bare(amount(quantity * price))
            .text("30 dias contra la recepcion conforme de la factura");
        target.write_all(&head.bytes)?;
        target.write_all(b";")?;
        target.write_all(&line.bytes)?;
        target.write_all(b"\n")?;
    }
    Ok(lines.len() as u64)
}

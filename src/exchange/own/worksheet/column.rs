//! The columns of a worksheet and the names under which they are found. Reads no cells.

use crate::exchange::header::fold;

/// A column of the worksheet, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The tender's code. Its name in our own worksheets tells them from any other file.
    Tender,
    /// The supplier's RUT.
    Supplier,
    /// The key of the line.
    Line,
    /// The product code.
    Product,
    /// What is bought.
    Description,
    /// How many units.
    Quantity,
    /// Unit of measure, beside the price that is meant for one of it.
    Unit,
    /// Price of one unit without IVA: what a person fills in.
    Price,
    /// Whether the line carries no IVA.
    Exempt,
    /// Whether the line is left out of the offer.
    LeftOut,
    /// Currency of the price.
    Currency,
    /// What the line comes to; never read back.
    Net,
}

/// The names of the first column in our own worksheets: their texts carry our marks before formulas.
pub(super) const MARKS: [&str; 2] = ["Encuentro: licitación", "Encuentro: tender"];

impl Column {
    /// All of them, in order.
    pub const ALL: [Self; 12] = [
        Self::Tender,
        Self::Supplier,
        Self::Line,
        Self::Product,
        Self::Description,
        Self::Quantity,
        Self::Unit,
        Self::Price,
        Self::Exempt,
        Self::LeftOut,
        Self::Currency,
        Self::Net,
    ];

    /// The names under which a column is found; ours in either language come first.
    pub(super) const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Tender => &[
                MARKS[0],
                MARKS[1],
                "licitacion",
                "codigo licitacion",
                "tender",
                "tender code",
                "codigo",
            ],
            Self::Supplier => &[
                "rut proveedor",
                "supplier rut",
                "rut",
                "proveedor",
                "supplier",
            ],
            Self::Line => &["linea", "line", "clave linea", "line key", "item"],
            Self::Product => &["codigo producto", "product code"],
            Self::Description => &["descripcion", "description", "que piden"],
            Self::Quantity => &["cantidad", "quantity"],
            Self::Unit => &["unidad de medida", "unit of measure", "unidad", "unit"],
            Self::Price => &[
                "precio neto de una unidad (complete esta columna)",
                "net price of one unit (fill in this column)",
                "precio neto de una unidad",
                "net price of one unit",
                "precio unitario neto",
                "unit price net",
                "precio unitario",
                "unit price",
                "precio neto",
                "precio",
            ],
            Self::Exempt => &[
                "exenta de iva (si o no)",
                "exempt from iva (yes or no)",
                "exenta",
                "exempt",
            ],
            Self::LeftOut => &[
                "no se ofrece (si o no)",
                "left out (yes or no)",
                "no se ofrece",
                "left out",
                "omitida",
            ],
            Self::Currency => &["moneda", "currency"],
            Self::Net => &["neto de la linea", "net of the line"],
        }
    }
}

/// Whether a heading is found again as this column and no other.
#[must_use]
pub fn is_heading(heading: &str, column: Column) -> bool {
    let folded = fold(heading);
    column.names().iter().any(|name| fold(name) == folded)
}

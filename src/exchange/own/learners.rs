//! People on a list of a course: which columns any spreadsheet has, found by name in either language. Validates nothing.

use crate::domain::message::Message;
use crate::domain::null;
use crate::exchange::header::Header;
use crate::exchange::own::guard::unguard;
use crate::exchange::rejects::Reason;
use crate::exchange::rows::Row;

/// A column that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Short code on the sheet of the course.
    Number,
    /// The person's own RUT.
    Rut,
    /// The whole name.
    Name,
    /// First names, where they stand apart.
    Given,
    /// Surnames, or the first of them.
    Family,
    /// The second surname.
    Family2,
    /// E-mail.
    Email,
    /// Telephone.
    Telephone,
    /// Year or day of birth.
    Birth,
    /// Sex.
    Sex,
    /// Comuna.
    Comuna,
    /// RUT of the firm under which the person sells.
    Supplier,
    /// Whether the person agreed, yes or no.
    Consent,
    /// The day of it.
    ConsentOn,
    /// The legal basis.
    Basis,
    /// Whether the person agreed to be counted for the funder.
    Results,
    /// Whether the carer of a child agreed.
    Carer,
    /// The part of the fee in percent that a scholarship pays.
    Scholarship,
    /// The centre's own group.
    Group,
    /// Whether the person was there.
    Attended,
}

/// The names of the columns, folded when they are compared.
const NAMES: [(Field, &[&str]); 20] = [
    (
        Field::Number,
        &["numero", "n", "no", "codigo", "number", "code", "asiento"],
    ),
    (
        Field::Rut,
        &[
            "rut",
            "run",
            "rut alumno",
            "rut participante",
            "rut persona",
            "cedula",
            "cedula de identidad",
        ],
    ),
    (
        Field::Name,
        &[
            "nombre completo",
            "nombre y apellido",
            "nombre y apellidos",
            "apellidos y nombres",
            "full name",
            "name",
            "nombre",
            "participante",
            "alumno",
            "alumna",
            "persona",
        ],
    ),
    (
        Field::Given,
        &[
            "nombres",
            "primer nombre",
            "first name",
            "first names",
            "given name",
        ],
    ),
    (
        Field::Family,
        &[
            "apellidos",
            "apellido",
            "apellido paterno",
            "primer apellido",
            "last name",
            "surname",
            "family name",
        ],
    ),
    (
        Field::Family2,
        &["apellido materno", "segundo apellido", "second surname"],
    ),
    (
        Field::Email,
        &["correo", "correo electronico", "e-mail", "mail"],
    ),
    (
        Field::Telephone,
        &[
            "telefono",
            "fono",
            "celular",
            "movil",
            "telefono celular",
            "telefono de contacto",
            "whatsapp",
            "phone",
            "telephone",
            "mobile",
        ],
    ),
    (
        Field::Birth,
        &[
            "ano de nacimiento",
            "ano nacimiento",
            "fecha de nacimiento",
            "fecha nacimiento",
            "nacimiento",
            "ano nac",
            "ano de nac",
            "fecha nac",
            "fecha de nac",
            "f nacimiento",
            "f nac",
            "birth year",
            "year of birth",
            "birth date",
            "date of birth",
        ],
    ),
    (Field::Sex, &["sexo", "sex"]),
    (Field::Comuna, &["comuna", "comuna de residencia"]),
    (
        Field::Supplier,
        &[
            "rut empresa",
            "rut de la empresa",
            "rut proveedor",
            "supplier rut",
            "company rut",
        ],
    ),
    (
        Field::Consent,
        &[
            "autoriza guardar sus datos",
            "autoriza",
            "autoriza datos",
            "autoriza uso de datos",
            "autorizacion",
            "autorizacion datos",
            "consentimiento",
            "consent",
            "agrees",
        ],
    ),
    (
        Field::ConsentOn,
        &[
            "fecha de autorizacion",
            "fecha consentimiento",
            "consent_on",
            "consent date",
        ],
    ),
    (Field::Basis, &["base legal", "basis", "legal basis"]),
    (
        Field::Results,
        &["autoriza informe", "autoriza resultados", "results"],
    ),
    (
        Field::Carer,
        &[
            "autoriza apoderado",
            "autoriza adulto responsable",
            "carer consent",
        ],
    ),
    (
        Field::Scholarship,
        &["beca", "porcentaje de beca", "scholarship"],
    ),
    (
        Field::Group,
        &[
            "grupo",
            "grupo de prioridad",
            "prioridad",
            "group",
            "priority",
        ],
    ),
    (
        Field::Attended,
        &[
            "asistio",
            "asistencia",
            "presente",
            "attended",
            "attendance",
            "present",
        ],
    ),
];

/// Where the columns of a list stand.
#[derive(Debug)]
pub struct Columns {
    header: Header,
    places: Vec<(Field, usize)>,
    unknown: Vec<String>,
}

impl Columns {
    /// Finds the columns by name.
    #[must_use]
    pub fn find(header: &Header) -> Self {
        let mut places: Vec<(Field, usize)> = Vec::new();
        for (field, names) in NAMES {
            let free = |place: &usize| places.iter().all(|(_, taken)| taken != place);
            if let Some(place) = names.iter().filter_map(|name| header.find(name)).find(free) {
                places.push((field, place));
            }
        }
        let is_known = |place: usize| places.iter().any(|(_, known)| *known == place);
        let unknown = header.unread(is_known);
        Self {
            header: header.clone(),
            places,
            unknown,
        }
    }

    /// Whether people can be told: by a name, in one column or in parts.
    #[must_use]
    pub fn has_name(&self) -> bool {
        [Field::Name, Field::Given, Field::Family]
            .into_iter()
            .any(|field| self.has(field))
    }

    /// Whether a column is there.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.place(field).is_some()
    }

    /// Columns that nothing is known of.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    fn place(&self, field: Field) -> Option<usize> {
        let found = self.places.iter().find(|(known, _)| *known == field);
        found.map(|(_, place)| *place)
    }

    /// The text of a column, when there is one.
    #[must_use]
    pub fn text(&self, row: &Row, field: Field) -> Option<String> {
        let cell = row.cell(self.place(field)?);
        null::present(&unguard(cell)).map(str::to_owned)
    }

    /// The name of a row: whole, or put together from its parts.
    #[must_use]
    pub fn name(&self, row: &Row) -> Option<String> {
        let parts = [Field::Given, Field::Family, Field::Family2];
        let joined = || {
            let parts: Vec<String> = parts
                .iter()
                .filter_map(|part| self.text(row, *part))
                .collect();
            Some(parts.join(" ")).filter(|name| !name.is_empty())
        };
        let whole = self.text(row, Field::Name);
        match (whole, self.text(row, Field::Family)) {
            // `Nombre` beside `Apellidos` holds only the first names.
            (Some(first), Some(_)) if !self.has(Field::Given) => {
                joined().map(|family| format!("{first} {family}"))
            }
            (Some(whole), _) => Some(whole),
            (None, _) => joined(),
        }
    }

    /// A reason to set the row aside for a column.
    #[must_use]
    pub fn reason(&self, row: &Row, field: Field, message: Message) -> Reason {
        match self.place(field) {
            Some(place) => Reason::cell(self.header.name(place), row.cell(place), message),
            None => Reason::row(message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(columns: &[&str], cells: &[&str]) -> Option<String> {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let columns = Columns::find(&Header::new(texts(columns)));
        let row = Row {
            cells: texts(cells),
            ..Row::default()
        };
        columns.name(&row)
    }

    #[test]
    fn a_name_is_whole_or_put_together_from_its_parts() {
        let ana = Some("Ana Pérez Soto".to_owned());
        assert_eq!(named(&["Nombre Completo"], &["Ana Pérez Soto"]), ana);
        assert_eq!(named(&["NOMBRE", "Apellidos"], &["Ana", "Pérez Soto"]), ana);
        assert_eq!(
            named(
                &["Nombres", "Apellido Paterno", "Apellido Materno"],
                &["Ana", "Pérez", "Soto"]
            ),
            ana
        );
        assert_eq!(
            named(&["first name", "surname"], &["Ana", "NA"]),
            Some("Ana".to_owned())
        );
        assert_eq!(named(&["rut"], &["14-0"]), None);
    }

    #[test]
    fn columns_are_found_in_either_language_and_the_others_are_named() {
        let header = [
            "R.U.T.",
            "Correo electrónico",
            "Teléfono",
            "Color",
            "Año nac.",
        ]
        .map(str::to_owned);
        let columns = Columns::find(&Header::new(header.to_vec()));
        assert!(
            columns.has(Field::Rut) && columns.has(Field::Email) && columns.has(Field::Telephone)
        );
        assert!(columns.has(Field::Birth));
        assert_eq!(columns.unknown(), ["Color"]);
    }
}

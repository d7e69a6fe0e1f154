//! BuscarProveedor: whether the marketplace knows a RUT. No body was captured; the keys are those that two consumers
//! read, and some bodies are said to be a bare list or a bare object: all three are taken.

use super::fault::Fault;
use super::fields::Fields;
use super::{json_of, refusal};
use serde_json::Value;

/// Whether a body names a company.
///
/// # Errors
/// What is wrong with the body; a refusal is never "not known".
pub fn is_known(bytes: &[u8]) -> Result<bool, Fault> {
    let body = json_of(bytes)?;
    let Some(root) = Fields::of(&body) else {
        return match &body {
            Value::Array(list) => named(list),
            Value::Null => Ok(false),
            _ => Err(Fault::UnknownShape),
        };
    };
    let list = ["listaEmpresas", "ListaEmpresas", "Listado"];
    if let Some(name) = list.into_iter().find(|name| root.has(name)) {
        return match root.list(name) {
            Some(list) => named(list),
            // Said to be null where nothing was found.
            None => Ok(root.below(name).is_some_and(|one| is_company(&one))),
        };
    }
    if let Some(refused) = refusal::of(&root) {
        return Err(Fault::Refused(refused));
    }
    if is_company(&root) {
        return Ok(true);
    }
    Err(Fault::UnknownShape)
}

/// Whether a list names a company; entries of another shape are no answer.
fn named(list: &[Value]) -> Result<bool, Fault> {
    if list.is_empty() {
        return Ok(false);
    }
    let known = list
        .iter()
        .filter_map(Fields::of)
        .any(|one| is_company(&one));
    if known {
        Ok(true)
    } else {
        Err(Fault::UnknownShape)
    }
}

fn is_company(fields: &Fields<'_>) -> bool {
    [
        "CodigoEmpresa",
        "codigoEmpresa",
        "NombreEmpresa",
        "nombreEmpresa",
    ]
    .iter()
    .any(|name| fields.text(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::{Fault, is_known};

    #[test]
    fn every_shape_that_is_told_of_is_read() {
        for (body, known) in [
            (
                r#"{"listaEmpresas":[{"CodigoEmpresa":"17","NombreEmpresa":"X"}]}"#,
                true,
            ),
            (r#"{"listaEmpresas":[]}"#, false),
            (r#"{"listaEmpresas":null}"#, false),
            (r#"[{"CodigoEmpresa":17}]"#, true),
            ("[]", false),
            (r#"{"CodigoEmpresa":17,"NombreEmpresa":"X"}"#, true),
        ] {
            assert_eq!(is_known(body.as_bytes()), Ok(known), "{body}");
        }
    }

    #[test]
    fn what_is_no_answer_is_never_not_known() {
        for body in [
            r#"{"Codigo":203,"Mensaje":"Ticket no válido."}"#,
            "{}",
            "[1]",
            r#""x""#,
            "",
            "<html>",
        ] {
            assert!(is_known(body.as_bytes()).is_err(), "{body}");
        }
        assert_eq!(is_known(b"<html>"), Err(Fault::Page));
    }
}

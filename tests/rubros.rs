//! `rubros` and the first screen as whole commands.

use crate::support::environment::{Environment, Language};

const TABLE: &str = "\u{feff}idproducto_onu;nombreproducto_onu;nombre_nivel3;nombre_nivel2;nombre_nivel1\r\n\
    76111501;Servicios de limpieza de edificios;Limpieza de edificios;Servicios de aseo;Servicios de limpieza\r\n\
    101101001;Licitación Pública de Obra;Obras;Obras;Obras\r\n\
    7611;Código corto;a;b;c\r\n\
    47131605;Cepillos de limpieza;Escobas;Suministros de limpieza;Equipos de limpieza\r\n";

#[test]
fn a_table_comes_in_and_is_found_by_everyday_words() {
    let place = Environment::spanish();
    place.write("tabla.csv", TABLE);
    let import = place.run(&["rubros", "importar", "tabla.csv"]).expect(1);
    assert!(
        import.stderr.contains("4 filas leídas, 3 rubros guardados"),
        "{import}"
    );
    assert!(import.stderr.contains("tabla.rejected.csv"), "{import}");
    let rejected = String::from_utf8(place.read("tabla.rejected.csv")).unwrap();
    assert!(
        rejected.contains("8 o 9 cifras") && rejected.contains("Código corto"),
        "{rejected}"
    );

    let found = place
        .run(&[
            "rubros",
            "buscar",
            "limpiesas",
            "edificio",
            "--format",
            "json",
        ])
        .expect(0);
    let json: serde_json::Value = serde_json::from_str(&found.stdout).unwrap();
    assert_eq!(json["schema"], "encuentro.rubros/1");
    assert_eq!(json["items"].as_array().unwrap().len(), 1);
    assert_eq!(json["items"][0]["code"], "76111501");
}

#[test]
fn nothing_found_is_told_apart_from_nothing_known() {
    for (language, none_known, none_fits) in [
        (
            Language::Spanish,
            "Todavía no hay rubros",
            "Ningún rubro conocido",
        ),
        (
            Language::English,
            "No rubros are kept yet",
            "No known rubro",
        ),
    ] {
        let place = Environment::new(language);
        let before = place.run(&["rubros", "search", "gatos"]).expect(1);
        assert!(before.stderr.contains(none_known), "{before}");
        place.write("tabla.csv", "codigo,nombre\n76111501,Aseo\n");
        place.run(&["rubros", "import", "tabla.csv"]).expect(0);
        let after = place.run(&["rubros", "search", "gatos"]).expect(1);
        assert!(after.stderr.contains(none_fits), "{after}");
    }
}

#[test]
fn what_is_no_table_is_refused_with_what_it_is() {
    let place = Environment::spanish();
    for (name, bytes, says) in [
        ("vacio.csv", &b""[..], "está vacío"),
        ("pagina.csv", b"<html><body>502</body></html>", "página web"),
        ("api.csv", b"{\"Listado\":[]}", "JSON"),
        ("hoja.pdf", b"%PDF-1.7 ...", "PDF"),
        ("otra.csv", b"a;b\n1;2\n", "no tiene una columna"),
    ] {
        place.write(name, bytes);
        let run = place.run(&["rubros", "importar", name]).expect(3);
        assert!(run.stderr.contains(says), "{run}");
    }
    let run = place
        .run(&["rubros", "importar", "no-existe.csv"])
        .expect(3);
    assert!(run.stderr.contains("No existe el archivo"), "{run}");
}

#[test]
fn the_first_screen_says_where_you_are_and_makes_no_store() {
    let place = Environment::spanish();
    let screen = place.run(&[]).expect(0);
    assert!(
        screen
            .stdout
            .contains("Siguiente paso: encuentro registrar"),
        "{screen}"
    );
    assert!(screen.stdout.contains("No es ChileCompra"), "{screen}");
    let made: Vec<_> = std::fs::read_dir(place.path("home")).unwrap().collect();
    assert!(made.is_empty(), "looking made {made:?}");
}

//! `bids export CODE`: the economic offer as a page.

use super::{CODE, text, with_offer};
use crate::support::environment::Language;
use crate::support::pdf::{letters, pages};

/// A word of the page in each language.
fn word(language: Language, spanish: &'static str, english: &'static str) -> &'static str {
    match language {
        Language::Spanish => spanish,
        Language::English => english,
    }
}

#[test]
fn failure_13_the_page_shows_net_iva_and_total_with_what_is_offered_and_by_whom() {
    for language in Language::ALL {
        let environment = with_offer(language);
        let run = environment.run(&["bids", "export", CODE, "-o", "oferta.html"]);
        run.expect(0);
        let page = text(&environment, "oferta.html");
        let amounts = word(
            language,
            "$ 30.000|$ 5.700|$ 35.700|IVA (19 %)",
            "$ 30,000|$ 5,700|$ 35,700|IVA (19%)",
        );
        for wanted in amounts.split('|').chain([
            CODE,
            "Ilustre Municipalidad de Peñalolén",
            "Ana Ñáñez Güell",
            "14-0",
            "Colación",
            "2 (Jugo)",
            "Av. Grecia 8735, Peñalolén",
            word(language, "anexo o formulario", "annex or form"),
            word(language, "5 días", "5 days"),
            "=1+1;&quot;pan&quot;<br>- con palta",
        ]) {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
        assert!(!page.contains("ENSAYO"), "a real offer is no rehearsal");
        environment
            .run(&["bids", "export", CODE, "-o", "oferta.pdf"])
            .expect(0);
        let printed = letters(&pages(&environment.read("oferta.pdf")).concat());
        for wanted in amounts.split('|').chain([
            "Ana Ñáñez Güell",
            "Peñalolén",
            word(
                language,
                "Son: treinta y cinco mil setecientos pesos.",
                "In words: thirty-five thousand seven hundred Chilean pesos.",
            ),
        ]) {
            assert!(printed.contains(&letters(wanted)), "{wanted}: {printed}");
        }
    }
}

#[test]
fn a_page_without_all_prices_has_no_total_and_a_rehearsal_says_so() {
    for language in Language::ALL {
        let environment = with_offer(language);
        environment
            .run(&["bids", "price", CODE, "--include", "2"])
            .expect(0);
        let page = environment
            .run(&["bids", "export", CODE, "--format", "html"])
            .expect(0)
            .stdout;
        assert!(!page.contains("<tfoot>"), "{page}");
        let missing = word(language, "Falta el precio", "price of one line is missing");
        assert!(page.contains(missing), "{page}");
    }
    let environment = with_offer(Language::Spanish);
    environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
    environment.run(&["bids", "undo", CODE, "--yes"]).expect(0);
    environment
        .run(&["bids", "start", CODE, "--rehearsal"])
        .expect(0);
    let page = environment
        .run(&["bids", "export", CODE, "--format", "html"])
        .expect(0)
        .stdout;
    assert!(page.contains("ENSAYO"), "{page}");
}

#[test]
fn honorarios_show_what_is_withheld_and_an_exempt_line_is_named() {
    let environment = with_offer(Language::Spanish);
    environment
        .run(&["bids", "price", CODE, "--include", "2", "--quantity", "2=2"])
        .expect(0);
    environment
        .run(&["bids", "price", CODE, "--line", "2=500", "--exempt", "2"])
        .expect(0);
    let html = ["bids", "export", CODE, "--format", "html"];
    let page = environment.run(&html).expect(0).stdout;
    assert!(page.contains("Jugo (exento de IVA)"), "{page}");
    assert!(page.contains("De eso, exento"), "{page}");
    environment
        .run(&["bids", "price", CODE, "--charge", "fees"])
        .expect(0);
    let page = environment.run(&html).expect(0).stdout;
    assert!(page.contains("Retención (15,25 %)"), "{page}");
    assert!(
        page.contains("Líquido") && !page.contains("IVA ("),
        "{page}"
    );
}

#[test]
fn a_format_that_an_offer_does_not_have_is_told_and_the_list_stays_as_it_is() {
    for language in Language::ALL {
        let environment = with_offer(language);
        let run = environment.run(&["bids", "export", CODE, "--format", "ics"]);
        let run = run.expect(2);
        assert!(
            run.stderr.contains("html") && run.stderr.contains("pdf"),
            "{run}"
        );
        environment
            .run(&["bids", "export", CODE, "--all"])
            .expect(2);
        environment
            .run(&["bids", "export", "1-1-LE26", "--format", "html"])
            .expect(1);
        let list = environment.run(&["bids", "export", "--format", "csv"]);
        assert!(list.expect(0).stdout.contains(CODE));
    }
}

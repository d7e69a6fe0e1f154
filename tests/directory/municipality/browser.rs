//! The published pages in a real browser, opened as a file: 2,000 suppliers, the search, the filters, the pages, what a
//! screen reader needs, and that nothing hostile runs.

use super::generate::{fill, put, supplier};
use super::{TODAY, on_both};
use crate::lists::{store_of, with_store};
use crate::support::browser::{Browser, axe};
use crate::support::environment::{Environment, Language};
use encuentro::domain::fact::FactValue;
use encuentro::domain::supplier::key;
use serde_json::Value;
use std::path::PathBuf;
use std::time::Instant;

const SUPPLIERS: u32 = 2_000;

/// The names that the page shows.
const SHOWN: &str = "return [...document.querySelectorAll('#entries > li')]\
    .filter(li => li.checkVisibility()).map(li => li.querySelector('h3').textContent)";
/// How many entries fit the search.
const FOUND: &str = "return document.querySelectorAll('#entries > li:not([hidden])').length";

fn names(value: &Value) -> Vec<String> {
    serde_json::from_value(value.clone()).unwrap()
}

fn site(environment: &Environment, page: &str) -> PathBuf {
    environment.path("work/sitio").join(page)
}

/// Everything that axe-core finds wrong by WCAG 2.2 AA, and its good practices.
fn faults(browser: &Browser, axe: &str) -> Vec<String> {
    browser.run(axe);
    let found = browser.run(
        "return axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})\
         .then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))",
    );
    names(&found)
}

#[test]
fn two_thousand_suppliers_are_published_searched_and_accessible() {
    on_both(Language::Spanish, |environment, store| {
        fill(store, SUPPLIERS);
        let begun = Instant::now();
        environment
            .run(&["directory", "publish", "sitio", "--yes"])
            .expect(0);
        let took = begun.elapsed();
        assert!(took.as_secs() < 60, "published in {took:?}");
        let bytes = std::fs::metadata(site(environment, "index.html"))
            .unwrap()
            .len();
        assert!(bytes < 3_000_000, "{bytes} bytes");
        let Some(browser) = Browser::start() else {
            return;
        };
        for (page, word, other) in [
            ("index.html", "Página 1 de 40", "Anterior"),
            ("en.html", "Page 1 of 40", "Previous"),
        ] {
            browser.size(1280, 900);
            let opening = Instant::now();
            browser.open(&site(environment, page));
            assert!(
                opening.elapsed().as_secs() < 20,
                "opened in {:?}",
                opening.elapsed()
            );
            assert_eq!(names(&browser.run(SHOWN)).len(), 50);
            assert_eq!(browser.run(FOUND), SUPPLIERS);
            assert_eq!(
                browser.run("return document.getElementById('page').textContent"),
                word
            );
            assert_eq!(
                browser.run("return document.getElementById('previous').textContent"),
                other
            );
            searches(&browser);
            filters(&browser);
            pages(&browser);
            if let Some(axe) = axe() {
                assert_eq!(faults(&browser, &axe), Vec::<String>::new(), "{page}");
                browser.size(360, 800);
                assert_eq!(
                    faults(&browser, &axe),
                    Vec::<String>::new(),
                    "{page}, narrow"
                );
            }
            browser.size(360, 800);
            let wider = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
            assert_eq!(
                browser.run(wider),
                false,
                "nothing is wider than a telephone"
            );
        }
    });
}

fn searches(browser: &Browser) {
    let mut counts = Vec::new();
    for words in ["imprenta ñandu", "IMPRENTA Ñandú", "imprentas nandu"] {
        browser.type_into("#words", words);
        let shown = names(&browser.run(SHOWN));
        assert!(
            shown.iter().all(|name| name.contains("Imprenta El Ñandú")),
            "{shown:?}"
        );
        counts.push(shown.len());
    }
    assert!(
        counts[0] > 5 && counts.iter().all(|count| *count == counts[0]),
        "{counts:?}"
    );
    browser.type_into("#words", "77.000.002");
    assert_eq!(browser.run(FOUND), 1);
    browser.type_into("#words", "ninguno asi");
    assert_eq!(browser.run(FOUND), 0);
    let status = browser.run("return document.getElementById('status').textContent");
    assert!(
        !status.as_str().unwrap().is_empty(),
        "it says that nobody matches"
    );
    browser.click("button[type=reset]");
    std::thread::sleep(std::time::Duration::from_millis(100));
    assert_eq!(browser.run(FOUND), SUPPLIERS);
}

fn filters(browser: &Browser) {
    for (id, value) in [
        ("comuna", "13122"),
        ("rubro", "50181900"),
        ("size", "micro"),
    ] {
        let choose = format!(
            "const s = document.getElementById('{id}'); s.value = '{value}'; \
             s.dispatchEvent(new Event('input', {{bubbles: true}})); \
             return document.querySelectorAll('#entries > li:not([hidden])').length"
        );
        let count = browser.run(&choose).as_u64().unwrap();
        assert!(count > 0 && count < u64::from(SUPPLIERS), "{id}: {count}");
    }
    browser.click("button[type=reset]");
    std::thread::sleep(std::time::Duration::from_millis(100));
}

fn pages(browser: &Browser) {
    let first = names(&browser.run(SHOWN));
    browser.click("#next");
    let second = names(&browser.run(SHOWN));
    assert_eq!(second.len(), 50);
    assert!(first.iter().all(|name| !second.contains(name)));
    assert_eq!(
        browser.run("return document.activeElement.id"),
        "list",
        "the focus goes to the list"
    );
    browser.click("#previous");
    assert_eq!(names(&browser.run(SHOWN)), first);
}

#[test]
fn hostile_names_run_nothing_and_the_page_asks_nobody() {
    let environment = with_store(Environment::spanish().set("ENCUENTRO_TODAY", TODAY));
    let mut store = store_of(&environment);
    fill(store.as_mut(), 3);
    for (number, hostile) in [
        (1, "<img src=x onerror=\"document.title='hacked'\">"),
        (2, "</script><script>document.title='hacked'</script>"),
        (3, "\" onmouseover=\"document.title='hacked'\" x=\""),
    ] {
        let mut supplier = supplier(number);
        put(
            &mut supplier,
            key::LEGAL_NAME,
            FactValue::Text(hostile.to_owned()),
        );
        store.put_supplier(&supplier).unwrap();
    }
    environment
        .run(&["directory", "publish", "sitio", "--yes"])
        .expect(0);
    let Some(browser) = Browser::start() else {
        return;
    };
    browser.open(&site(&environment, "index.html"));
    assert_eq!(
        browser.run("return document.title"),
        "Directorio de proveedores locales"
    );
    assert_eq!(
        browser.run("return document.images.length + document.scripts.length"),
        1
    );
    assert_eq!(names(&browser.run(SHOWN)).len(), 3);
    let loaded =
        browser.run("return performance.getEntriesByType('resource').map(entry => entry.name)");
    assert_eq!(
        loaded,
        serde_json::json!([]),
        "nothing is loaded from anywhere"
    );
    browser.run("const s = document.createElement('script'); s.textContent = \"document.title='hacked'\"; document.body.append(s)");
    assert_ne!(
        browser.run("return document.title"),
        "hacked",
        "the policy of the page stops other scripts"
    );
}

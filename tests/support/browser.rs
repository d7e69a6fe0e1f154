//! A real browser without a window, driven over WebDriver (https://www.w3.org/TR/webdriver2/) as plain HTTP on 127.0.0.1.
//!
//! It needs the Debian packages `chromium` and `chromium-driver`; `tests/run` installs them. Without them a test says that
//! it was skipped; under `tests/run` it fails instead, so that nothing is skipped unseen.

use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const REQUIRED: &str = "ENCUENTRO_TEST_REQUIRE_BROWSER";

/// What a browser is started with: no window, nothing of its own on the network, no first-run pages.
const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// A browser with one window.
pub struct Browser {
    driver: Child,
    http: reqwest::blocking::Client,
    session: String,
    _profile: TempDir,
}

/// The first program of these names on the path.
fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let all = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    all.into_iter().find(|program| program.is_file())
}

impl Browser {
    /// Starts it; `None` (and a line that says so) where it is not installed and not required.
    pub fn start() -> Option<Self> {
        let chromium = program(&["chromium", "chromium-browser", "google-chrome"]);
        let (Some(chromium), Some(chromedriver)) = (chromium, program(&["chromedriver"])) else {
            assert!(
                std::env::var_os(REQUIRED).is_none(),
                "chromium and chromium-driver are not installed"
            );
            let test = std::thread::current();
            let name = test.name().unwrap_or("a test").to_owned();
            eprintln!(
                "SKIPPED in a browser: {name} (chromium and chromium-driver are not installed; `bash tests/run` installs them)"
            );
            return None;
        };
        let profile = tempfile::tempdir().unwrap();
        let mut driver = Command::new(chromedriver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = lines
            .find_map(|line| {
                Some(
                    line.unwrap()
                        .split_once("started successfully on port ")?
                        .1
                        .trim_end_matches('.')
                        .to_owned(),
                )
            })
            .expect("chromedriver says its port");
        // It goes on writing, and must not be kept waiting.
        std::thread::spawn(move || lines.for_each(drop));
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::blocking::Client::builder()
            .no_proxy()
            .timeout(Duration::from_secs(120))
            .build()
            .unwrap();
        let mut arguments: Vec<String> = ARGUMENTS.iter().map(ToString::to_string).collect();
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": {"binary": chromium, "args": arguments},
        }}});
        let server = format!("http://127.0.0.1:{port}/session");
        let answer: Value = http
            .post(&server)
            .json(&wanted)
            .send()
            .unwrap()
            .json()
            .unwrap();
        let id = answer["value"]["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("no browser: {answer}"));
        Some(Self {
            session: format!("{server}/{id}"),
            driver,
            http,
            _profile: profile,
        })
    }

    fn post(&self, command: &str, body: &Value) -> Value {
        let address = format!("{}/{command}", self.session);
        let answer: Value = self
            .http
            .post(address)
            .json(body)
            .send()
            .unwrap()
            .json()
            .unwrap();
        let value = answer["value"].clone();
        assert!(value.get("error").is_none(), "{command}: {value:#}");
        value
    }

    /// Opens a file as somebody would who clicks it.
    pub fn open(&self, file: &Path) {
        let address = format!("file://{}", file.canonicalize().unwrap().display());
        self.post("url", &json!({ "url": address }));
    }

    /// Sets the size of the window.
    pub fn size(&self, width: u32, height: u32) {
        self.post("window/rect", &json!({ "width": width, "height": height }));
    }

    /// Runs the body of a function in the page and gives what it returns; a promise is waited for.
    pub fn run(&self, body: &str) -> Value {
        self.post("execute/sync", &json!({"script": body, "args": []}))
    }

    /// Types into the element of a selector, as a keyboard does, after what stands there is taken out.
    pub fn type_into(&self, selector: &str, text: &str) {
        let found = self.post(
            "element",
            &json!({"using": "css selector", "value": selector}),
        );
        let element = found
            .as_object()
            .unwrap()
            .values()
            .next()
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned();
        self.post(&format!("element/{element}/clear"), &json!({}));
        if !text.is_empty() {
            self.post(
                &format!("element/{element}/value"),
                &json!({ "text": text }),
            );
        }
    }

    /// Clicks the element of a selector.
    pub fn click(&self, selector: &str) {
        let found = self.post(
            "element",
            &json!({"using": "css selector", "value": selector}),
        );
        let element = found
            .as_object()
            .unwrap()
            .values()
            .next()
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned();
        self.post(&format!("element/{element}/click"), &json!({}));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.http.delete(&self.session).send();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// The script of axe-core, where `tests/run` has put it; nothing (and a line that says so) where it is neither there nor
/// required. It is not part of this project (MPL-2.0).
pub fn axe() -> Option<String> {
    match std::env::var("ENCUENTRO_TEST_AXE") {
        Ok(file) => Some(std::fs::read_to_string(file).unwrap()),
        Err(_) if std::env::var_os(REQUIRED).is_some() => panic!("ENCUENTRO_TEST_AXE is not set"),
        Err(_) => {
            eprintln!(
                "SKIPPED: axe-core (ENCUENTRO_TEST_AXE is not set; `bash tests/run` sets it)"
            );
            None
        }
    }
}

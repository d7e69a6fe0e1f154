//! A marketplace on 127.0.0.1 that plays a part: good answers, and every way of not answering.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// A request as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// `GET` or `HEAD`.
    pub method: String,
    /// The path with its query.
    pub target: String,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
}

impl Asked {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value of a part of the query, as it was sent.
    pub fn query(&self, name: &str) -> Option<&str> {
        let (_, query) = self.target.split_once('?')?;
        query
            .split('&')
            .find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
    }
}

/// What the marketplace does with a request.
#[derive(Debug, Clone)]
pub enum Play {
    /// Answers.
    Answer(u16, Vec<(String, String)>, Vec<u8>),
    /// Promises the whole body and hangs up after so many bytes.
    Cut(u16, Vec<(String, String)>, Vec<u8>, usize),
    /// Says nothing until the other side gives up.
    Silence,
    /// Hangs up without a word.
    HangUp,
}

impl Play {
    /// A body with status 200.
    pub fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self::status(200, body)
    }

    /// A body with a status.
    pub fn status(code: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::Answer(code, Vec::new(), body.into())
    }

    /// Adds a header to an answer.
    pub fn with(self, name: &str, value: &str) -> Self {
        let header = (name.to_owned(), value.to_owned());
        match self {
            Self::Answer(code, mut headers, body) => {
                headers.push(header);
                Self::Answer(code, headers, body)
            }
            Self::Cut(code, mut headers, body, at) => {
                headers.push(header);
                Self::Cut(code, headers, body, at)
            }
            other => other,
        }
    }
}

/// A marketplace that runs until it is dropped.
pub struct Market {
    port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Market {
    /// Opens one that does with each request what `play` says; it is also told how many came before.
    pub fn open(play: impl Fn(&Asked, usize) -> Play + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let ends = Arc::new(AtomicBool::new(false));
        let (log, over) = (Arc::clone(&asked), Arc::clone(&ends));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(stream) = stream else { continue };
                stream
                    .set_read_timeout(Some(Duration::from_secs(10)))
                    .unwrap();
                let Some(request) = read(&stream) else {
                    continue;
                };
                let before = {
                    let mut log = log.lock().unwrap();
                    log.push(request.clone());
                    log.len() - 1
                };
                answer(stream, &request, play(&request, before));
            }
        });
        Self {
            port,
            asked,
            ends,
            thread: Some(thread),
        }
    }

    /// One that plays the same whatever it is asked.
    pub fn always(play: Play) -> Self {
        Self::open(move |_, _| play.clone())
    }

    /// Its address, as `--market` takes it.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What it was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Market {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(("127.0.0.1", self.port)));
        if let Some(thread) = self.thread.take() {
            // A test that failed already must not fail twice.
            let _ = thread.join();
        }
    }
}

/// Reads the head of a request.
fn read(stream: &TcpStream) -> Option<Asked> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let headers = lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_lowercase(), value.trim().to_owned()))
        })
        .collect();
    Some(Asked {
        method,
        target,
        headers,
    })
}

/// Plays; a client that left early is no failure of the marketplace.
fn answer(mut stream: TcpStream, request: &Asked, play: Play) {
    let (code, headers, body, sent) = match play {
        Play::Answer(code, headers, body) => {
            let all = body.len();
            (code, headers, body, all)
        }
        Play::Cut(code, headers, body, at) => (code, headers, body, at),
        Play::Silence => {
            let _ = stream.read(&mut [0; 16]);
            return;
        }
        Play::HangUp => {
            let _ = stream.shutdown(Shutdown::Both);
            return;
        }
    };
    let mut head = format!("HTTP/1.1 {code} x\r\nConnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if code != 304 {
        head += &format!("Content-Length: {}\r\n", body.len());
    }
    let _ = stream.write_all(format!("{head}\r\n").as_bytes());
    if request.method != "HEAD" && code != 304 {
        let _ = stream.write_all(&body[..sent]);
    }
    let _ = stream.flush();
    let _ = stream.shutdown(Shutdown::Write);
    // Until the other side has read it all.
    let _ = stream.read(&mut [0; 16]);
}
